package io.github.seccomp4j.api.learn;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A call that was seen: an entry of the kernel and a number there, or a name no table numbers.
 *
 * <p>Exactly one of number and written name is present. A number without a name stays a number, and
 * a name without a number stays a name: neither is guessed. Order: by architecture token, numbers
 * (unsigned) before names.
 *
 * @param architecture the entry the call came through, X32 told apart from X86_64
 * @param number as in {@code seccomp_data.nr}: 32 bits, an X32 number keeps bit 30; empty if only a
 *     name is known
 * @param writtenName the name as the source wrote it; empty if there is a number
 */
public record ObservedCall(
    Architecture architecture, OptionalInt number, Optional<String> writtenName)
    implements Comparable<ObservedCall> {

  private static final Comparator<ObservedCall> ORDER =
      Comparator.comparing((ObservedCall call) -> call.architecture().token())
          .thenComparing(call -> call.number().isEmpty())
          .thenComparingLong(call -> Integer.toUnsignedLong(call.number().orElse(0)))
          .thenComparing(call -> call.writtenName().orElse(""));

  /**
   * Makes a call of its parts.
   *
   * @param architecture the entry the call came through, X32 told apart from X86_64
   * @param number as in {@code seccomp_data.nr}: 32 bits, an X32 number keeps bit 30; empty if only
   *     a name is known
   * @param writtenName the name as the source wrote it; empty if there is a number
   * @throws IllegalArgumentException if both or none of number and name are there
   */
  public ObservedCall {
    Objects.requireNonNull(architecture, "architecture");
    if (number.isPresent() == writtenName.isPresent()) {
      throw new IllegalArgumentException("a call has either a number or a name");
    }
  }

  /**
   * Makes a call of its number.
   *
   * @param architecture the entry
   * @param number as in {@code seccomp_data.nr}
   * @return the call
   */
  public static ObservedCall ofNumber(Architecture architecture, int number) {
    return new ObservedCall(architecture, OptionalInt.of(number), Optional.empty());
  }

  /**
   * Makes a call of its name.
   *
   * @param architecture the entry; one with a table
   * @param name as libseccomp writes it
   * @return the call by its number if the architecture numbers that name, otherwise by its name
   */
  public static ObservedCall ofName(Architecture architecture, String name) {
    int number = SyscallTable.of(architecture).number(name);
    return number == SyscallTable.ABSENT
        ? new ObservedCall(architecture, OptionalInt.empty(), Optional.of(name))
        : ofNumber(architecture, number);
  }

  /**
   * Returns the call's name.
   *
   * @return the table's name of the number, or the written name; empty for a number that the
   *     architecture's table lacks
   */
  public Optional<String> name() {
    return number.isPresent() ? SyscallTable.of(architecture).name(number.getAsInt()) : writtenName;
  }

  @Override
  public int compareTo(ObservedCall other) {
    return ORDER.compare(this, other);
  }
}
