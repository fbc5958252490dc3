package io.github.seccomp4j.api.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.compare.PolicyComparison;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeListTest {

  private static final Host HOST = Host.of(Architecture.AARCH64, KernelVersion.of(6, 8));

  @Test
  void namesBetweenNumbersWithoutNamesAreChangesOfTheirOwn() {
    List<CallChange> changes =
        ChangeList.of(
            PolicyComparison.of(
                policy(Action.ERRNO, "read"), policy(Action.ALLOW, "read", "write")));
    // Every number but those of the two calls; both sides allow read.
    assertThat(changes).noneMatch(change -> change.toString().startsWith("read "));
    assertThat(changes)
        .filteredOn(change -> change.syscall().isPresent() && change.entry().isPresent())
        .allMatch(
            change ->
                change.first() == change.last()
                    && change.witness().number() == change.first()
                    && change.kind() == ChangeKind.NEWLY_DENIED)
        .extracting(CallChange::toString)
        .contains(
            "write on SCMP_ARCH_AARCH64: ALLOW, then ERRNO:1",
            "openat on SCMP_ARCH_AARCH64: ALLOW, then ERRNO:1");
    long numbers =
        changes.stream()
            .filter(change -> change.entry().isPresent())
            .mapToLong(
                change ->
                    Integer.toUnsignedLong(change.last())
                        - Integer.toUnsignedLong(change.first())
                        + 1)
            .sum();
    assertThat(numbers).isEqualTo((1L << 32) - 1);
  }

  private static Policy policy(Action otherwise, String... allowed) {
    return Policy.bind(
        SeccompProfile.builder()
            .defaultAction(otherwise)
            .addSyscalls(SyscallRule.of(Action.ALLOW, allowed))
            .build(),
        HOST);
  }
}
