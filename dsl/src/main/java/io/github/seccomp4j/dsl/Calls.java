package io.github.seccomp4j.dsl;

import io.github.seccomp4j.dsl.call.CloneCall;
import io.github.seccomp4j.dsl.call.NamedCall;
import io.github.seccomp4j.dsl.call.NumberArg;
import io.github.seccomp4j.dsl.call.PersonalityCall;
import io.github.seccomp4j.dsl.call.SocketCall;

/**
 * The system calls that conditions can be put on, to be imported statically.
 *
 * <pre>{@code
 * SOCKET.where(SOCKET.domain().isOneOf(AF_INET, AF_INET6))
 * call("ioctl").where(arg(1).is(0x5401))
 * }</pre>
 */
public final class Calls {

  /** The call {@code socket}. */
  public static final SocketCall SOCKET = new SocketCall();

  /** The call {@code clone}. */
  public static final CloneCall CLONE = new CloneCall();

  /** The call {@code personality}. */
  public static final PersonalityCall PERSONALITY = new PersonalityCall();

  private Calls() {}

  /**
   * Names a call that has no constant here.
   *
   * @param name as it stands in a profile
   * @return the call, whose arguments are known by position only
   */
  public static NamedCall call(String name) {
    return new NamedCall(name);
  }

  /**
   * Names an argument of a {@link #call(String)} by its position.
   *
   * @param index 0 to 5; a draft refuses greater ones
   * @return a handle that makes conditions
   * @throws IllegalArgumentException if the index is negative; the message holds it
   */
  public static NumberArg<NamedCall> arg(int index) {
    return NamedCall.arg(index);
  }
}
