package io.github.seccomp4j.dsl.call;

/**
 * The call {@code perf_event_open(struct perf_event_attr *attr, pid_t pid, int cpu, int group_fd,
 * unsigned long flags)}.
 *
 * <p>What is observed lies behind a pointer, where no filter can look.
 */
public final class PerfEventOpenCall extends Call<PerfEventOpenCall> {

  /** Makes the call; {@code Calls.PERF_EVENT_OPEN} is one. */
  public PerfEventOpenCall() {
    super("perf_event_open");
  }

  /**
   * Names argument 1, the process, an {@code int}; 0 is the caller, -1 every process.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<PerfEventOpenCall> process() {
    return new NumberArg<>(Argument.of(1, Integer.SIZE));
  }

  /**
   * Names argument 2, the processor, an {@code int}; -1 is any.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<PerfEventOpenCall> cpu() {
    return new NumberArg<>(Argument.of(2, Integer.SIZE));
  }

  /**
   * Names argument 3, the event that leads the group, an {@code int}; -1 is none.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<PerfEventOpenCall> group() {
    return new NumberArg<>(Argument.of(3, Integer.SIZE));
  }

  /**
   * Names argument 4, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public FlagsArg<PerfEventOpenCall, PerfEventFlag> flags() {
    return new FlagsArg<>(Argument.of(4, Long.SIZE));
  }
}
