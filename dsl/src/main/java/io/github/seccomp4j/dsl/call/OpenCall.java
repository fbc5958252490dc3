package io.github.seccomp4j.dsl.call;

/**
 * The call {@code open(const char *pathname, int flags, umode_t mode)}.
 *
 * <p>{@code openat2} passes its flags behind a pointer, where no filter can look.
 */
public final class OpenCall extends Call<OpenCall> {

  /** Makes the call; {@code Calls.OPEN} is one. */
  public OpenCall() {
    super("open");
  }

  /**
   * Names the low two bits of argument 1, how the file is used; the flags beside them do not count.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<OpenCall, AccessMode> accessMode() {
    return new ValueArg<>(Argument.field(1, 0, 2));
  }

  /**
   * Names the flags in argument 1, an {@code int}; the access mode is in its low two bits.
   *
   * <p>Conditions on the whole of it, {@code isExactly}, {@code isEmpty} and {@code hasOnly}, look
   * at the access mode too: 0 is O_RDONLY.
   *
   * @return a handle that makes conditions
   */
  public FlagsArg<OpenCall, OpenFlag> flags() {
    return new FlagsArg<>(Argument.of(1, Integer.SIZE));
  }

  /**
   * Names argument 2, the permissions of a new file, 16 bits.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<OpenCall> mode() {
    return new NumberArg<>(Argument.of(2, Short.SIZE));
  }
}
