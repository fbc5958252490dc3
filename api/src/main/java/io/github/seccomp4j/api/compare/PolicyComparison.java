package io.github.seccomp4j.api.compare;

import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Architecture;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The differences between two policies: exact, not sampled, and each with a call that shows it.
 *
 * <pre>{@code
 * Policy before = Policy.bind(oldProfile, host);
 * Policy after = Policy.bind(newProfile, host);
 * PolicyComparison comparison = PolicyComparison.of(after, before);
 * if (!comparison.relation().isAtLeastAsStrict()) {
 *   Witness witness = comparison.differences().get(0).witness();
 *   // witness.call() is decided by witness.left() after and by witness.right() before
 * }
 * }</pre>
 *
 * <p>Every entry that one of the two filters covers is compared on all numbers and all arguments;
 * an entry that only one of them has is compared with the other one's outcome for bad
 * architectures. Numbers that the kernel never shows to a filter (335 and 336 on x86_64) are
 * compared like all others.
 *
 * <p>Values are immutable and equal by content.
 */
public final class PolicyComparison {

  /**
   * How many steps of its searches a comparison takes at most for the numbers of one range. A step
   * is an assumption about arguments together with what follows from it.
   */
  public static final int MOST_STEPS = 1_000_000;

  private final ArgumentView view;
  private final List<Architecture> entries;
  private final List<Difference> differences;
  private final Relation relation;

  private PolicyComparison(ArgumentView view, DifferenceSearch search) {
    this.view = view;
    this.entries = search.entries();
    this.differences = search.differences();
    this.relation = relation(this.differences);
  }

  /**
   * Compares two policies on registers.
   *
   * @param left the one whose strictness is asked for
   * @param right the one it is compared with
   * @return the differences
   * @throws UndecidedComparisonException if a comparison takes more than {@link #MOST_STEPS}; the
   *     message holds the entry and the number
   */
  public static PolicyComparison of(Policy left, Policy right) {
    return of(left, right, ArgumentView.REGISTERS);
  }

  /**
   * Compares two policies.
   *
   * @param left the one whose strictness is asked for
   * @param right the one it is compared with
   * @param view which calls are different calls
   * @return the differences
   * @throws UndecidedComparisonException if a comparison takes more than {@link #MOST_STEPS}; the
   *     message holds the entry and the number
   */
  public static PolicyComparison of(Policy left, Policy right, ArgumentView view) {
    Objects.requireNonNull(view, "view");
    return new PolicyComparison(view, new DifferenceSearch(left, right, view));
  }

  /**
   * Tells whether no call has a looser action under one policy than under another.
   *
   * @param left the one that should be strict
   * @param right the one it is compared with
   * @return true if its relation on registers is EQUIVALENT, EQUALLY_STRICT or STRICTER
   * @throws UndecidedComparisonException if a comparison takes more than {@link #MOST_STEPS}; the
   *     message holds the entry and the number
   */
  public static boolean atLeastAsStrict(Policy left, Policy right) {
    return of(left, right).relation().isAtLeastAsStrict();
  }

  /**
   * Returns which calls are different calls.
   *
   * @return the view that was asked for
   */
  public ArgumentView view() {
    return view;
  }

  /**
   * Returns how strict the left policy is, compared with the right one.
   *
   * @return EQUIVALENT if and only if there are no differences
   */
  public Relation relation() {
    return relation;
  }

  /**
   * Returns how strict the left policy is on the calls of one entry.
   *
   * @param entry any architecture
   * @return EQUIVALENT if and only if no difference is about the entry
   */
  public Relation relation(Architecture entry) {
    Optional<Architecture> scope = Optional.of(entry).filter(entries::contains);
    return relation(
        differences.stream().filter(difference -> difference.entry().equals(scope)).toList());
  }

  private static Relation relation(List<Difference> differences) {
    return differences.stream()
        .map(Difference::relation)
        .reduce(Relation.EQUIVALENT, Relation::and);
  }

  /**
   * Tells whether every call has the same outcome under both policies.
   *
   * @return true if there are no differences
   */
  public boolean isEquivalent() {
    return differences.isEmpty();
  }

  /**
   * Returns the entries that at least one of the filters decides about.
   *
   * @return in the order of the left policy, then those that only the right one has; x32 comes with
   *     x86_64, whose filters see its numbers; unmodifiable
   */
  public List<Architecture> entries() {
    return entries;
  }

  /**
   * Returns what differs.
   *
   * @return in the order of {@link #entries}, then what is about all others; by ascending numbers
   *     within an entry; unmodifiable
   */
  public List<Difference> differences() {
    return differences;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PolicyComparison that
        && view == that.view
        && differences.equals(that.differences);
  }

  @Override
  public int hashCode() {
    return Objects.hash(view, differences);
  }

  /**
   * Prints the relation.
   *
   * @return for example {@code STRICTER: 3 differences}
   */
  @Override
  public String toString() {
    return relation
        + ": "
        + (differences.size() == 1 ? "1 difference" : differences.size() + " differences");
  }
}
