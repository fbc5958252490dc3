package io.github.seccomp4j.dsl.call;

/**
 * The call {@code mprotect(unsigned long start, size_t len, unsigned long prot)}.
 *
 * <p>{@code pkey_mprotect} does the same.
 */
public final class MprotectCall extends Call<MprotectCall> {

  /** Makes the call; {@code Calls.MPROTECT} is one. */
  public MprotectCall() {
    super("mprotect");
  }

  /**
   * Names argument 0, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<MprotectCall> address() {
    return new NumberArg<>(Argument.of(0, Long.SIZE));
  }

  /**
   * Names argument 1, a {@code size_t}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<MprotectCall> length() {
    return new NumberArg<>(Argument.of(1, Long.SIZE));
  }

  /**
   * Names argument 2, how the memory may be used, an {@code unsigned long}; the kernel refuses bits
   * it does not know.
   *
   * @return a handle that makes conditions
   */
  public FlagsArg<MprotectCall, ProtectionFlag> protection() {
    return new FlagsArg<>(Argument.of(2, Long.SIZE));
  }
}
