package io.github.seccomp4j.dsl.call;

/**
 * The call {@code bpf(int cmd, union bpf_attr *attr, unsigned int size)}.
 *
 * <p>What a command is about lies behind a pointer, where no filter can look: the kind of a program
 * cannot be told.
 */
public final class BpfCall extends Call<BpfCall> {

  /** Makes the call; {@code Calls.BPF} is one. */
  public BpfCall() {
    super("bpf");
  }

  /**
   * Names argument 0, the command, an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<BpfCall, BpfCommand> command() {
    return new ValueArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names argument 2, how long the attributes are, an {@code unsigned int}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<BpfCall> size() {
    return new NumberArg<>(Argument.of(2, Integer.SIZE));
  }
}
