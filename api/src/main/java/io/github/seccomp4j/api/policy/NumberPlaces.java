package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.Arrays;
import java.util.List;

/**
 * Where the numbers of an entry stand in an array: those near the architecture's first number at
 * their distance from it, and behind them the few far ones, such as the private calls of ARM, which
 * begin at 0xf0000.
 */
final class NumberPlaces {

  private static final int MOST_NEAR = 4096;

  private final int base;
  private final int near;
  private final int[] far;

  NumberPlaces(SyscallTable table, int base) {
    this.base = base;
    List<String> names = table.names();
    int count = names.size();
    while (count > 0 && table.number(names.get(count - 1)) - base >= MOST_NEAR) {
      count--;
    }
    this.near = count == 0 ? 0 : table.number(names.get(count - 1)) - base + 1;
    this.far = new int[names.size() - count];
    for (int i = 0; i < far.length; i++) {
      far[i] = table.number(names.get(count + i));
    }
  }

  /** Returns how many places there are. */
  int size() {
    return near + far.length;
  }

  /** Returns how many places belong to numbers without a gap from the first one. */
  int near() {
    return near;
  }

  /** Returns the place of a number of the table; negative for {@link SyscallTable#ABSENT}. */
  int of(int number) {
    int place = number - base;
    return place < near ? place : near + Arrays.binarySearch(far, number);
  }

  int number(int place) {
    return place < near ? place + base : far[place - near];
  }
}
