package io.github.seccomp4j.dsl.call;

/**
 * The call {@code unshare(unsigned long flags)}.
 *
 * <p>The kernel reads all 64 bits and refuses those it does not know.
 */
public final class UnshareCall extends Call<UnshareCall> {

  /** Makes the call; {@code Calls.UNSHARE} is one. */
  public UnshareCall() {
    super("unshare");
  }

  /**
   * Names argument 0, what the process no longer shares, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public FlagsArg<UnshareCall, NamespaceFlag> flags() {
    return new FlagsArg<>(Argument.of(0, Long.SIZE));
  }
}
