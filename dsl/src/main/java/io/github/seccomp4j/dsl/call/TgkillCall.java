package io.github.seccomp4j.dsl.call;

/** The call {@code tgkill(pid_t tgid, pid_t tid, int sig)}. */
public final class TgkillCall extends Call<TgkillCall> {

  /** Makes the call; {@code Calls.TGKILL} is one. */
  public TgkillCall() {
    super("tgkill");
  }

  /**
   * Names argument 0, the process, an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<TgkillCall> process() {
    return new NumberArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names argument 1, the thread, an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<TgkillCall> thread() {
    return new NumberArg<>(Argument.of(1, Integer.SIZE));
  }

  /**
   * Names argument 2, the signal, an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<TgkillCall, Signal> signal() {
    return new ValueArg<>(Argument.of(2, Integer.SIZE));
  }
}
