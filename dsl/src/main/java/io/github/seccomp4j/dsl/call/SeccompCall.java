package io.github.seccomp4j.dsl.call;

/**
 * The call {@code seccomp(unsigned int operation, unsigned int flags, void *args)}.
 *
 * <p>{@code prctl} loads filters too, see {@link PrctlOption#PR_SET_SECCOMP}.
 */
public final class SeccompCall extends Call<SeccompCall> {

  /** Makes the call; {@code Calls.SECCOMP} is one. */
  public SeccompCall() {
    super("seccomp");
  }

  /**
   * Names argument 0, the operation, an {@code unsigned int}.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<SeccompCall, SeccompOperation> operation() {
    return new ValueArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names argument 1, the flags, an {@code unsigned int}.
   *
   * @return a handle that makes conditions
   */
  public FlagsArg<SeccompCall, SeccompFlag> flags() {
    return new FlagsArg<>(Argument.of(1, Integer.SIZE));
  }
}
