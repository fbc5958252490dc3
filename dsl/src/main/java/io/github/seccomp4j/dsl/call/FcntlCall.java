package io.github.seccomp4j.dsl.call;

/** The call {@code fcntl(unsigned int fd, unsigned int cmd, unsigned long arg)}. */
public final class FcntlCall extends Call<FcntlCall> {

  /** Makes the call; {@code Calls.FCNTL} is one. */
  public FcntlCall() {
    this("fcntl");
  }

  private FcntlCall(String name) {
    super(name);
  }

  /**
   * Makes the call {@code fcntl64}, which 32-bit programs use.
   *
   * @return the call; {@code Calls.FCNTL64} is one
   */
  public static FcntlCall wide() {
    return new FcntlCall("fcntl64");
  }

  /**
   * Names argument 0, the file descriptor, an {@code unsigned int}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<FcntlCall> fileDescriptor() {
    return new NumberArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names argument 1, the command, an {@code unsigned int}.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<FcntlCall, FcntlCommand> command() {
    return new ValueArg<>(Argument.of(1, Integer.SIZE));
  }

  /**
   * Names argument 2, an {@code unsigned long}; of a number the kernel may read less.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<FcntlCall> argument() {
    return new NumberArg<>(Argument.of(2, Long.SIZE));
  }
}
