package io.github.seccomp4j.model.syscall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole of {@code syscalls.txt}.
 *
 * <p>Loading is part of the start of programs that run for a moment, where the first lambda, stream
 * or hash code of a record costs more than all the rest: hence loops and keys of text, here and in
 * what it calls.
 */
final class SyscallRows {

  private final List<String> tables;
  private final List<SyscallRow> rows;
  private final List<String> names;
  private final Map<String, Integer> positions;
  private final List<SyscallRow> multiplexed;

  SyscallRows(TableFile file) {
    List<SyscallRow> all = new ArrayList<>();
    List<String> allNames = new ArrayList<>();
    Map<String, Integer> named = new HashMap<>();
    List<SyscallRow> reached = new ArrayList<>();
    for (List<String> words : file.rows()) {
      SyscallRow row = new SyscallRow(words);
      int position = all.size();
      all.add(row);
      allNames.add(row.name());
      if (named.put(row.name(), position) != null) {
        throw new IllegalStateException("syscalls.txt names " + row.name() + " twice");
      }
      if (row.multiplexed().isPresent()) {
        reached.add(row);
      }
    }
    this.tables =
        List.copyOf(file.columns().subList(SyscallRow.LEADING_COLUMNS, file.columns().size()));
    this.rows = List.copyOf(all);
    this.names = List.copyOf(allNames);
    this.positions = Map.copyOf(named);
    this.multiplexed = List.copyOf(reached);
  }

  static SyscallRows loaded() {
    return Holder.ROWS;
  }

  /** Returns the position of a table among the columns. */
  int table(String name) {
    int position = tables.indexOf(name);
    if (position < 0) {
      throw new IllegalStateException("syscalls.txt has no column " + name);
    }
    return position;
  }

  /** Returns the positions of the rows that are in a table, in ascending order of its numbers. */
  int[] inOrderOf(int table) {
    long[] numbersAndPositions = new long[rows.size()];
    int count = 0;
    for (int position = 0; position < rows.size(); position++) {
      if (rows.get(position).isIn(table)) {
        long number = rows.get(position).numberIn(table);
        numbersAndPositions[count++] = number << Integer.SIZE | position;
      }
    }
    Arrays.sort(numbersAndPositions, 0, count);
    int[] positions = new int[count];
    for (int i = 0; i < count; i++) {
      positions[i] = (int) numbersAndPositions[i];
    }
    return positions;
  }

  List<SyscallRow> rows() {
    return rows;
  }

  List<String> names() {
    return names;
  }

  /** Returns the position of a name's row; -1 if there is none. */
  int position(String name) {
    Integer position = positions.get(name);
    return position == null ? -1 : position;
  }

  @Nullable SyscallRow rowOrNull(String name) {
    Integer position = positions.get(name);
    return position == null ? null : rows.get(position);
  }

  Optional<String> reachedThrough(Multiplexed way) {
    for (SyscallRow row : multiplexed) {
      if (row.multiplexed().get().equals(way)) {
        return Optional.of(row.name());
      }
    }
    return Optional.empty();
  }

  // Loaded by the first use of a name, and published safely by the rules of class initialization.
  private static final class Holder {
    static final SyscallRows ROWS = new SyscallRows(TableFile.load("syscalls.txt"));
  }
}
