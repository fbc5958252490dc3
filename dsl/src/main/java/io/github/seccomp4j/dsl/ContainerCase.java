package io.github.seccomp4j.dsl;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.conditional.RuleFilter;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A container on a machine, for which a conditional document becomes a plain one.
 *
 * @param host the machine
 * @param capabilities what the container may do
 */
record ContainerCase(Host host, Set<Capability> capabilities) {

  // Where no rule asks for another one; plain documents mean the same on all.
  private static final KernelVersion USUAL = KernelVersion.of(6, 1);
  private static final KernelVersion OLDEST = KernelVersion.of(0, 0);

  ContainerCase {
    capabilities = Set.copyOf(capabilities);
  }

  static ContainerCase of(Architecture architecture, Set<Capability> capabilities) {
    return new ContainerCase(Host.of(architecture, USUAL), capabilities);
  }

  /**
   * Finds a container that gets the rules under some filters.
   *
   * @param includes what must hold
   * @param excludes what must not hold
   * @param architectures the machines there are
   * @return empty if the filters contradict each other
   */
  static Optional<ContainerCase> where(
      List<RuleFilter> includes, List<RuleFilter> excludes, List<Architecture> architectures) {
    Set<Capability> capabilities = new HashSet<>();
    includes.forEach(filter -> capabilities.addAll(filter.caps()));
    if (!excludes.stream().allMatch(out -> Collections.disjoint(out.caps(), capabilities))) {
      return Optional.empty();
    }
    Optional<KernelVersion> kernel = kernel(includes, excludes);
    return architectures.stream()
        .filter(architecture -> isMeant(architecture, includes, excludes))
        .findFirst()
        .flatMap(architecture -> kernel.map(version -> Host.of(architecture, version)))
        .map(host -> new ContainerCase(host, capabilities));
  }

  private static boolean isMeant(
      Architecture architecture, List<RuleFilter> includes, List<RuleFilter> excludes) {
    List<String> words =
        ArchitectureInfo.of(architecture).map(ArchitectureInfo::filterNames).orElse(List.of());
    return includes.stream()
            .map(RuleFilter::arches)
            .allMatch(in -> in.isEmpty() || !Collections.disjoint(in, words))
        && excludes.stream().allMatch(out -> Collections.disjoint(out.arches(), words));
  }

  // A version that cannot be read is reported elsewhere and asks for nothing here.
  private static Optional<KernelVersion> kernel(
      List<RuleFilter> includes, List<RuleFilter> excludes) {
    KernelVersion since = OLDEST;
    for (RuleFilter filter : includes) {
      KernelVersion least = version(filter).orElse(OLDEST);
      since = least.compareTo(since) > 0 ? least : since;
    }
    Optional<KernelVersion> before =
        excludes.stream().flatMap(filter -> version(filter).stream()).min(KernelVersion::compareTo);
    KernelVersion kernel =
        USUAL.compareTo(since) >= 0 && before.filter(end -> USUAL.compareTo(end) >= 0).isEmpty()
            ? USUAL
            : since;
    return before.filter(end -> kernel.compareTo(end) >= 0).isPresent()
        ? Optional.empty()
        : Optional.of(kernel);
  }

  private static Optional<KernelVersion> version(RuleFilter filter) {
    return filter.minKernel().flatMap(KernelVersion::tryParse);
  }
}
