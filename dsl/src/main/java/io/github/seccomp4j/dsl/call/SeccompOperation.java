package io.github.seccomp4j.dsl.call;

/**
 * What {@code seccomp} does.
 *
 * <p>Source of the constants: include/uapi/linux/seccomp.h of Linux 6.18. For a number without a
 * constant, use {@link #of}.
 *
 * @param number not negative
 */
public record SeccompOperation(int number) implements ArgumentValue {

  /** Allows read, write, exit and sigreturn from now on. */
  public static final SeccompOperation SECCOMP_SET_MODE_STRICT = new SeccompOperation(0);

  /** Loads a filter. */
  public static final SeccompOperation SECCOMP_SET_MODE_FILTER = new SeccompOperation(1);

  /** Tells whether the kernel knows an action. */
  public static final SeccompOperation SECCOMP_GET_ACTION_AVAIL = new SeccompOperation(2);

  /** Tells how long notifications are. */
  public static final SeccompOperation SECCOMP_GET_NOTIF_SIZES = new SeccompOperation(3);

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public SeccompOperation {
    Numbering.requireNotNegative(number);
  }

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @return the value; equal to the constant of that number
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public static SeccompOperation of(int number) {
    return new SeccompOperation(number);
  }

  @Override
  public long bits() {
    return number;
  }
}
