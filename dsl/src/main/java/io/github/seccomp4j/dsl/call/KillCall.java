package io.github.seccomp4j.dsl.call;

/** The call {@code kill(pid_t pid, int sig)}. */
public final class KillCall extends Call<KillCall> {

  /** Makes the call; {@code Calls.KILL} is one. */
  public KillCall() {
    super("kill");
  }

  /**
   * Names argument 0, the process, an {@code int}: 0 is the process group, -1 everybody, other
   * negative numbers are groups.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<KillCall> process() {
    return new NumberArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names argument 1, the signal, an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<KillCall, Signal> signal() {
    return new ValueArg<>(Argument.of(1, Integer.SIZE));
  }
}
