package io.github.seccomp4j.dsl.call;

/** The call {@code setns(int fd, int nstype)}. */
public final class SetnsCall extends Call<SetnsCall> {

  /** Makes the call; {@code Calls.SETNS} is one. */
  public SetnsCall() {
    super("setns");
  }

  /**
   * Names argument 0, a namespace or a process, an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<SetnsCall> fileDescriptor() {
    return new NumberArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names argument 1, the kinds of namespace to enter, an {@code int}.
   *
   * <p>The kernel takes 0 for "whatever the file is", so a rule that denies one kind must deny 0
   * too.
   *
   * @return a handle that makes conditions
   */
  public FlagsArg<SetnsCall, NamespaceFlag> kinds() {
    return new FlagsArg<>(Argument.of(1, Integer.SIZE));
  }
}
