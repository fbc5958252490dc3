package io.github.seccomp4j.dsl.call;

/**
 * Whom a quota is for: the low 8 bits of the command of {@code quotactl}.
 *
 * <p>Source of the constants: include/uapi/linux/quota.h of Linux 6.18. For a number without a
 * constant, use {@link #of}.
 *
 * @param number 0 to 255
 */
public record QuotaType(int number) implements ArgumentValue {

  /** A user. */
  public static final QuotaType USRQUOTA = new QuotaType(0);

  /** A group. */
  public static final QuotaType GRPQUOTA = new QuotaType(1);

  /** A project. */
  public static final QuotaType PRJQUOTA = new QuotaType(2);

  /**
   * Makes a value of any number.
   *
   * @param number 0 to 255
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public QuotaType {
    if (number < 0 || number > 0xff) {
      throw new IllegalArgumentException("expected a number that is 0 to 255: " + number);
    }
  }

  /**
   * Makes a value of any number.
   *
   * @param number 0 to 255
   * @return the value; equal to the constant of that number
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public static QuotaType of(int number) {
    return new QuotaType(number);
  }

  @Override
  public long bits() {
    return number;
  }
}
