package io.github.seccomp4j.api.policy;

import java.util.List;
import java.util.Objects;

/**
 * One step of a policy: if all tests pass, this is the outcome.
 *
 * @param tests all must pass; in the order in which the filter makes them, unmodifiable, empty for
 *     the last step
 * @param outcome what happens then
 * @param rules positions of the deciding rules in the profile's {@code syscalls}, ascending;
 *     unmodifiable, empty unless the source is {@link DecisionSource#RULE}
 * @param source where the decision comes from
 */
public record Decision(
    List<ArgTest> tests, Outcome outcome, List<Integer> rules, DecisionSource source) {

  /**
   * Makes a step.
   *
   * @param tests all must pass
   * @param outcome what happens then
   * @param rules positions of the deciding rules
   * @param source where the decision comes from
   * @throws NullPointerException if a part or an element is null
   */
  public Decision {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(source, "source");
    tests = List.copyOf(tests);
    rules = List.copyOf(rules);
  }

  static Decision always(Outcome outcome, DecisionSource source) {
    return new Decision(List.of(), outcome, List.of(), source);
  }

  static Decision byRule(List<ArgTest> tests, Outcome outcome, int rule) {
    return new Decision(tests, outcome, List.of(rule), DecisionSource.RULE);
  }

  /**
   * Tells whether the step applies whatever the arguments are.
   *
   * @return true if there are no tests
   */
  public boolean isUnconditional() {
    return tests.isEmpty();
  }

  /**
   * Tells whether arguments pass all tests.
   *
   * @param arguments six registers, each 64 bits, unsigned
   * @return true if they do
   * @throws IndexOutOfBoundsException if there are fewer arguments than the tests look at
   */
  public boolean matches(List<Long> arguments) {
    for (ArgTest test : tests) {
      if (!test.matches(arguments.get(test.index()))) {
        return false;
      }
    }
    return true;
  }
}
