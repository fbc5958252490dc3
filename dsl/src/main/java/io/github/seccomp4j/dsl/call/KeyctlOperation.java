package io.github.seccomp4j.dsl.call;

/**
 * What {@code keyctl} does: a {@code KEYCTL_*} number.
 *
 * <p>Source of the constants: include/uapi/linux/keyctl.h of Linux 6.18. For a number without a
 * constant, use {@link #of}.
 *
 * @param number not negative
 */
public record KeyctlOperation(int number) implements ArgumentValue {

  /** Finds a keyring. */
  public static final KeyctlOperation KEYCTL_GET_KEYRING_ID = new KeyctlOperation(0);

  /** Takes another session keyring. */
  public static final KeyctlOperation KEYCTL_JOIN_SESSION_KEYRING = new KeyctlOperation(1);

  /** Changes a key. */
  public static final KeyctlOperation KEYCTL_UPDATE = new KeyctlOperation(2);

  /** Revokes a key. */
  public static final KeyctlOperation KEYCTL_REVOKE = new KeyctlOperation(3);

  /** Gives a key away. */
  public static final KeyctlOperation KEYCTL_CHOWN = new KeyctlOperation(4);

  /** Sets who may use a key. */
  public static final KeyctlOperation KEYCTL_SETPERM = new KeyctlOperation(5);

  /** Tells about a key. */
  public static final KeyctlOperation KEYCTL_DESCRIBE = new KeyctlOperation(6);

  /** Empties a keyring. */
  public static final KeyctlOperation KEYCTL_CLEAR = new KeyctlOperation(7);

  /** Puts a key into a keyring. */
  public static final KeyctlOperation KEYCTL_LINK = new KeyctlOperation(8);

  /** Takes a key out of a keyring. */
  public static final KeyctlOperation KEYCTL_UNLINK = new KeyctlOperation(9);

  /** Searches a keyring. */
  public static final KeyctlOperation KEYCTL_SEARCH = new KeyctlOperation(10);

  /** Reads a key. */
  public static final KeyctlOperation KEYCTL_READ = new KeyctlOperation(11);

  /** Makes a requested key. */
  public static final KeyctlOperation KEYCTL_INSTANTIATE = new KeyctlOperation(12);

  /** Says that there is no such key. */
  public static final KeyctlOperation KEYCTL_NEGATE = new KeyctlOperation(13);

  /** Says where requested keys go. */
  public static final KeyctlOperation KEYCTL_SET_REQKEY_KEYRING = new KeyctlOperation(14);

  /** Lets a key expire. */
  public static final KeyctlOperation KEYCTL_SET_TIMEOUT = new KeyctlOperation(15);

  /** Acts for a requester. */
  public static final KeyctlOperation KEYCTL_ASSUME_AUTHORITY = new KeyctlOperation(16);

  /** Tells the security label. */
  public static final KeyctlOperation KEYCTL_GET_SECURITY = new KeyctlOperation(17);

  /** Gives the parent the session keyring. */
  public static final KeyctlOperation KEYCTL_SESSION_TO_PARENT = new KeyctlOperation(18);

  /** Refuses a requested key. */
  public static final KeyctlOperation KEYCTL_REJECT = new KeyctlOperation(19);

  /** Makes a requested key from several parts. */
  public static final KeyctlOperation KEYCTL_INSTANTIATE_IOV = new KeyctlOperation(20);

  /** Makes a key invalid. */
  public static final KeyctlOperation KEYCTL_INVALIDATE = new KeyctlOperation(21);

  /** Finds the persistent keyring of a user. */
  public static final KeyctlOperation KEYCTL_GET_PERSISTENT = new KeyctlOperation(22);

  /** Computes a shared secret. */
  public static final KeyctlOperation KEYCTL_DH_COMPUTE = new KeyctlOperation(23);

  /** Restricts what a keyring takes. */
  public static final KeyctlOperation KEYCTL_RESTRICT_KEYRING = new KeyctlOperation(29);

  /** Moves a key to another keyring. */
  public static final KeyctlOperation KEYCTL_MOVE = new KeyctlOperation(30);

  /** Tells what the kernel can do with keys. */
  public static final KeyctlOperation KEYCTL_CAPABILITIES = new KeyctlOperation(31);

  /** Watches a key. */
  public static final KeyctlOperation KEYCTL_WATCH_KEY = new KeyctlOperation(32);

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public KeyctlOperation {
    Numbering.requireNotNegative(number);
  }

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @return the value; equal to the constant of that number
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public static KeyctlOperation of(int number) {
    return new KeyctlOperation(number);
  }

  @Override
  public long bits() {
    return number;
  }
}
