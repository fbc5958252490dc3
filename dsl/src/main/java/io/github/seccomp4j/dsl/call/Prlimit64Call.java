package io.github.seccomp4j.dsl.call;

/**
 * The call {@code prlimit64(pid_t pid, unsigned int resource, const struct rlimit64 *new, struct
 * rlimit64 *old)}.
 */
public final class Prlimit64Call extends Call<Prlimit64Call> {

  /** Makes the call; {@code Calls.PRLIMIT64} is one. */
  public Prlimit64Call() {
    super("prlimit64");
  }

  /**
   * Names argument 0, the process, an {@code int}; 0 is the caller.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<Prlimit64Call> process() {
    return new NumberArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names argument 1, what is limited, an {@code unsigned int}.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<Prlimit64Call, Resource> resource() {
    return new ValueArg<>(Argument.of(1, Integer.SIZE));
  }

  /**
   * Names argument 2, the address of the new limit; 0 only reads.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<Prlimit64Call> newLimit() {
    return new NumberArg<>(Argument.of(2, Long.SIZE));
  }
}
