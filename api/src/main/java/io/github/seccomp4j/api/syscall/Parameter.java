package io.github.seccomp4j.api.syscall;

import java.util.Objects;

/**
 * A parameter of a system call, and how much of its register the kernel reads.
 *
 * <p>A filter sees the whole 64-bit register; of an {@code int} the kernel reads the low half only,
 * so that two registers can be the same argument. {@link #mask()} has the bits that count.
 *
 * @param name what the kernel or its manual calls it
 * @param bits how many of the low bits the kernel reads on a 64-bit architecture: 16 (a file mode),
 *     32 or 64
 * @param signed whether the kernel reads a signed number; addresses and flags are unsigned
 */
public record Parameter(String name, int bits, boolean signed) {

  /**
   * Makes a parameter.
   *
   * @param name what the kernel or its manual calls it
   * @param bits 16, 32 or 64
   * @param signed whether the kernel reads a signed number
   * @throws IllegalArgumentException if there are other than 16, 32 or 64 bits; the message holds
   *     the number
   */
  public Parameter {
    Objects.requireNonNull(name, "name");
    if (bits != 16 && bits != 32 && bits != 64) {
      throw new IllegalArgumentException("a parameter has 16, 32 or 64 bits, not " + bits);
    }
  }

  /**
   * Returns the bits of the register that the kernel reads.
   *
   * @return unsigned 64-bit: 0xffff, 0xffffffff or all bits
   */
  public long mask() {
    return -1L >>> (Long.SIZE - bits);
  }
}
