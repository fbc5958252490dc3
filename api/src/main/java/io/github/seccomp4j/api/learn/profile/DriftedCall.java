package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.policy.Outcome;
import java.util.List;
import java.util.Objects;

/**
 * A call that was seen and that a profile does not surely permit.
 *
 * @param call the call
 * @param judgement what the profile does with it; never PERMITTED
 * @param outcomes what may happen to it, given the arguments that were seen; empty for a call that
 *     its architecture does not number; unmodifiable
 * @param seen how well founded it is
 */
public record DriftedCall(
    ObservedCall call, Judgement judgement, List<Outcome> outcomes, LearnedCall seen) {

  /**
   * Makes a value.
   *
   * @param call the call
   * @param judgement what the profile does with it
   * @param outcomes what may happen to it; a copy
   * @param seen how well founded it is
   * @throws NullPointerException if a part or an element is null
   */
  public DriftedCall {
    Objects.requireNonNull(call, "call");
    Objects.requireNonNull(judgement, "judgement");
    outcomes = List.copyOf(outcomes);
    Objects.requireNonNull(seen, "seen");
  }
}
