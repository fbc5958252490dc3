package io.github.seccomp4j.dsl.call;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Sets of numbers as masked comparisons.
 *
 * <p>A masked comparison holds for a block: the numbers that share their high bits, a power of two
 * of them. Every range is a few blocks, as an address range is a few prefixes: 0 to 37 are 0 to 31,
 * 32 to 35, 36 and 37. A range of numbers of n bits needs at most 2n - 2 blocks, all numbers but
 * one need n.
 */
final class BitBlocks {

  /**
   * A block: those registers whose bits under the mask are these.
   *
   * @param mask the high bits of the field
   * @param bits their values
   */
  record Block(long mask, long bits) {}

  private BitBlocks() {}

  /**
   * Covers a range.
   *
   * @param first the least number, unsigned
   * @param last the greatest, unsigned, not less than the first
   * @param shift where the number starts in the register
   * @param width its bits
   * @return disjoint blocks in ascending order, the fewest there are
   */
  static List<Block> between(long first, long last, int shift, int width) {
    List<Block> blocks = new ArrayList<>();
    long all = -1L >>> (Long.SIZE - width);
    long start = first;
    while (true) {
      int free = start == 0 ? width : Math.min(width, Long.numberOfTrailingZeros(start));
      while (free > 0 && Long.compareUnsigned(last(start, free), last) > 0) {
        free--;
      }
      long mask = free == Long.SIZE ? 0 : (all >>> free) << free;
      blocks.add(new Block(mask << shift, start << shift));
      long end = last(start, free);
      if (end == last) {
        return blocks;
      }
      start = end + 1;
    }
  }

  private static long last(long start, int free) {
    return free == Long.SIZE ? -1L : start + (1L << free) - 1;
  }

  /**
   * Covers all numbers but some.
   *
   * @param excluded registers, at least one, fewer than all
   * @param shift where the number starts in the register
   * @param width its bits
   * @return disjoint blocks in ascending order
   */
  static List<Block> without(SortedSet<Long> excluded, int shift, int width) {
    List<Block> blocks = new ArrayList<>();
    long greatest = -1L >>> (Long.SIZE - width);
    long from = 0;
    boolean isPastTheEnd = false;
    for (long register : excluded) {
      long number = register >>> shift;
      if (from != number) {
        blocks.addAll(between(from, number - 1, shift, width));
      }
      isPastTheEnd = number == greatest;
      from = number + 1;
    }
    if (!isPastTheEnd) {
      blocks.addAll(between(from, greatest, shift, width));
    }
    return blocks;
  }
}
