package io.github.seccomp4j.api.learn.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftTest {

  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));

  private static final SeccompProfile PROFILE =
      SeccompProfile.builder()
          .defaultAction(Action.ERRNO)
          .defaultErrnoRet(1)
          .addArchitectures(Architecture.X86_64)
          .addSyscalls(SyscallRule.of(Action.ALLOW, "mkdir", "read", "write"))
          .addSyscalls(
              SyscallRule.builder()
                  .addNames("socket")
                  .action(Action.ALLOW)
                  .addArgs(ArgCondition.of(0, ArgOperator.EQ, 1))
                  .build())
          .addSyscalls(
              SyscallRule.builder().addNames("clone3").action(Action.ERRNO).errnoRet(38).build())
          .build();

  private static Drift drift(Evidence evidence) {
    return Drift.between(PROFILE, HOST, List.of(evidence), LearningOptions.exact());
  }

  @Test
  void tellsWhatWasDeniedAndWhatWasNeverUsed() {
    Drift drift = drift(Sightings.of("read", "openat", "clone3", "socket").traced());

    assertThat(drift.denied())
        .extracting(call -> call.seen().name())
        .containsExactly("openat", "clone3");
    assertThat(drift.denied())
        .extracting(DriftedCall::outcomes)
        .containsExactly(List.of(Outcome.errno(1)), List.of(Outcome.ERRNO_38));
    assertThat(drift.calls())
        .filteredOn(call -> call.judgement() == Judgement.UNDECIDED)
        .extracting(call -> call.seen().name())
        .containsExactly("socket");
    assertThat(drift.unused())
        .containsExactly(new UnusedCall("mkdir", List.of(0)), new UnusedCall("write", List.of(0)));
    assertThat(drift.toText())
        .contains(
            "denied: openat on SCMP_ARCH_X86_64 (ERRNO:1), seen once by 1 subject, in trace\n")
        .contains("undecided: socket on SCMP_ARCH_X86_64 (ALLOW or ERRNO:1)")
        .contains("never seen: mkdir, write\n");
  }

  @Test
  void valuesOfArgumentsDecide() {
    Sightings inside = Sightings.on(Architecture.X86_64).with("socket", 0, 1, 1);
    Sightings outside = Sightings.on(Architecture.X86_64).with("socket", 0, 38);
    Sightings both = Sightings.on(Architecture.X86_64).with("socket", 0, 38, 1);

    assertThat(drift(inside.traced()).calls()).isEmpty();
    assertThat(drift(outside.traced()).denied()).hasSize(1);
    assertThat(drift(both.traced()).calls())
        .extracting(DriftedCall::judgement)
        .containsExactly(Judgement.UNDECIDED);
  }

  @Test
  void whatStartsTheContainerIsNotUnused() {
    Drift drift =
        Drift.between(
            PROFILE, HOST, List.of(Sightings.of("mkdirat").traced()), LearningOptions.standard());

    // mkdir does what mkdirat does; runc reads and writes.
    assertThat(drift.unused()).containsExactly(new UnusedCall("socket", List.of(1)));
  }

  @Test
  void theSmallestEditIsOfNames() {
    Suggestion suggestion = drift(Sightings.of("read", "openat", "clone3").traced()).suggest();

    assertThat(suggestion.added()).containsExactly("clone3", "openat");
    assertThat(suggestion.removed()).containsExactly("mkdir", "socket", "write");
    assertThat(suggestion.profile().syscalls())
        .containsExactly(SyscallRule.of(Action.ALLOW, "clone3", "openat", "read"));
    assertThat(suggestion.findings()).isEmpty();
  }

  @Test
  void aLogDoesNotShowWhatIsUnused() {
    Suggestion suggestion = drift(Sightings.of("openat").logged()).suggest();

    assertThat(suggestion.removed()).isEmpty();
    assertThat(suggestion.findings()).extracting(Finding::code).containsExactly("unused-kept");
    assertThat(suggestion.diff())
        .isEqualTo(
            """
            @@ -8,6 +8,7 @@
                 {
                   "names": [
                     "mkdir",
            +        "openat",
                     "read",
                     "write"
                   ],
            """);
  }

  @Test
  void anArchitectureIsAddedToo() {
    Suggestion suggestion = drift(Sightings.on(Architecture.X86).once("read").logged()).suggest();

    assertThat(suggestion.profile().architectures())
        .containsExactly(Architecture.X86_64, Architecture.X86);
    assertThat(suggestion.findings()).extracting(Finding::code).containsExactly("unused-kept");
  }

  @Test
  void whatHasNoNameStaysDenied() {
    assertThat(drift(Sightings.of().number(9_999).logged()).suggest().findings())
        .extracting(Finding::code)
        .contains("still-denied");
  }

  @Test
  void nothingToEditLeavesTheProfile() {
    Drift drift = drift(Sightings.of("mkdir", "read", "write", "socket").logged());

    assertThat(drift.suggest().profile()).isEqualTo(PROFILE);
    assertThat(drift.suggest().diff()).isEmpty();
  }
}
