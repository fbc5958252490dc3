package io.github.seccomp4j.dsl.call;

/** The call {@code ioctl(unsigned int fd, unsigned int cmd, unsigned long arg)}. */
public final class IoctlCall extends Call<IoctlCall> {

  /** Makes the call; {@code Calls.IOCTL} is one. */
  public IoctlCall() {
    super("ioctl");
  }

  /**
   * Names argument 0, the file, an {@code unsigned int}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<IoctlCall> fileDescriptor() {
    return new NumberArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names argument 1, the command, an {@code unsigned int}.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<IoctlCall, IoctlCommand> command() {
    return new ValueArg<>(Argument.of(1, Integer.SIZE));
  }

  /**
   * Names argument 2, an {@code unsigned long}; often an address.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<IoctlCall> argument() {
    return new NumberArg<>(Argument.of(2, Long.SIZE));
  }
}
