package io.github.seccomp4j.dsl.call;

/**
 * The call {@code process_vm_readv(pid_t pid, const struct iovec *lvec, unsigned long liovcnt,
 * const struct iovec *rvec, unsigned long riovcnt, unsigned long flags)}.
 */
public final class ProcessVmReadvCall extends Call<ProcessVmReadvCall> {

  /** Makes the call; {@code Calls.PROCESS_VM_READV} is one. */
  public ProcessVmReadvCall() {
    super("process_vm_readv");
  }

  /**
   * Names argument 0, the process whose memory is read, an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<ProcessVmReadvCall> process() {
    return new NumberArg<>(Argument.of(0, Integer.SIZE));
  }

  /**
   * Names argument 2, how many places take the memory, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<ProcessVmReadvCall> localCount() {
    return new NumberArg<>(Argument.of(2, Long.SIZE));
  }

  /**
   * Names argument 4, how many places are read, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<ProcessVmReadvCall> remoteCount() {
    return new NumberArg<>(Argument.of(4, Long.SIZE));
  }

  /**
   * Names argument 5, an {@code unsigned long} that must be 0.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<ProcessVmReadvCall> flags() {
    return new NumberArg<>(Argument.of(5, Long.SIZE));
  }
}
