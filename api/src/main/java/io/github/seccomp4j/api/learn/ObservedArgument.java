package io.github.seccomp4j.api.learn;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The values one argument of a call was seen to have.
 *
 * <p>More than {@value #MOST_VALUES} different values are no longer listed: the argument is then
 * {@link #isManifold}, and stays so in every merge.
 *
 * @param values the distinct values, unsigned 64-bit, in ascending unsigned order; empty if there
 *     are too many
 * @param isManifold whether there were more values than are listed
 * @param unread in how many calls the source showed a value that could not be read as a number
 */
public record ObservedArgument(SortedSet<Long> values, boolean isManifold, long unread) {

  /** How many different values are listed at most. */
  public static final int MOST_VALUES = 32;

  /** The argument of which nothing was seen. */
  public static final ObservedArgument NONE =
      new ObservedArgument(Collections.emptySortedSet(), false, 0);

  /**
   * Makes an argument of what was seen.
   *
   * @param values the distinct values, unsigned 64-bit; a copy, in ascending unsigned order, of at
   *     most {@value #MOST_VALUES}
   * @param isManifold whether there were more values than are listed
   * @param unread in how many calls the source showed a value that could not be read as a number
   */
  public ObservedArgument {
    isManifold |= values.size() > MOST_VALUES;
    SortedSet<Long> sorted = new TreeSet<>(Long::compareUnsigned);
    if (!isManifold) {
      sorted.addAll(values);
    }
    values = Collections.unmodifiableSortedSet(sorted);
  }

  /**
   * Makes an argument with one value.
   *
   * @param value unsigned 64-bit
   * @return the argument
   */
  public static ObservedArgument ofValue(long value) {
    SortedSet<Long> one = new TreeSet<>();
    one.add(value);
    return new ObservedArgument(one, false, 0);
  }

  /**
   * Joins what was seen here and there.
   *
   * @param other the same argument of the same call, seen elsewhere
   * @return all values of both; commutative, associative, with identity {@link #NONE}
   */
  public ObservedArgument merge(ObservedArgument other) {
    SortedSet<Long> all = new TreeSet<>(Long::compareUnsigned);
    all.addAll(values);
    all.addAll(other.values);
    return new ObservedArgument(all, isManifold || other.isManifold, unread + other.unread);
  }
}
