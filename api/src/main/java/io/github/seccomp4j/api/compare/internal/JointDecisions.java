package io.github.seccomp4j.api.compare.internal;

import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where two lists of decisions have different outcomes.
 *
 * <p>On registers, each side is one list. On arguments as the kernel reads them, each side is a
 * list for every class of high halves, and the outcome of a side is the loosest one of its lists: a
 * caller can choose the high bits. Either way a decision of each list is chosen, one list after the
 * other, as long as some call fulfils them all. Not thread-safe.
 */
public final class JointDecisions {

  private record Sides(Outcome left, Outcome right) {}

  private record Deciding(Sides sides, int left, int right) {}

  private final List<Decision> left;
  private final List<Decision> right;
  private final int mostCalls;
  private final Budget budget;
  private final List<HighHalves> leftHighs = new ArrayList<>();
  private final List<HighHalves> rightHighs = new ArrayList<>();
  private final List<List<Decision>> lists = new ArrayList<>();
  private final List<Steps> steps = new ArrayList<>();
  private final int[] chosen;
  private final Map<Sides, List<List<Long>>> found = new LinkedHashMap<>();
  private final Set<Deciding> deciding = new HashSet<>();

  private JointDecisions(
      List<Decision> left,
      List<Decision> right,
      Set<Integer> narrow,
      int mostCalls,
      Budget budget) {
    this.left = left;
    this.right = right;
    this.mostCalls = mostCalls;
    this.budget = budget;
    List<HighHalves> highs = HighHalves.of(List.of(left, right), narrow, budget);
    addLists(left, highs, leftHighs);
    addLists(right, highs, rightHighs);
    for (List<Decision> list : lists) {
      steps.add(Steps.of(list));
    }
    this.chosen = new int[lists.size()];
  }

  // Lists that came out equal are one.
  private void addLists(List<Decision> side, List<HighHalves> highs, List<HighHalves> kept) {
    int first = lists.size();
    for (HighHalves high : highs) {
      List<Decision> list = high.applyTo(side);
      if (!lists.subList(first, lists.size()).contains(list)) {
        lists.add(list);
        kept.add(high);
      }
    }
  }

  /**
   * Compares two lists.
   *
   * @param left the decisions of the one side; the last one has no tests
   * @param right those of the other side
   * @param narrow indexes of the arguments that the kernel reads as 32 bits, if that matters
   * @param mostCalls how many calls with other deciding decisions are found for a pair of outcomes
   * @param budget counts the steps
   * @return a disagreement for each pair of outcomes that some call has; empty if there is none
   * @throws BudgetExceededException if that takes too many steps
   */
  public static List<Disagreement> disagreements(
      List<Decision> left,
      List<Decision> right,
      Set<Integer> narrow,
      int mostCalls,
      Budget budget) {
    if (left.equals(right)) {
      return List.of();
    }
    if (left.get(0).isUnconditional() && right.get(0).isUnconditional()) {
      return unconditional(left.get(0).outcome(), right.get(0).outcome());
    }
    return new JointDecisions(left, right, narrow, mostCalls, budget).find();
  }

  private static List<Disagreement> unconditional(Outcome left, Outcome right) {
    return left.equals(right)
        ? List.of()
        : List.of(new Disagreement(left, right, true, List.of(List.of(0L, 0L, 0L, 0L, 0L, 0L))));
  }

  private List<Disagreement> find() {
    choose(0, Situation.anything(), null, null);
    boolean isUnconditional = true;
    for (Steps one : steps) {
      isUnconditional &= one.steps().get(0).isUnconditional();
    }
    List<Disagreement> all = new ArrayList<>(found.size());
    for (Map.Entry<Sides, List<List<Long>>> entry : found.entrySet()) {
      Sides sides = entry.getKey();
      all.add(new Disagreement(sides.left(), sides.right(), isUnconditional, entry.getValue()));
    }
    return all;
  }

  private void choose(
      int list, Situation situation, @Nullable Outcome leftSoFar, @Nullable Outcome rightSoFar) {
    boolean isLeft = list < leftHighs.size();
    boolean isLast = list == lists.size() - 1;
    List<Step> candidates = steps.get(list).steps();
    for (int i = 0; i < candidates.size(); i++) {
      Outcome outcome = candidates.get(i).outcome();
      Outcome ofLeft = isLeft ? looser(leftSoFar, outcome) : leftSoFar;
      Outcome ofRight = isLeft ? rightSoFar : looser(rightSoFar, outcome);
      if (isLast && !isWanted(ofLeft, ofRight)) {
        continue;
      }
      Situation inside = situation.with(steps.get(list).required(i));
      List<Long> arguments = inside == null ? null : ClauseSearch.find(inside, budget);
      if (inside == null || arguments == null) {
        continue;
      }
      chosen[list] = i;
      if (!isLast) {
        choose(list + 1, inside, ofLeft, ofRight);
      } else if (ofLeft != null && ofRight != null) {
        record(new Sides(ofLeft, ofRight), arguments, inside);
      }
    }
  }

  private boolean isWanted(@Nullable Outcome ofLeft, @Nullable Outcome ofRight) {
    if (ofLeft == null || ofRight == null || ofLeft.equals(ofRight)) {
      return false;
    }
    List<List<Long>> calls = found.get(new Sides(ofLeft, ofRight));
    return calls == null || calls.size() < mostCalls;
  }

  private void record(Sides sides, List<Long> arguments, Situation situation) {
    List<List<Long>> calls = found.computeIfAbsent(sides, key -> new ArrayList<>());
    if (isNew(sides, arguments, calls)) {
      return;
    }
    // An earlier decision with the same outcome was found again: is there a call for this one?
    List<Clause> alone = new ArrayList<>();
    for (int list = 0; list < chosen.length; list++) {
      alone.addAll(steps.get(list).requiredAlone(chosen[list]));
    }
    Situation inside = situation.with(alone);
    List<Long> others = inside == null ? null : ClauseSearch.find(inside, budget);
    if (others != null) {
      isNew(sides, others, calls);
    }
  }

  private boolean isNew(Sides sides, List<Long> arguments, List<List<Long>> calls) {
    List<Long> call = registers(sides, arguments);
    return deciding.add(new Deciding(sides, first(left, call), first(right, call)))
        && calls.add(call);
  }

  // A call on which the registers themselves have different outcomes: where the looser side, or of
  // two
  // equally strict ones the one with the smaller data, has its outcome, the other side cannot have
  // it.
  private List<Long> registers(Sides sides, List<Long> arguments) {
    boolean isLeft = looser(sides.left(), sides.right()).equals(sides.left());
    List<HighHalves> highs = isLeft ? leftHighs : rightHighs;
    Outcome outcome = isLeft ? sides.left() : sides.right();
    for (int i = 0; i < highs.size(); i++) {
      List<Decision> list = lists.get(isLeft ? i : leftHighs.size() + i);
      if (list.get(first(list, arguments)).outcome().equals(outcome)) {
        return highs.get(i).putInto(arguments);
      }
    }
    throw new IllegalStateException("no high halves lead to " + outcome);
  }

  private static int first(List<Decision> decisions, List<Long> arguments) {
    for (int i = 0; i < decisions.size(); i++) {
      if (decisions.get(i).matches(arguments)) {
        return i;
      }
    }
    throw new IllegalStateException("nothing decides about " + arguments);
  }

  /** Returns the looser outcome; of two with the same action, the one with the smaller data. */
  static Outcome looser(@Nullable Outcome one, Outcome other) {
    if (one == null || one.precedence() < other.precedence()) {
      return other;
    }
    return one.precedence() == other.precedence() && other.data() < one.data() ? other : one;
  }
}
