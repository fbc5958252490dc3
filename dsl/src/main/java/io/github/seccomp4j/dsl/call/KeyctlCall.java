package io.github.seccomp4j.dsl.call;

/**
 * The call {@code keyctl(int operation, unsigned long arg2, ..., unsigned long arg5)}.
 *
 * <p>Most operations read a key's number from {@code arg2}, and of it an {@code int}; a condition
 * on the register is then walked around by high bits.
 */
public final class KeyctlCall extends Call<KeyctlCall> {

  /** Makes the call; {@code Calls.KEYCTL} is one. */
  public KeyctlCall() {
    super("keyctl");
  }

  /**
   * Names argument 0, the operation, an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<KeyctlCall, KeyctlOperation> operation() {
    return new ValueArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names argument 1, {@code arg2}, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<KeyctlCall> second() {
    return new NumberArg<>(Argument.of(1, Long.SIZE));
  }

  /**
   * Names argument 2, {@code arg3}, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<KeyctlCall> third() {
    return new NumberArg<>(Argument.of(2, Long.SIZE));
  }

  /**
   * Names argument 3, {@code arg4}, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<KeyctlCall> fourth() {
    return new NumberArg<>(Argument.of(3, Long.SIZE));
  }

  /**
   * Names argument 4, {@code arg5}, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<KeyctlCall> fifth() {
    return new NumberArg<>(Argument.of(4, Long.SIZE));
  }
}
