package io.github.seccomp4j.api.history;

import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.Action;
import java.util.Objects;

/**
 * A call that has an outcome, and what decides about it.
 *
 * @param call the call as the filter sees it
 * @param decision what the policy says of it
 */
public record CallExample(SyscallEvent call, Decision decision) {

  /**
   * Makes an example.
   *
   * @param call the call as the filter sees it
   * @param decision what the policy says of it
   * @throws NullPointerException if a part is null
   */
  public CallExample {
    Objects.requireNonNull(call, "call");
    Objects.requireNonNull(decision, "decision");
  }

  /**
   * Returns what happens to the call.
   *
   * @return the decision's outcome
   */
  public Outcome outcome() {
    return decision.outcome();
  }

  /**
   * Tells whether the call is let through.
   *
   * @return true if its action is ALLOW or LOG
   */
  public boolean isPermitted() {
    return outcome().action().equals(Action.ALLOW) || outcome().action().equals(Action.LOG);
  }

  /**
   * Prints call and outcome.
   *
   * @return for example {@code SCMP_ARCH_X86_64 41(0x26, 0x0, 0x0, 0x0, 0x0, 0x0): ERRNO:1}
   */
  @Override
  public String toString() {
    return call + ": " + outcome();
  }
}
