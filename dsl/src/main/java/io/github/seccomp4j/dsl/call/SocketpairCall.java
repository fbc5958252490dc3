package io.github.seccomp4j.dsl.call;

/**
 * The call {@code socketpair(int domain, int type, int protocol, int *sv)}.
 *
 * <p>As for {@link SocketCall}, {@code socketcall} does the same on some architectures.
 */
public final class SocketpairCall extends Call<SocketpairCall> {

  /** Makes the call; {@code Calls.SOCKETPAIR} is one. */
  public SocketpairCall() {
    super("socketpair");
  }

  /**
   * Names argument 0, the address family, an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<SocketpairCall, AddressFamily> domain() {
    return new ValueArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names the low four bits of argument 1, the type; the flags above them do not count.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<SocketpairCall, SocketType> type() {
    return new ValueArg<>(Argument.field(1, 0, 4));
  }

  /**
   * Names argument 2, the protocol, an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<SocketpairCall> protocol() {
    return new NumberArg<>(Argument.of(2, Integer.SIZE));
  }
}
