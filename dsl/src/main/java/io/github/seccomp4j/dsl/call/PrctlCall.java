package io.github.seccomp4j.dsl.call;

/** The call {@code prctl(int option, unsigned long arg2, ..., unsigned long arg5)}. */
public final class PrctlCall extends Call<PrctlCall> {

  /** Makes the call; {@code Calls.PRCTL} is one. */
  public PrctlCall() {
    super("prctl");
  }

  /**
   * Names argument 0, the option, an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<PrctlCall, PrctlOption> option() {
    return new ValueArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names argument 1, {@code arg2}, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<PrctlCall> second() {
    return new NumberArg<>(Argument.of(1, Long.SIZE));
  }

  /**
   * Names argument 2, {@code arg3}, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<PrctlCall> third() {
    return new NumberArg<>(Argument.of(2, Long.SIZE));
  }

  /**
   * Names argument 3, {@code arg4}, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<PrctlCall> fourth() {
    return new NumberArg<>(Argument.of(3, Long.SIZE));
  }

  /**
   * Names argument 4, {@code arg5}, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<PrctlCall> fifth() {
    return new NumberArg<>(Argument.of(4, Long.SIZE));
  }
}
