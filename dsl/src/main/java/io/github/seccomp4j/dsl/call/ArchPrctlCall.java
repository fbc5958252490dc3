package io.github.seccomp4j.dsl.call;

/** The call {@code arch_prctl(int option, unsigned long arg2)}, which x86 has. */
public final class ArchPrctlCall extends Call<ArchPrctlCall> {

  /** Makes the call; {@code Calls.ARCH_PRCTL} is one. */
  public ArchPrctlCall() {
    super("arch_prctl");
  }

  /**
   * Names argument 0, the option, an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<ArchPrctlCall, ArchPrctlOption> option() {
    return new ValueArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names argument 1, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<ArchPrctlCall> argument() {
    return new NumberArg<>(Argument.of(1, Long.SIZE));
  }
}
