package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.model.syscall.SyscallNames;
import java.util.ArrayList;
import java.util.List;

/** A rule of a profile as it goes into filters. */
final class BoundRule {

  private final int position;
  private final Outcome outcome;
  private final int[] calls;
  private final List<List<RuleCondition>> alternatives;
  private final List<Decision> always;

  /**
   * Makes a rule.
   *
   * @param position where it stands in the profile's {@code syscalls}
   * @param outcome what it does
   * @param calls positions of the known names among all names; not empty
   * @param alternatives lists of conditions of which one must hold as a whole, ascending by
   *     argument; one empty list for a rule without conditions
   */
  BoundRule(int position, Outcome outcome, int[] calls, List<List<RuleCondition>> alternatives) {
    this.position = position;
    this.outcome = outcome;
    this.calls = calls;
    this.alternatives = alternatives;
    this.always = List.of(Decision.byRule(List.of(), outcome, position));
  }

  int position() {
    return position;
  }

  Outcome outcome() {
    return outcome;
  }

  /** Returns positions of names among all names; not to be changed. */
  int[] calls() {
    return calls;
  }

  String firstName() {
    return SyscallNames.all().get(calls[0]);
  }

  List<List<RuleCondition>> alternatives() {
    return alternatives;
  }

  /** Returns what the rule says where it has no conditions. */
  List<Decision> always() {
    return always;
  }

  boolean isUnconditional() {
    return alternatives.get(0).isEmpty();
  }

  /**
   * Tells whether 32 bits are too few for a value of the conditions. A mask that only asks for
   * zeros above them loses nothing where there are none.
   */
  boolean hasWideValue() {
    for (List<RuleCondition> conditions : alternatives) {
      for (RuleCondition condition : conditions) {
        if (((condition.value() & condition.mask()) >>> Integer.SIZE) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether conditions hold for all arguments. */
  static boolean alwaysHold(List<RuleCondition> conditions, int bits) {
    for (RuleCondition condition : conditions) {
      if (!condition.isAlwaysTrue(bits)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the tests of some conditions, without those that always hold. */
  static List<ArgTest> tests(List<RuleCondition> conditions, int bits) {
    List<ArgTest> tests = new ArrayList<>(conditions.size());
    for (RuleCondition condition : conditions) {
      if (!condition.isAlwaysTrue(bits)) {
        tests.add(condition.onBits(bits));
      }
    }
    return tests;
  }
}
