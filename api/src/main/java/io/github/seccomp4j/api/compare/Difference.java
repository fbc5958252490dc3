package io.github.seccomp4j.api.compare;

import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * System-call numbers next to each other for which two policies have different outcomes: with some
 * arguments the one on the left has this outcome and the one on the right that.
 *
 * <p>If the outcomes depend on arguments, the same numbers may occur in several differences, one
 * for each pair of outcomes.
 *
 * @param entry through which entry the calls come; empty: through any that neither filter covers
 * @param first the lowest number, as in {@code seccomp_data.nr}; 32 bits, unsigned
 * @param last the greatest number; 32 bits, unsigned
 * @param left the outcome on the left; in the view of the kernel, the loosest one of any registers
 * @param right the outcome on the right, likewise
 * @param unconditional true if it is so whatever the arguments are
 * @param witnesses calls through the lowest number, one for each pair of deciding rules that was
 *     found, at most {@link #MOST_WITNESSES}; unmodifiable, not empty
 */
public record Difference(
    Optional<Architecture> entry,
    int first,
    int last,
    Outcome left,
    Outcome right,
    boolean unconditional,
    List<Witness> witnesses) {

  /** How many witnesses a difference has at most. */
  public static final int MOST_WITNESSES = 20;

  /**
   * Makes a difference.
   *
   * @param entry through which entry the calls come
   * @param first the lowest number; 32 bits, unsigned
   * @param last the greatest number; 32 bits, unsigned
   * @param left the outcome on the left
   * @param right the outcome on the right
   * @param unconditional true if it is so whatever the arguments are
   * @param witnesses calls
   * @throws NullPointerException if a part or an element is null
   * @throws IllegalArgumentException if there is no witness
   */
  public Difference {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    witnesses = List.copyOf(witnesses);
    if (witnesses.isEmpty()) {
      throw new IllegalArgumentException("a difference needs a witness");
    }
  }

  /**
   * Returns how strict the left side is here.
   *
   * @return STRICTER, LOOSER, or EQUALLY_STRICT if only the data differ
   */
  public Relation relation() {
    return Strictness.of(left, right);
  }

  /**
   * Returns the call that shows the difference.
   *
   * @return the first witness
   */
  public Witness witness() {
    return witnesses.get(0);
  }

  /**
   * Returns the names of the numbers.
   *
   * @return in ascending order of the numbers, without those that have no name, and empty if {@link
   *     #entry} is; unmodifiable
   */
  public List<String> names() {
    if (entry.isEmpty()) {
      return List.of();
    }
    SyscallTable table = SyscallTable.of(entry.get());
    if (first == last) {
      return table.name(first).map(List::of).orElse(List.of());
    }
    List<String> names = new ArrayList<>();
    for (String name : table.names()) {
      int number = table.number(name);
      if (Integer.compareUnsigned(first, number) <= 0
          && Integer.compareUnsigned(number, last) <= 0) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }
}
