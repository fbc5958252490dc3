package io.github.seccomp4j.api.history;

import io.github.seccomp4j.api.syscall.Parameter;
import io.github.seccomp4j.api.syscall.SyscallParameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * A system call with values for some of its arguments; the others may be anything.
 *
 * <pre>{@code
 * CallPattern afAlg = CallPattern.of("socket", 38);                        // socket(AF_ALG, …)
 * CallPattern mapExecutable = CallPattern.of("mmap").withArgument(2, 4);   // mmap(…, PROT_EXEC, …)
 * }</pre>
 *
 * @param syscall the name of the call as profiles write it
 * @param arguments values, 64 bits, unsigned, by the index of the argument, 0 to 5; in ascending
 *     order of the indexes, unmodifiable
 */
public record CallPattern(String syscall, Map<Integer, Long> arguments) {

  private static final int MOST_ARGUMENTS = 6;

  /**
   * Makes a pattern.
   *
   * @param syscall the name of the call
   * @param arguments values by the index of the argument
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if an index is out of range; the message holds it
   */
  public CallPattern {
    Objects.requireNonNull(syscall, "syscall");
    Map<Integer, Long> ordered = new TreeMap<>(arguments);
    for (int index : ordered.keySet()) {
      if (index < 0 || index >= MOST_ARGUMENTS) {
        throw new IllegalArgumentException("a system call has arguments 0 to 5, not " + index);
      }
    }
    arguments = Collections.unmodifiableMap(ordered);
  }

  /**
   * Makes a pattern of the first arguments.
   *
   * @param syscall the name of the call as profiles write it
   * @param first values of the first arguments, 64 bits, unsigned; none to leave all open
   * @return the pattern
   * @throws IllegalArgumentException if there are more than six values; the message holds the first
   *     index that is too many
   */
  public static CallPattern of(String syscall, long... first) {
    Map<Integer, Long> arguments = new TreeMap<>();
    for (int i = 0; i < first.length; i++) {
      arguments.put(i, first[i]);
    }
    return new CallPattern(syscall, arguments);
  }

  /**
   * Returns the pattern with a value for one more argument.
   *
   * @param index the argument, 0 to 5
   * @param value 64 bits, unsigned; replaces an earlier value
   * @return the pattern
   * @throws IllegalArgumentException if the index is out of range; the message holds it
   */
  public CallPattern withArgument(int index, long value) {
    Map<Integer, Long> more = new TreeMap<>(arguments);
    more.put(index, value);
    return new CallPattern(syscall, more);
  }

  /**
   * Prints the call with the names that the kernel or its manual gives to arguments.
   *
   * @return for example {@code socket(domain = 38)}; numbers in decimal digits, unsigned
   */
  @Override
  public String toString() {
    List<Parameter> parameters = SyscallParameters.find(syscall).orElse(List.of());
    List<String> names = new ArrayList<>();
    parameters.forEach(parameter -> names.add(parameter.name()));
    StringJoiner text = new StringJoiner(", ", syscall + "(", ")");
    arguments.forEach(
        (index, value) ->
            text.add(
                (index < names.size() ? names.get(index) : "arg" + index)
                    + " = "
                    + Long.toUnsignedString(value)));
    return text.toString();
  }
}
