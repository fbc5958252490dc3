package io.github.seccomp4j.api.pod.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckTableTest {

  private static List<CheckDescription> descriptions(PodSecurityLevel level) {
    return IntStream.rangeClosed(0, CheckTable.NEWEST)
        .mapToObj(minor -> CheckTable.of(level, new PolicyVersion(minor)))
        .flatMap(List::stream)
        .map(ActiveCheck::description)
        .distinct()
        .toList();
  }

  @Test
  void thereAreNineteenChecks() {
    assertThat(
            Stream.of(PodSecurityLevel.values())
                .flatMap(level -> descriptions(level).stream())
                .distinct())
        .hasSize(19);
  }

  @Test
  void codesAreMadeOfTheIds() {
    assertThat(descriptions(PodSecurityLevel.RESTRICTED))
        .allSatisfy(
            check ->
                assertThat(check.code())
                    .isEqualTo(
                        "pod-security-"
                            + check
                                .id()
                                .replaceAll("([A-Z])", "-$1")
                                .replace('_', '-')
                                .toLowerCase(Locale.ROOT)));
  }

  @Test
  void reasonsAreOrderedByLevelAndId() {
    List<CheckDescription> checks =
        PodSecurityStandards.checks(PodSecurityLevel.RESTRICTED, PolicyVersion.LATEST);
    for (PodSecurityLevel level : PodSecurityLevel.values()) {
      assertThat(checks)
          .filteredOn(check -> check.level() == level)
          .extracting(CheckDescription::id)
          .isSorted();
    }
    assertThat(checks).extracting(CheckDescription::level).isSorted();
  }
}
