package io.github.seccomp4j.model.syscall;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One line of {@code syscalls.txt}: what all tables say about one name. */
final class SyscallRow {

  /** Columns before those of the tables. */
  static final int LEADING_COLUMNS = 3;

  private static final int NONE = -1;

  private final String name;
  private final OptionalInt pseudoNumber;
  private final Optional<Multiplexed> multiplexed;
  // One per table, without the offset of the architecture.
  private final int[] numbers;

  SyscallRow(List<String> words) {
    this.name = words.get(0);
    this.pseudoNumber =
        words.get(1).equals(TableFile.NOTHING)
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(words.get(1)));
    this.multiplexed = multiplexed(words.get(2));
    this.numbers = new int[words.size() - LEADING_COLUMNS];
    for (int table = 0; table < numbers.length; table++) {
      String word = words.get(LEADING_COLUMNS + table);
      numbers[table] = word.equals(TableFile.NOTHING) ? NONE : Integer.parseInt(word);
    }
  }

  private static Optional<Multiplexed> multiplexed(String word) {
    int colon = word.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Optional.of(
            new Multiplexed(
                word.substring(0, colon), Long.parseUnsignedLong(word.substring(colon + 1))));
  }

  String name() {
    return name;
  }

  OptionalInt pseudoNumber() {
    return pseudoNumber;
  }

  Optional<Multiplexed> multiplexed() {
    return multiplexed;
  }

  boolean isIn(int table) {
    return numbers[table] != NONE;
  }

  /** Returns the number in a table that has the name, without the architecture's offset. */
  int numberIn(int table) {
    return numbers[table];
  }
}
