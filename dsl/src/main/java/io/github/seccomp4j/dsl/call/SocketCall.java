package io.github.seccomp4j.dsl.call;

/**
 * The call {@code socket(int domain, int type, int protocol)}.
 *
 * <p>The kernel reads the low half of each register, and so do conditions. On x86, s390, s390x,
 * PowerPC, MIPS o32, m68k and SuperH the same is done by {@code socketcall}, where runtimes cannot
 * see the domain; building a profile for these warns of it.
 *
 * <p>Source of the mask of the type: SOCK_TYPE_MASK in include/linux/net.h of Linux 6.18.
 */
public final class SocketCall extends Call<SocketCall> {

  /** Makes the call; {@code Calls.SOCKET} is one. */
  public SocketCall() {
    super("socket");
  }

  /**
   * Names argument 0, the address family, an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<SocketCall, AddressFamily> domain() {
    return new ValueArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names the low four bits of argument 1, the type; the flags above them, such as SOCK_CLOEXEC, do
   * not count.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<SocketCall, SocketType> type() {
    return new ValueArg<>(Argument.field(1, 0, 4));
  }

  /**
   * Names argument 2, the protocol, an {@code int} whose meaning depends on the address family.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<SocketCall> protocol() {
    return new NumberArg<>(Argument.of(2, Integer.SIZE));
  }
}
