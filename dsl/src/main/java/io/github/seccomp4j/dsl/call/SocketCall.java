package io.github.seccomp4j.dsl.call;

/**
 * The call {@code socket(int domain, int type, int protocol)}.
 *
 * <p>All three arguments are 32 bits wide: the kernel ignores the register's high half, conditions
 * do not. On x86, s390, s390x, PowerPC, MIPS o32, m68k and SuperH the same is done by {@code
 * socketcall}, where runtimes cannot see the domain; building a profile for these warns of it.
 */
public final class SocketCall extends Call<SocketCall> {

  /** Makes the call; {@code Calls.SOCKET} is one. */
  public SocketCall() {
    super("socket");
  }

  /**
   * Names argument 0, the address family.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<SocketCall, AddressFamily> domain() {
    return new ValueArg<>(ArgumentPosition.everywhere(0));
  }

  /**
   * Names argument 1, the type with its flags.
   *
   * @return a handle that makes conditions
   */
  public SocketTypeArg<SocketCall> type() {
    return new SocketTypeArg<>(1);
  }

  /**
   * Names argument 2, the protocol, whose meaning depends on the address family.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<SocketCall> protocol() {
    return new NumberArg<>(ArgumentPosition.everywhere(2));
  }
}
