package io.github.seccomp4j.api.policy;

import java.util.Arrays;
import java.util.List;

/** Writes the code of {@link DecisionProgram}. Not thread-safe. */
final class DecisionCode {

  private long[] code = new long[64];
  private int length;

  /** Adds a list, and returns where it starts. */
  int add(List<Decision> decisions) {
    int start = length;
    int i = 0;
    while (!decisions.get(i).isUnconditional()) {
      Decision decision = decisions.get(i);
      if (decision.tests().size() == 1) {
        i = addGroup(decisions, i);
      } else {
        addTests(decision);
        i++;
      }
    }
    put(DecisionProgram.end(decisions.get(i).outcome().returnValue()));
    return start;
  }

  private int addGroup(List<Decision> decisions, int first) {
    ArgTest test = decisions.get(first).tests().get(0);
    int head = length;
    put(0);
    put(test.mask());
    int count = 0;
    int i = first;
    for (; isLike(decisions.get(i), test); i++) {
      ArgTest one = decisions.get(i).tests().get(0);
      if (canHold(one)) {
        put(lowest(one));
        put(span(one));
        put(decisions.get(i).outcome().returnValue());
        count++;
      }
    }
    code[head] = DecisionProgram.group(test.index(), count);
    return i;
  }

  private static boolean isLike(Decision decision, ArgTest test) {
    return decision.tests().size() == 1
        && decision.tests().get(0).index() == test.index()
        && decision.tests().get(0).mask() == test.mask();
  }

  private void addTests(Decision decision) {
    for (ArgTest test : decision.tests()) {
      if (!canHold(test)) {
        return;
      }
    }
    put(DecisionProgram.tests(decision.tests().size()));
    put(decision.outcome().returnValue());
    for (ArgTest test : decision.tests()) {
      put(test.index());
      put(test.mask());
      put(lowest(test));
      put(span(test));
    }
  }

  // The tests that no value passes have no range.
  private static boolean canHold(ArgTest test) {
    return !(test.comparison() == Comparison.LT && test.value() == 0)
        && !(test.comparison() == Comparison.GT && test.value() == -1);
  }

  private static long lowest(ArgTest test) {
    return switch (test.comparison()) {
      case EQ, GE -> test.value();
      case NE, GT -> test.value() + 1;
      case LT, LE -> 0;
    };
  }

  private static long span(ArgTest test) {
    return switch (test.comparison()) {
      case EQ -> 0;
      case NE -> -2;
      case LT -> test.value() - 1;
      case LE -> test.value();
      case GT -> -1 - (test.value() + 1);
      case GE -> -1 - test.value();
    };
  }

  private void put(long word) {
    if (length == code.length) {
      code = Arrays.copyOf(code, length * 2);
    }
    code[length++] = word;
  }

  long[] toArray() {
    return Arrays.copyOf(code, length);
  }
}
