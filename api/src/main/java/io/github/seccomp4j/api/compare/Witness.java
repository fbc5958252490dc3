package io.github.seccomp4j.api.compare;

import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.SyscallEvent;
import java.util.Objects;

/**
 * A call on which two policies differ, checked with both.
 *
 * @param call the call
 * @param left what the policy on the left decides about it, with the positions of the deciding
 *     rules
 * @param right what the policy on the right decides
 */
public record Witness(SyscallEvent call, Decision left, Decision right) {

  /**
   * Makes a witness.
   *
   * @param call the call
   * @param left what the policy on the left decides about it
   * @param right what the policy on the right decides
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if both outcomes are the same; the message holds call and
   *     outcome
   */
  public Witness {
    Objects.requireNonNull(call, "call");
    if (left.outcome().equals(right.outcome())) {
      throw new IllegalArgumentException("no difference: " + call + " is " + left.outcome());
    }
  }

  /**
   * Prints the call and both outcomes.
   *
   * @return for example {@code SCMP_ARCH_X86_64 41(0x28, 0x0, 0x0, 0x0, 0x0, 0x0): ERRNO:1, ALLOW}
   */
  @Override
  public String toString() {
    return call + ": " + left.outcome() + ", " + right.outcome();
  }
}
