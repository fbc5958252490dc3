package io.github.seccomp4j.dsl.call;

/**
 * The call {@code openat(int dirfd, const char *pathname, int flags, umode_t mode)}.
 *
 * <p>{@code openat2} passes its flags behind a pointer, where no filter can look.
 */
public final class OpenatCall extends Call<OpenatCall> {

  /** Makes the call; {@code Calls.OPENAT} is one. */
  public OpenatCall() {
    super("openat");
  }

  /**
   * Names argument 0, the directory, an {@code int}; AT_FDCWD is -100.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<OpenatCall> directory() {
    return new NumberArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names the low two bits of argument 2, how the file is used; the flags beside them do not count.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<OpenatCall, AccessMode> accessMode() {
    return new ValueArg<>(Argument.field(2, 0, 2));
  }

  /**
   * Names the flags in argument 2, an {@code int}; the access mode is in its low two bits.
   *
   * <p>Conditions on the whole of it, {@code isExactly}, {@code isEmpty} and {@code hasOnly}, look
   * at the access mode too: 0 is O_RDONLY.
   *
   * @return a handle that makes conditions
   */
  public FlagsArg<OpenatCall, OpenFlag> flags() {
    return new FlagsArg<>(Argument.of(2, Integer.SIZE));
  }

  /**
   * Names argument 3, the permissions of a new file, 16 bits.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<OpenatCall> mode() {
    return new NumberArg<>(Argument.of(3, Short.SIZE));
  }
}
