package io.github.seccomp4j.api.compare.internal;

import io.github.seccomp4j.api.policy.Outcome;
import java.util.List;

/**
 * Two outcomes that two lists of decisions have for the same calls.
 *
 * @param left the outcome of the one list
 * @param right that of the other one
 * @param unconditional true if neither list looks at arguments
 * @param calls arguments of calls with these outcomes, six registers each; the deciding decisions
 *     of no two calls are the same; unmodifiable, not empty
 */
public record Disagreement(
    Outcome left, Outcome right, boolean unconditional, List<List<Long>> calls) {

  /**
   * Makes a disagreement.
   *
   * @param left the outcome of the one list
   * @param right that of the other one
   * @param unconditional true if neither list looks at arguments
   * @param calls arguments of calls with these outcomes
   */
  public Disagreement {
    calls = List.copyOf(calls);
  }
}
