package io.github.seccomp4j.api.history;

import io.github.seccomp4j.api.compare.PolicyComparison;
import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A system call that an upgrade changes, or numbers without a name that it changes alike.
 *
 * <p>Of a call whose arguments matter there may be several changes, one for each pair of outcomes.
 *
 * @param entry through which entry the call comes; empty: through any that neither filter covers
 * @param syscall the name; empty if the numbers have none
 * @param first the lowest number; 32 bits, unsigned
 * @param last the greatest number, of a named call the same; 32 bits, unsigned
 * @param unconditional true if it is so whatever the arguments are
 * @param witness a call that shows it
 * @param before what decided about the witness
 * @param after what decides now; another outcome
 */
public record CallChange(
    Optional<Architecture> entry,
    Optional<String> syscall,
    int first,
    int last,
    boolean unconditional,
    SyscallEvent witness,
    Decision before,
    Decision after) {

  /**
   * Makes a change.
   *
   * @param entry through which entry the call comes
   * @param syscall the name
   * @param first the lowest number
   * @param last the greatest number
   * @param unconditional true if it is so whatever the arguments are
   * @param witness a call that shows it
   * @param before what decided about the witness
   * @param after what decides now
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the outcomes are equal; the message holds them
   */
  public CallChange {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(syscall, "syscall");
    Objects.requireNonNull(witness, "witness");
    if (before.outcome().equals(after.outcome())) {
      throw new IllegalArgumentException("no change: " + before.outcome());
    }
  }

  /**
   * Finds what changes for a program.
   *
   * @param before the policy that it was under
   * @param after the policy that it comes under
   * @return by entry, then by ascending numbers; unmodifiable
   * @throws io.github.seccomp4j.api.compare.UndecidedComparisonException if the comparison takes
   *     too many steps
   */
  public static List<CallChange> between(Policy before, Policy after) {
    return List.copyOf(ChangeList.of(PolicyComparison.of(after, before)));
  }

  /**
   * Returns what kind of change it is.
   *
   * @return from the outcomes before and after
   */
  public ChangeKind kind() {
    boolean was = CallAnswer.isPermitted(before.outcome());
    boolean is = CallAnswer.isPermitted(after.outcome());
    if (was != is) {
      return was ? ChangeKind.NEWLY_DENIED : ChangeKind.NEWLY_ALLOWED;
    }
    boolean fails =
        before.outcome().action().equals(Action.ERRNO)
            && after.outcome().action().equals(Action.ERRNO);
    return fails ? ChangeKind.OTHER_ERROR : ChangeKind.OTHER_ACTION;
  }

  /**
   * Says the change.
   *
   * @return for example {@code socket on SCMP_ARCH_X86_64: ALLOW, then ERRNO:1}
   */
  @Override
  public String toString() {
    return syscall.orElseGet(
            () -> Integer.toUnsignedString(first) + " to " + Integer.toUnsignedString(last))
        + entry.map(architecture -> " on " + architecture).orElse("")
        + ": "
        + before.outcome()
        + ", then "
        + after.outcome();
  }
}
