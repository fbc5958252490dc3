package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import io.github.seccomp4j.model.document.ProfileJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the validator against what containers/common and Docker really make of profiles. */
class ConditionalReadersTest {

  private static final KernelVersion KERNEL = KernelVersion.of(6, 18);

  @TestFactory
  Stream<DynamicTest> profilesAreReadAsTheRuntimesReadThem() {
    return Records.load("conditional-readers.txt").stream()
        .flatMap(
            record ->
                record.all("result").stream()
                    .map(
                        result ->
                            DynamicTest.dynamicTest(
                                record.get("case") + " | " + result,
                                () -> check(record.document(), result.split("; ", 3)))));
  }

  private static void check(String document, String[] result) {
    Release release = Release.parse(result[0]);
    ProfileReport report =
        ProfileValidator.validate(
            ProfileSource.of(document, "FILE"), ValidationTarget.of(release, Architecture.X86_64));
    if (result[2].startsWith("message ") || result[2].equals("panic")) {
      assertThat(report.outcome()).as(report.toString()).isEqualTo(RuntimeOutcome.REFUSED);
      assertThat(report.runtimeMessage().orElse(""))
          .isEqualTo(
              result[2].equals("panic")
                  ? "runtime error: invalid memory address or nil pointer dereference"
                  : result[2].substring("message ".length()));
      return;
    }
    assertThat(report.outcome()).as(report.toString()).isNotEqualTo(RuntimeOutcome.REFUSED);
    if (result[2].equals("null")) {
      assertThat(report.outcome()).isEqualTo(RuntimeOutcome.UNCONFINED);
      return;
    }
    assertThat(resolve(report.understood().orElseThrow(), release, result[1]))
        .isEqualTo(Bare.of(ProfileJson.read(result[2])));
  }

  // As both readers resolve: what of the rules is left for a container.
  private static SeccompProfile resolve(
      ConditionalProfile profile, Release release, String capabilities) {
    Optional<Set<String>> held =
        capabilities.equals("none")
            ? Optional.empty()
            : Optional.of(Set.of(capabilities.split(" ", -1)));
    List<ConditionalRule> kept =
        profile.syscalls().stream()
            .filter(rule -> rule.includes().map(f -> holds(f, held)).orElse(true))
            .filter(rule -> rule.excludes().map(f -> !touches(f, held)).orElse(true))
            .map(ConditionalReadersTest::named)
            .filter(rule -> release.runtime() == ContainerRuntime.DOCKER || !rule.names().isEmpty())
            .collect(Collectors.toList());
    return Bare.of(ConditionalProfile.builder().from(profile).syscalls(kept).build());
  }

  private static ConditionalRule named(ConditionalRule rule) {
    return rule.names().isEmpty()
        ? rule.toBuilder().names(rule.name().stream().toList()).build()
        : rule;
  }

  private static boolean holds(RuleFilter filter, Optional<Set<String>> held) {
    return held.map(h -> h.containsAll(tokens(filter))).orElse(true)
        && (filter.arches().isEmpty() || filter.arches().contains("amd64"))
        && filter.minKernel().map(ConditionalReadersTest::reached).orElse(true);
  }

  private static boolean touches(RuleFilter filter, Optional<Set<String>> held) {
    return held.map(h -> tokens(filter).stream().anyMatch(h::contains)).orElse(false)
        || filter.arches().contains("amd64")
        || filter.minKernel().map(ConditionalReadersTest::reached).orElse(false);
  }

  private static List<String> tokens(RuleFilter filter) {
    return filter.caps().stream().map(Capability::token).toList();
  }

  private static boolean reached(String minKernel) {
    return minKernel.isEmpty() || KERNEL.compareTo(KernelVersion.parse(minKernel)) >= 0;
  }
}
