package io.github.seccomp4j.api.learn.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.startup.StartupCalls;
import io.github.seccomp4j.api.startup.StartupMeasurements;
import io.github.seccomp4j.model.syscall.SyscallNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The data files agree with the tables of calls, and with what was measured. */
class DataFileTest {

  @Test
  void everyFallbackIsACallWithAReason() {
    assertThat(FallbackFile.all().keySet()).hasSizeGreaterThan(50).allMatch(SyscallNames::isKnown);
    assertThat(FallbackFile.all().values()).allMatch(because -> because.contains(" "));
  }

  @Test
  void noFallbackBreaksAStartThatWorksWithEperm() {
    Set<String> breaking = new HashSet<>();
    for (StartupCalls calls : StartupMeasurements.all()) {
      Set<String> only = new HashSet<>(calls.neededIfEnosys());
      only.removeAll(calls.needed());
      breaking.addAll(only);
    }
    assertThat(breaking).contains("fchown");
    assertThat(FallbackFile.all().keySet()).doesNotContainAnyElementsOf(breaking);
  }

  @Test
  void siblingsAreCallsWithReasons() {
    int siblings = 0;
    for (String name : SyscallNames.all()) {
      List<SiblingFile.Sibling> own = SiblingFile.of(name);
      siblings += own.size();
      assertThat(own)
          .allSatisfy(
              sibling -> {
                assertThat(SyscallNames.isKnown(sibling.name())).isTrue();
                assertThat(sibling.because()).isNotBlank();
              });
    }
    assertThat(siblings).isGreaterThan(200);
  }

  @Test
  void familiesAreMutual() {
    for (String name : SyscallNames.all()) {
      SiblingFile.of(name).stream()
          .filter(sibling -> !sibling.follows())
          .forEach(
              sibling ->
                  assertThat(SiblingFile.of(sibling.name()))
                      .extracting(SiblingFile.Sibling::name)
                      .contains(name));
    }
  }
}
