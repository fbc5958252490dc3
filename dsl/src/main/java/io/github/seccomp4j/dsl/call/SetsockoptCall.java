package io.github.seccomp4j.dsl.call;

/**
 * The call {@code setsockopt(int fd, int level, int optname, const void *optval, int optlen)}.
 *
 * <p>As for {@link SocketCall}, {@code socketcall} does the same on some architectures. The numbers
 * of options differ on MIPS and PA-RISC; conditions on {@link #option} are written as they are.
 */
public final class SetsockoptCall extends Call<SetsockoptCall> {

  /** Makes the call; {@code Calls.SETSOCKOPT} is one. */
  public SetsockoptCall() {
    super("setsockopt");
  }

  /**
   * Names argument 0, the socket, an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<SetsockoptCall> fileDescriptor() {
    return new NumberArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names argument 1, the protocol the option belongs to, an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<SetsockoptCall, SocketLevel> level() {
    return new ValueArg<>(Argument.of(1, Integer.SIZE));
  }

  /**
   * Names argument 2, the option, an {@code int} whose meaning depends on the level.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<SetsockoptCall> option() {
    return new NumberArg<>(Argument.of(2, Integer.SIZE));
  }

  /**
   * Names argument 4, the length of the value, an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<SetsockoptCall> length() {
    return new NumberArg<>(Argument.of(4, Integer.SIZE));
  }
}
