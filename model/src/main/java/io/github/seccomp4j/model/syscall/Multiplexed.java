package io.github.seccomp4j.model.syscall;

import java.util.Objects;

/**
 * The second way to a system call: a multiplexer, which picks the call by its first argument.
 *
 * @param call the multiplexer, {@code socketcall} or {@code ipc}
 * @param firstArgument the value of argument 0 that picks the call, such as 1 for {@code socket};
 *     64 bits, unsigned
 */
public record Multiplexed(String call, long firstArgument) {

  /**
   * Makes a pair of call and argument.
   *
   * @param call the name of the multiplexer
   * @param firstArgument the value of argument 0; 64 bits, unsigned
   * @throws NullPointerException if the name is null
   */
  public Multiplexed {
    Objects.requireNonNull(call, "call");
  }

  @Override
  public String toString() {
    return call + "(" + Long.toUnsignedString(firstArgument) + ")";
  }
}
