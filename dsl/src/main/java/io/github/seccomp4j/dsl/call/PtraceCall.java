package io.github.seccomp4j.dsl.call;

/** The call {@code ptrace(long request, long pid, unsigned long addr, unsigned long data)}. */
public final class PtraceCall extends Call<PtraceCall> {

  /** Makes the call; {@code Calls.PTRACE} is one. */
  public PtraceCall() {
    super("ptrace");
  }

  /**
   * Names argument 0, the request, a {@code long} whose 64 bits the kernel reads.
   *
   * @return a handle that makes conditions
   */
  public ValueArg<PtraceCall, PtraceRequest> request() {
    return new ValueArg<>(Argument.of(0, Long.SIZE));
  }

  /**
   * Names argument 1, the process, of which the kernel reads an {@code int}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<PtraceCall> process() {
    return new NumberArg<>(Argument.of(1, Integer.SIZE));
  }

  /**
   * Names argument 2, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<PtraceCall> address() {
    return new NumberArg<>(Argument.of(2, Long.SIZE));
  }

  /**
   * Names argument 3, an {@code unsigned long}.
   *
   * @return a handle that makes conditions
   */
  public NumberArg<PtraceCall> data() {
    return new NumberArg<>(Argument.of(3, Long.SIZE));
  }
}
