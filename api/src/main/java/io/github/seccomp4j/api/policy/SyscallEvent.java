package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A system call as a filter sees it.
 *
 * @param entry the architecture whose entry the call takes; {@link Architecture#X86_64} and {@link
 *     Architecture#X32} share one AUDIT_ARCH value, and the number tells them apart
 * @param number the field {@code nr} of {@code seccomp_data}; 32 bits, unsigned
 * @param arguments six registers, each 64 bits, unsigned; unmodifiable
 */
public record SyscallEvent(Architecture entry, int number, List<Long> arguments) {

  static final int ARGUMENTS = 6;

  /**
   * Makes a call.
   *
   * @param entry the architecture whose entry the call takes
   * @param number the field {@code nr}; 32 bits, unsigned
   * @param arguments six registers
   * @throws NullPointerException if a part or an element is null
   * @throws IllegalArgumentException if there are not six arguments; the message holds their count
   */
  public SyscallEvent {
    Objects.requireNonNull(entry, "entry");
    arguments = List.copyOf(arguments);
    if (arguments.size() != ARGUMENTS) {
      throw new IllegalArgumentException(
          "a system call has six arguments, not " + arguments.size());
    }
  }

  /**
   * Makes a call by its number.
   *
   * @param entry the architecture whose entry the call takes
   * @param number the field {@code nr}; 32 bits, unsigned
   * @param arguments up to six registers; those that are missing are 0
   * @return the call
   * @throws IllegalArgumentException if there are more than six arguments; the message holds their
   *     count
   */
  public static SyscallEvent of(Architecture entry, int number, long... arguments) {
    List<Long> all = new ArrayList<>();
    for (long argument : arguments) {
      all.add(argument);
    }
    while (all.size() < ARGUMENTS) {
      all.add(0L);
    }
    return new SyscallEvent(entry, number, all);
  }

  /**
   * Makes a call by its name.
   *
   * @param entry the architecture whose entry the call takes
   * @param name a name that the architecture has a number for
   * @param arguments up to six registers; those that are missing are 0
   * @return the call
   * @throws IllegalArgumentException if the architecture has no table or no such call, or there are
   *     more than six arguments; the message says which
   */
  public static SyscallEvent named(Architecture entry, String name, long... arguments) {
    int number = SyscallTable.of(entry).number(name);
    if (number == SyscallTable.ABSENT) {
      throw new IllegalArgumentException(entry + " has no system call \"" + name + "\"");
    }
    return of(entry, number, arguments);
  }

  /**
   * Prints the call.
   *
   * @return for example {@code SCMP_ARCH_X86_64 41(0x28, 0x1, 0x0, 0x0, 0x0, 0x0)}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(entry).append(' ').append(Integer.toUnsignedString(number)).append('(');
    for (int i = 0; i < ARGUMENTS; i++) {
      text.append(i == 0 ? "0x" : ", 0x").append(Long.toHexString(arguments.get(i)));
    }
    return text.append(')').toString();
  }
}
