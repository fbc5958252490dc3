package io.github.seccomp4j.dsl.call;

/**
 * How {@code open} and {@code openat} use a file: the low two bits of their flags.
 *
 * <p>Source of the constants: include/uapi/asm-generic/fcntl.h of Linux 6.18. For a number without
 * a constant, use {@link #of}.
 *
 * @param number 0 to 3
 */
public record AccessMode(int number) implements ArgumentValue {

  /** Reads. */
  public static final AccessMode O_RDONLY = new AccessMode(0);

  /** Writes. */
  public static final AccessMode O_WRONLY = new AccessMode(1);

  /** Reads and writes. */
  public static final AccessMode O_RDWR = new AccessMode(2);

  /**
   * Makes a value of any number.
   *
   * @param number 0 to 3
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public AccessMode {
    if (number < 0 || number > 0x3) {
      throw new IllegalArgumentException("expected a number that is 0 to 3: " + number);
    }
  }

  /**
   * Makes a value of any number.
   *
   * @param number 0 to 3
   * @return the value; equal to the constant of that number
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public static AccessMode of(int number) {
    return new AccessMode(number);
  }

  @Override
  public long bits() {
    return number;
  }
}
