package io.github.seccomp4j.model.syscall;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.finding.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The system calls of one architecture.
 *
 * <p>Numbers are those of the field {@code nr} of {@code seccomp_data}: 4000, 5000 or 6000 is added
 * on MIPS, and bit 30 is set on X32. They are never negative. In no table do two names share a
 * number, so name and number lead to each other.
 *
 * <p>There is one value per architecture, so identity is equality. Lookups allocate nothing but the
 * {@code Optional}s they return.
 *
 * <p>Source: libseccomp 2.6.1, which follows Linux 7.1-rc4.
 */
public final class SyscallTable {

  /**
   * Stands for the number of a call that the architecture lacks. It is no call's number: in {@code
   * seccomp_data.nr}, -1 means that a tracer cancelled the call.
   */
  public static final int ABSENT = -1;

  private final ArchitectureInfo info;
  private final SyscallRows rows;
  private final int column;
  private final int[] numbers;
  private final List<String> names;
  // By the position of a name among all names.
  private final int[] numbersByPosition;

  SyscallTable(ArchitectureInfo info, SyscallRows rows) {
    this.info = info;
    this.rows = rows;
    this.column = rows.table(info.table());
    int[] positions = rows.inOrderOf(column);
    this.numbersByPosition = new int[rows.rows().size()];
    Arrays.fill(numbersByPosition, ABSENT);
    this.numbers = new int[positions.length];
    List<String> inOrder = new ArrayList<>(positions.length);
    for (int i = 0; i < positions.length; i++) {
      SyscallRow row = rows.rows().get(positions[i]);
      numbers[i] = row.numberIn(column) + info.syscallOffset();
      numbersByPosition[positions[i]] = numbers[i];
      inOrder.add(row.name());
    }
    this.names = List.copyOf(inOrder);
  }

  /**
   * Returns the table of an architecture.
   *
   * @param architecture one of the 23 that {@link ArchitectureInfo} knows
   * @return always the same value for an architecture
   * @throws IllegalArgumentException if there is no table: for a word no specification defines (the
   *     message holds it and the nearest that has one), and for {@link Architecture#NATIVE}, which
   *     is a different one on every machine
   */
  public static SyscallTable of(Architecture architecture) {
    SyscallTable table = Holder.TABLES.get(architecture.token());
    if (table == null) {
      throw new IllegalArgumentException(noTable(architecture));
    }
    return table;
  }

  private static String noTable(Architecture architecture) {
    if (architecture.equals(Architecture.NATIVE)) {
      return architecture
          + " is a different architecture on every machine; name the one that is meant";
    }
    List<String> known =
        ArchitectureInfo.all().stream().map(info -> info.architecture().token()).toList();
    return "no system-call table for architecture \""
        + architecture
        + "\""
        + Suggestions.nearest(architecture.token(), known)
            .map(near -> "; did you mean \"" + near + "\"?")
            .orElse("");
  }

  /**
   * Returns the architecture of the table.
   *
   * @return never {@link Architecture#NATIVE}
   */
  public Architecture architecture() {
    return info.architecture();
  }

  /**
   * Tells whether a call has a number here.
   *
   * @param name a name as profiles write it
   * @return true if {@link #number} gives one; false also for a name that no table knows
   */
  public boolean isDefined(String name) {
    return number(name) != ABSENT;
  }

  /**
   * Returns the number of a call.
   *
   * @param name a name as profiles write it
   * @return the number, not negative; {@link #ABSENT} if the architecture lacks the call or no
   *     table knows the name ({@link SyscallNames#isKnown} tells these apart). A call without a
   *     number may still be {@link #multiplexed}
   */
  public int number(String name) {
    int position = rows.position(name);
    return position < 0 ? ABSENT : numbersByPosition[position];
  }

  /**
   * Returns the number of a call whose position is known.
   *
   * @param position what {@link SyscallNames#position} gives for a known name
   * @return as {@link #number(String)}
   * @throws IndexOutOfBoundsException if the position is negative or not less than 508
   */
  public int numberAt(int position) {
    return numbersByPosition[position];
  }

  /**
   * Returns the multiplexer that also reaches a call whose position is known.
   *
   * @param position what {@link SyscallNames#position} gives for a known name
   * @return as {@link #multiplexed(String)}
   * @throws IndexOutOfBoundsException if the position is negative or not less than 508
   */
  public Optional<Multiplexed> multiplexedAt(int position) {
    return info.multiplexes() ? rows.rows().get(position).multiplexed() : Optional.empty();
  }

  /**
   * Returns the name of a number.
   *
   * @param nr a number as in {@code seccomp_data.nr}
   * @return the name; empty if the table has no such number, as for any negative one
   */
  public Optional<String> name(int nr) {
    int position = Arrays.binarySearch(numbers, nr);
    return position < 0 ? Optional.empty() : Optional.of(names.get(position));
  }

  /**
   * Returns the names that have a number here.
   *
   * @return distinct names in ascending order of their numbers; unmodifiable
   */
  public List<String> names() {
    return names;
  }

  /**
   * Returns the multiplexer that also reaches a call, whether or not the call has a number of its
   * own.
   *
   * @param name a name as profiles write it, such as {@code accept}
   * @return for example {@code socketcall} with first argument 5; empty where the architecture does
   *     not multiplex, or not this call
   */
  public Optional<Multiplexed> multiplexed(String name) {
    SyscallRow row = info.multiplexes() ? rows.rowOrNull(name) : null;
    return row == null ? Optional.empty() : row.multiplexed();
  }

  /**
   * Returns the call that a multiplexer reaches: the reverse of {@link #multiplexed}.
   *
   * @param call the multiplexer, {@code socketcall} or {@code ipc}
   * @param firstArgument argument 0 of the call; 64 bits, unsigned
   * @return the name; empty if the architecture does not multiplex or the pair reaches nothing
   */
  public Optional<String> reachedThrough(String call, long firstArgument) {
    return info.multiplexes()
        ? rows.reachedThrough(new Multiplexed(call, firstArgument))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "system calls of " + info;
  }

  // Architectures on demand would need state that changes; all together take a few milliseconds.
  private static final class Holder {
    static final Map<String, SyscallTable> TABLES = load();

    private static Map<String, SyscallTable> load() {
      Map<String, SyscallTable> tables = new HashMap<>();
      for (ArchitectureInfo info : ArchitectureInfo.all()) {
        tables.put(info.architecture().token(), new SyscallTable(info, SyscallRows.loaded()));
      }
      return Map.copyOf(tables);
    }
  }
}
