package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.policy.CallRules.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a call on which a filter does something else than its rules say.
 *
 * <p>Asks about arguments whose halves are the halves of values in rules and filter, one less or
 * one more: between these nothing changes. Where they are too many, some of them are left out.
 * Calls that rules of different outcomes match say nothing.
 */
final class FaultSearch {

  private static final int ARGUMENTS = 6;
  private static final int MOST_CALLS = 20_000;

  private final List<Decision> rules = new ArrayList<>();
  private final Outcome otherwise;
  private final long[][] candidates = new long[ARGUMENTS][];

  FaultSearch(List<Part> parts, int bits, Outcome otherwise) {
    this.otherwise = otherwise;
    for (Part part : parts) {
      rules.add(part.decision(bits));
    }
  }

  private static long[] candidates(int index, List<Decision> tested) {
    Set<Integer> highs = new TreeSet<>();
    Set<Integer> lows = new TreeSet<>();
    for (Decision decision : tested) {
      for (ArgTest test : decision.tests()) {
        if (test.index() == index) {
          near((int) (test.value() >>> Integer.SIZE), highs);
          near((int) test.value(), lows);
        }
      }
    }
    if (highs.isEmpty()) {
      return new long[] {0};
    }
    long[] all = new long[highs.size() * lows.size()];
    int count = 0;
    for (int high : highs) {
      for (int low : lows) {
        all[count++] = ((long) high << Integer.SIZE) | (low & ArgTest.LOW_HALF);
      }
    }
    return all;
  }

  private static void near(int half, Set<Integer> halves) {
    halves.add(half - 1);
    halves.add(half);
    halves.add(half + 1);
  }

  /** Returns the registers of a call; null if none is found. */
  long @Nullable [] find(List<Decision> filter) {
    // A faulty filter tests arguments against values that the rules have for others.
    List<Decision> tested = new ArrayList<>(rules);
    tested.addAll(filter);
    for (int index = 0; index < ARGUMENTS; index++) {
      candidates[index] = candidates(index, tested);
    }
    long total = 1;
    for (long[] some : candidates) {
      total *= some.length;
    }
    // An odd step, so that arguments with an even count of candidates do not stand still.
    long step = Math.max(1, (total / MOST_CALLS) | 1);
    DecisionProgram program = new DecisionProgram(List.of(filter));
    long[] a = new long[ARGUMENTS];
    for (long call = 0; call < total; call += step) {
      long rest = call;
      for (int index = 0; index < ARGUMENTS; index++) {
        int count = candidates[index].length;
        a[index] = candidates[index][(int) (rest % count)];
        rest /= count;
      }
      int found = program.decide(0, a[0], a[1], a[2], a[3], a[4], a[5]);
      Outcome expected = expected(a);
      if (expected != null && found != expected.returnValue()) {
        return a;
      }
    }
    return null;
  }

  // Null if rules of different outcomes match.
  private @Nullable Outcome expected(long[] arguments) {
    Outcome outcome = null;
    for (Decision rule : rules) {
      if (matches(rule, arguments)) {
        if (outcome != null && !outcome.equals(rule.outcome())) {
          return null;
        }
        outcome = rule.outcome();
      }
    }
    return outcome == null ? otherwise : outcome;
  }

  private static boolean matches(Decision rule, long[] arguments) {
    for (ArgTest test : rule.tests()) {
      if (!test.matches(arguments[test.index()])) {
        return false;
      }
    }
    return true;
  }
}
