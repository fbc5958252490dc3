package io.github.seccomp4j.api.learn.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StartupReasonsTest {

  private static final List<Architecture> X86_64 = List.of(Architecture.X86_64);

  private static Set<String> of(StartupNeeds needs, Outcome otherwise) {
    return StartupReasons.of(needs, otherwise, X86_64).keySet();
  }

  @Test
  void runcNeedsWhatWasMeasuredAndWhatGoCallsNowAndThen() {
    assertThat(of(StartupNeeds.of(OciRuntime.RUNC, "1.2.0", true), Outcome.errno(1)))
        .containsExactly(
            "close",
            "execve",
            "fstatfs",
            "futex",
            "getdents64",
            "mmap",
            "openat",
            "rt_sigreturn",
            "tgkill",
            "write");
    assertThat(of(StartupNeeds.of(OciRuntime.RUNC, "1.5.1", true), Outcome.errno(1)))
        .contains("statx", "openat2", "fstat");
    assertThat(of(StartupNeeds.of(OciRuntime.RUNC, "1.2.0", false), Outcome.errno(1)))
        .contains("capset", "setuid", "prctl");
  }

  @Test
  void whatBreaksDependsOnTheError() {
    StartupNeeds needs = StartupNeeds.ofAny(false);

    assertThat(of(needs, Outcome.errno(1))).doesNotContain("fchown");
    assertThat(of(needs, Outcome.ERRNO_38)).contains("fchown");
    assertThat(of(needs, Outcome.of(Action.KILL_PROCESS))).contains("close_range", "faccessat2");
    assertThat(of(needs, Outcome.of(Action.LOG))).isEmpty();
  }

  @Test
  void saysWhoNeedsIt() {
    assertThat(StartupReasons.of(StartupNeeds.ofAny(true), Outcome.errno(1), X86_64).get("execve"))
        .isEqualTo("needed to start a container by every measured runc and every measured crun");
    assertThat(StartupReasons.of(StartupNeeds.ofAny(true), Outcome.errno(1), X86_64).get("statx"))
        .isEqualTo(
            "needed to start a container by runc 1.2.8, 1.2.9, 1.3.3, 1.3.6, 1.4.0, 1.4.3, 1.5.0,"
                + " 1.5.1");
  }

  @Test
  void exceptionsAreNamedWhereTheyAreFewer() {
    assertThat(
            StartupReasons.of(StartupNeeds.ofAny(OciRuntime.RUNC, true), Outcome.errno(1), X86_64)
                .get("getdents64"))
        .isEqualTo("needed to start a container by every measured runc but 1.0.3");
  }

  @Test
  void otherArchitecturesHaveSiblings() {
    assertThat(
            StartupReasons.of(
                    StartupNeeds.ofAny(false), Outcome.errno(1), List.of(Architecture.ARM))
                .keySet())
        .contains("fstatat64");
  }

  @Test
  void ofAReleaseThatWasNotMeasuredEverythingIsTaken() {
    assertThat(of(StartupNeeds.of(OciRuntime.RUNC, "1.1.99", true), Outcome.errno(1)))
        .isEqualTo(of(StartupNeeds.ofAny(OciRuntime.RUNC, true), Outcome.errno(1)));
    assertThat(StartupNeeds.of(OciRuntime.RUNC, "1.1.99", true).isMeasured()).isFalse();
  }
}
