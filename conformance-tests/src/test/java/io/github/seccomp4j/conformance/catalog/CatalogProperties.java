package io.github.seccomp4j.conformance.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.Identification;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.catalog.RuntimeDefault;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.api.compare.Difference;
import io.github.seccomp4j.api.compare.PolicyComparison;
import io.github.seccomp4j.api.compare.Relation;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.resolve.DialectPort;
import io.github.seccomp4j.api.resolve.ProfileResolver;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.SeccompDomain;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of every release's default, machine, kernel and set of capabilities. */
@Domain(SeccompDomain.class)
@Domain(DomainContext.Global.class)
class CatalogProperties {

  private static final List<Release> RELEASES =
      Stream.of(ContainerRuntime.values())
          .flatMap(runtime -> RuntimeDefaults.releases(runtime).stream())
          .toList();

  @Property(seed = Campaign.SEED)
  void resolvingAnUnconditionalProfileIsIdentity(
      @ForAll SeccompProfile profile, @ForAll("kernels") KernelVersion kernel) {
    assertThat(
            ProfileResolver.standard()
                .resolve(
                    ConditionalProfile.of(profile), Host.of(Architecture.AARCH64, kernel), Set.of())
                .profile())
        .isEqualTo(asRuntimesWriteIt(profile));
  }

  // Without what Go leaves out of JSON.
  private static SeccompProfile asRuntimesWriteIt(SeccompProfile profile) {
    return profile.toBuilder()
        .flags(profile.flags().filter(flags -> !flags.isEmpty()))
        .listenerPath(profile.listenerPath().filter(text -> !text.isEmpty()))
        .listenerMetadata(profile.listenerMetadata().filter(text -> !text.isEmpty()))
        .otherMembers(JsonObject.EMPTY)
        .syscalls(profile.syscalls().stream().map(CatalogProperties::asRuntimesWriteIt).toList())
        .build();
  }

  private static SyscallRule asRuntimesWriteIt(SyscallRule rule) {
    return rule.toBuilder()
        .otherMembers(JsonObject.EMPTY)
        .args(rule.args().stream().map(CatalogProperties::asRuntimesWriteIt).toList())
        .build();
  }

  private static ArgCondition asRuntimesWriteIt(ArgCondition arg) {
    return arg.toBuilder()
        .otherMembers(JsonObject.EMPTY)
        .valueTwo(arg.valueTwo().orElse(0) == 0 ? OptionalLong.empty() : arg.valueTwo())
        .build();
  }

  @Property(seed = Campaign.SEED)
  void whatAReleaseMakesIsIdentifiedAsIts(
      @ForAll("releases") Release release,
      @ForAll("architectures") Architecture architecture,
      @ForAll("kernels") KernelVersion kernel,
      @ForAll("capabilitySets") Set<Capability> capabilities) {
    RuntimeDefault known = RuntimeDefaults.of(release);
    SeccompProfile profile = known.resolve(Host.of(architecture, kernel), capabilities).profile();
    Identification found = RuntimeDefaults.identify(profile);
    String port = known.dialect().port(architecture).goArchitecture();
    assertThat(found.matches())
        .anyMatch(
            match ->
                match.releases().contains(release)
                    && match.goArchitectures().contains(port)
                    && match.kernelFrom().map(from -> kernel.compareTo(from) >= 0).orElse(true)
                    && match.kernelBefore().map(end -> kernel.compareTo(end) < 0).orElse(true)
                    && match.isFor(capabilities));
  }

  // No exception is known to this. One error changes: CRI-O 1.31.0 to 1.35.0 and containers/common
  // 0.60 to 0.67 answer perf_event_open with EPERM without CAP_SYS_ADMIN, and have no rule for it
  // with CAP_SYS_ADMIN alone, so that it falls to the default, ENOSYS.
  @Property(seed = Campaign.SEED, tries = 150)
  void moreCapabilitiesNeverLoseAnAllowedCall(
      @ForAll("releases") Release release,
      @ForAll("semantics") RuntimeSemantics semantics,
      @ForAll("capabilitySets") Set<Capability> some,
      @ForAll("capabilitySets") Set<Capability> more) {
    Host host = Host.of(Architecture.X86_64, KernelVersion.of(6, 8)).withSemantics(semantics);
    Set<Capability> all = new HashSet<>(some);
    all.addAll(more);
    RuntimeDefault known = RuntimeDefaults.of(release);
    Policy less = Policy.bind(known.resolve(host, some).profile(), host);
    Policy greater = Policy.bind(known.resolve(host, all).profile(), host);
    for (Difference difference : PolicyComparison.of(greater, less).differences()) {
      if (difference.relation() == Relation.EQUALLY_STRICT) {
        assertThat(difference.names()).containsExactly("perf_event_open");
        assertThat(all).contains(Capability.SYS_ADMIN);
      } else {
        assertThat(difference.relation())
            .as("%s with %s and with %s", difference.names(), some, all)
            .isEqualTo(Relation.LOOSER);
      }
    }
  }

  @Provide
  Arbitrary<RuntimeSemantics> semantics() {
    return Arbitraries.of(RuntimeSemantics.values());
  }

  @Provide
  Arbitrary<Release> releases() {
    return Arbitraries.of(RELEASES);
  }

  @Provide
  Arbitrary<KernelVersion> kernels() {
    return Arbitraries.of(
        KernelVersion.of(3, 10),
        KernelVersion.of(4, 7),
        KernelVersion.of(4, 8),
        KernelVersion.of(6, 18));
  }

  @Provide
  Arbitrary<Architecture> architectures() {
    return Arbitraries.of(
        RuntimeDefaults.latest(ContainerRuntime.CONTAINERD).dialect().ports().stream()
            .map(DialectPort::architecture)
            .distinct()
            .toList());
  }

  @Provide
  Arbitrary<Set<Capability>> capabilitySets() {
    return Arbitraries.of(Capability.recognized()).set();
  }
}
