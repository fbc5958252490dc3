package io.github.seccomp4j.dsl.call;

/**
 * What {@code quotactl} does: the high 24 bits of its command.
 *
 * <p>Source of the constants: include/uapi/linux/quota.h and dqblk_xfs.h of Linux 6.18. For a
 * number without a constant, use {@link #of}.
 *
 * @param number 0 to 2^24-1
 */
public record QuotaCommand(int number) implements ArgumentValue {

  /** Writes quotas out. */
  public static final QuotaCommand Q_SYNC = new QuotaCommand(0x800001);

  /** Switches quotas on. */
  public static final QuotaCommand Q_QUOTAON = new QuotaCommand(0x800002);

  /** Switches quotas off. */
  public static final QuotaCommand Q_QUOTAOFF = new QuotaCommand(0x800003);

  /** Tells the format. */
  public static final QuotaCommand Q_GETFMT = new QuotaCommand(0x800004);

  /** Tells about the quota file. */
  public static final QuotaCommand Q_GETINFO = new QuotaCommand(0x800005);

  /** Changes what is set of the quota file. */
  public static final QuotaCommand Q_SETINFO = new QuotaCommand(0x800006);

  /** Reads a quota. */
  public static final QuotaCommand Q_GETQUOTA = new QuotaCommand(0x800007);

  /** Sets a quota. */
  public static final QuotaCommand Q_SETQUOTA = new QuotaCommand(0x800008);

  /** Reads the next quota. */
  public static final QuotaCommand Q_GETNEXTQUOTA = new QuotaCommand(0x800009);

  /** Enforces quotas, on XFS. */
  public static final QuotaCommand Q_XQUOTAON = new QuotaCommand(0x5801);

  /** Stops enforcing quotas, on XFS. */
  public static final QuotaCommand Q_XQUOTAOFF = new QuotaCommand(0x5802);

  /** Reads a quota, on XFS. */
  public static final QuotaCommand Q_XGETQUOTA = new QuotaCommand(0x5803);

  /** Sets a quota, on XFS. */
  public static final QuotaCommand Q_XSETQLIM = new QuotaCommand(0x5804);

  /** Tells about quotas, on XFS. */
  public static final QuotaCommand Q_XGETQSTAT = new QuotaCommand(0x5805);

  /** Frees the space of quotas, on XFS. */
  public static final QuotaCommand Q_XQUOTARM = new QuotaCommand(0x5806);

  /** Does nothing any more, on XFS. */
  public static final QuotaCommand Q_XQUOTASYNC = new QuotaCommand(0x5807);

  /**
   * Makes a value of any number.
   *
   * @param number 0 to 2^24-1
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public QuotaCommand {
    if (number < 0 || number > 0xffffff) {
      throw new IllegalArgumentException("expected a number that is 0 to 2^24-1: " + number);
    }
  }

  /**
   * Makes a value of any number.
   *
   * @param number 0 to 2^24-1
   * @return the value; equal to the constant of that number
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public static QuotaCommand of(int number) {
    return new QuotaCommand(number);
  }

  @Override
  public long bits() {
    return number;
  }
}
