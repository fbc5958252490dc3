package io.github.seccomp4j.api.compare;

import io.github.seccomp4j.api.compare.internal.Budget;
import io.github.seccomp4j.api.compare.internal.BudgetExceededException;
import io.github.seccomp4j.api.compare.internal.Disagreement;
import io.github.seccomp4j.api.compare.internal.JointDecisions;
import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.EntryPolicy;
import io.github.seccomp4j.api.policy.NumberRange;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Goes through the entries and numbers of two policies. Not thread-safe. */
final class DifferenceSearch {

  private final Policy left;
  private final Policy right;
  private final ArgumentView view;
  private final List<Architecture> entries;
  private final List<Difference> differences = new ArrayList<>();

  DifferenceSearch(Policy left, Policy right, ArgumentView view) {
    this.left = left;
    this.right = right;
    this.view = view;
    this.entries = entries(left, right);
  }

  // X32 goes with x86_64, whose filter decides about its numbers.
  private static List<Architecture> entries(Policy left, Policy right) {
    List<Architecture> entries =
        new ArrayList<>(
            Stream.of(left, right)
                .flatMap(policy -> policy.entries().stream())
                .map(EntryPolicy::architecture)
                .distinct()
                .toList());
    if (entries.contains(Architecture.X86_64) != entries.contains(Architecture.X32)) {
      boolean hasX32 = entries.contains(Architecture.X32);
      entries.add(hasX32 ? Architecture.X86_64 : Architecture.X32);
    }
    return List.copyOf(entries);
  }

  /** Returns the entries that at least one filter decides about. */
  List<Architecture> entries() {
    return entries;
  }

  List<Difference> differences() {
    for (Architecture entry : entries) {
      compare(entry);
    }
    compareOthers();
    return List.copyOf(differences);
  }

  private void compareOthers() {
    Optional<Architecture> some =
        Architecture.recognized().stream()
            .filter(architecture -> !architecture.equals(Architecture.NATIVE))
            .filter(architecture -> !entries.contains(architecture))
            .findFirst();
    some.ifPresent(
        entry ->
            compare(
                Optional.empty(),
                entry,
                new NumberRange(0, -1, EntryNumbers.outside(left)),
                EntryNumbers.outside(right),
                Set.of()));
  }

  private void compare(Architecture entry) {
    List<NumberRange> ofLeft = EntryNumbers.of(left, entry);
    List<NumberRange> ofRight = EntryNumbers.of(right, entry);
    int i = 0;
    int j = 0;
    // Both cover the same numbers.
    while (i < ofLeft.size()) {
      NumberRange one = ofLeft.get(i);
      NumberRange other = ofRight.get(j);
      int first = EntryNumbers.greater(one.first(), other.first());
      int last = EntryNumbers.smaller(one.last(), other.last());
      compare(entry, new NumberRange(first, last, one.decisions()), other.decisions());
      i += one.last() == last ? 1 : 0;
      j += other.last() == last ? 1 : 0;
    }
  }

  private void compare(Architecture entry, NumberRange range, List<Decision> ofRight) {
    boolean looksAtArguments =
        !range.decisions().get(0).isUnconditional() || !ofRight.get(0).isUnconditional();
    if (view == ArgumentView.REGISTERS || !looksAtArguments || !IntParameters.matterOn(entry)) {
      compare(Optional.of(entry), entry, range, ofRight, Set.of());
      return;
    }
    int first = range.first();
    while (true) {
      Set<Integer> narrow = narrow(entry, first);
      int last = first;
      // Numbers without a name, which may be many, have no table entry and are all alike.
      while (last != range.last() && narrow(entry, last + 1).equals(narrow)) {
        last = isBehindTable(entry, last + 1) ? range.last() : last + 1;
      }
      compare(
          Optional.of(entry),
          entry,
          new NumberRange(first, last, range.decisions()),
          ofRight,
          narrow);
      if (last == range.last()) {
        return;
      }
      first = last + 1;
    }
  }

  private static Set<Integer> narrow(Architecture entry, int number) {
    return SyscallTable.of(entry)
        .name(number)
        .map(name -> IntParameters.of(entry, name))
        .orElse(Set.of());
  }

  private static boolean isBehindTable(Architecture entry, int number) {
    SyscallTable table = SyscallTable.of(entry);
    int last = table.number(table.names().get(table.names().size() - 1));
    return Integer.compareUnsigned(number, last) > 0;
  }

  private void compare(
      Optional<Architecture> scope,
      Architecture entry,
      NumberRange range,
      List<Decision> ofRight,
      Set<Integer> narrow) {
    try {
      for (Disagreement found :
          JointDecisions.disagreements(
              range.decisions(),
              ofRight,
              narrow,
              Difference.MOST_WITNESSES,
              new Budget(PolicyComparison.MOST_STEPS))) {
        List<Witness> witnesses = new ArrayList<>();
        for (List<Long> arguments : found.calls()) {
          SyscallEvent call = new SyscallEvent(entry, range.first(), arguments);
          witnesses.add(
              new Witness(
                  call, checked(left, range.decisions(), call), checked(right, ofRight, call)));
        }
        differences.add(
            new Difference(
                scope,
                range.first(),
                range.last(),
                found.left(),
                found.right(),
                found.unconditional(),
                witnesses));
      }
    } catch (BudgetExceededException e) {
      throw new UndecidedComparisonException(entry, range.first(), e);
    }
  }

  private static Decision checked(Policy policy, List<Decision> decisions, SyscallEvent call) {
    Decision deciding = deciding(decisions, call);
    List<Long> a = call.arguments();
    int returned =
        policy.decide(
            call.entry(),
            call.number(),
            a.get(0),
            a.get(1),
            a.get(2),
            a.get(3),
            a.get(4),
            a.get(5));
    if (returned != deciding.outcome().returnValue()) {
      throw new IllegalStateException(
          "comparison takes "
              + call
              + " for "
              + deciding.outcome()
              + ", but the policy decides otherwise: 0x"
              + Integer.toHexString(returned));
    }
    return deciding;
  }

  private static Decision deciding(List<Decision> decisions, SyscallEvent call) {
    for (Decision decision : decisions) {
      if (decision.matches(call.arguments())) {
        return decision;
      }
    }
    throw new IllegalStateException("nothing decides about " + call);
  }
}
