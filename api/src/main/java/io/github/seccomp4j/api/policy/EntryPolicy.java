package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.model.Architecture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a policy does with the calls that come through one entry of the kernel: a total function
 * from a number and six registers to an outcome.
 *
 * <p>{@link Architecture#X86_64} and {@link Architecture#X32} share an AUDIT_ARCH value; the kernel
 * brings a number with bit 30 through x32 and every other one, also 0xffffffff, through x86_64. If
 * both are in the filter, each has only its own numbers, and the other ones decide as {@link
 * DecisionSource#BAD_ARCHITECTURE} here; {@link Policy#decide} goes to the right entry by itself.
 *
 * <p>Values are immutable and equal by content.
 */
public final class EntryPolicy {

  private final Architecture architecture;
  // Numbers from base on have a list each in the table.
  private final int base;
  private final int[] table;
  private final long[] heads;
  // All other numbers: where ranges start, unsigned and ascending from 0, and their lists.
  private final int[] starts;
  private final int[] startLists;
  private final List<List<Decision>> lists;
  private final DecisionProgram program;
  // The numbers a program is most likely to have that the table lacks: those right above it.
  private final int above;
  private final int aboveLast;

  EntryPolicy(
      Architecture architecture,
      int base,
      int[] table,
      int[] starts,
      int[] startLists,
      List<List<Decision>> lists) {
    this.architecture = architecture;
    this.base = base;
    this.table = table;
    this.starts = starts;
    this.startLists = startLists;
    this.lists = lists;
    this.program = new DecisionProgram(lists);
    this.heads = program.headsOf(table);
    this.above = listOutside(base + table.length);
    int last = Integer.MAX_VALUE;
    for (int start : starts) {
      last = start > base + table.length ? Math.min(last, start - 1) : last;
    }
    this.aboveLast = last;
  }

  /** Makes an entry that treats all numbers alike. */
  static EntryPolicy uniform(Architecture architecture, Decision decision) {
    return new EntryPolicy(
        architecture, 0, new int[0], new int[] {0}, new int[] {0}, List.of(List.of(decision)));
  }

  /**
   * Returns which entry it is.
   *
   * @return a recognized architecture, never {@link Architecture#NATIVE}
   */
  public Architecture architecture() {
    return architecture;
  }

  /**
   * Returns what happens to a number.
   *
   * @param number the field {@code nr} of {@code seccomp_data}; 32 bits, unsigned
   * @return the first that matches decides, and the last one always does; unmodifiable, not empty
   */
  public List<Decision> decisions(int number) {
    return lists.get(list(number));
  }

  /**
   * Decides without allocating anything.
   *
   * @param number the field {@code nr}; 32 bits, unsigned
   * @param a0 argument 0; 64 bits, unsigned, like the others
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @return the value the filter returns, see {@link Outcome#ofReturnValue}
   */
  public int decide(int number, long a0, long a1, long a2, long a3, long a4, long a5) {
    int position = number - base;
    return position >= 0 && position < heads.length
        ? program.decide(heads[position], a0, a1, a2, a3, a4, a5)
        : program.decide(list(number), a0, a1, a2, a3, a4, a5);
  }

  private int list(int number) {
    int position = number - base;
    if (position >= 0 && position < table.length) {
      return table[position];
    }
    return position >= 0 && number <= aboveLast ? above : listOutside(number);
  }

  private int listOutside(int number) {
    int range = starts.length - 1;
    while (Integer.compareUnsigned(starts[range], number) > 0) {
      range--;
    }
    return startLists[range];
  }

  /**
   * Returns the whole function.
   *
   * @return ranges in ascending unsigned order that cover 0 to 2^32-1 without gaps; neighbours
   *     differ in their decisions. Computed anew by every call; unmodifiable
   */
  public List<NumberRange> ranges() {
    List<NumberRange> ranges = new ArrayList<>();
    int first = 0;
    List<Decision> current = decisions(0);
    for (int next : breaks()) {
      List<Decision> decisions = decisions(next);
      if (decisions != current && !decisions.equals(current)) {
        ranges.add(new NumberRange(first, next - 1, current));
        first = next;
        current = decisions;
      }
    }
    ranges.add(new NumberRange(first, -1, current));
    return List.copyOf(ranges);
  }

  // Where the decisions may change, ascending and without 0.
  private int[] breaks() {
    int[] breaks = new int[starts.length + table.length + 1];
    int count = 0;
    for (int start : starts) {
      breaks[count++] = start;
    }
    for (int i = 0; i <= table.length; i++) {
      breaks[count++] = base + i;
    }
    // Unsigned order is signed order with the highest bit turned over.
    for (int i = 0; i < count; i++) {
      breaks[i] ^= Integer.MIN_VALUE;
    }
    Arrays.sort(breaks);
    for (int i = 0; i < count; i++) {
      breaks[i] ^= Integer.MIN_VALUE;
    }
    int zeros = 0;
    while (zeros < count && breaks[zeros] == 0) {
      zeros++;
    }
    return Arrays.copyOfRange(breaks, zeros, count);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EntryPolicy that
        && architecture.equals(that.architecture)
        && ranges().equals(that.ranges());
  }

  @Override
  public int hashCode() {
    return 31 * architecture.hashCode() + ranges().hashCode();
  }

  /**
   * Prints which entry it is and how many ranges it has.
   *
   * @return for example {@code SCMP_ARCH_X86_64: 74 ranges}
   */
  @Override
  public String toString() {
    return architecture + ": " + ranges().size() + " ranges";
  }
}
