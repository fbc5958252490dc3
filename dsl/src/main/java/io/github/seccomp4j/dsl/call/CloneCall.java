package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import java.util.Map;

/**
 * The call {@code clone}, which starts a thread or process.
 *
 * <p>The flags are argument 0, and argument 1 on s390 and s390x (clone(2)): conditions know both.
 * The newer {@code clone3} passes its flags behind a pointer, where no filter can look: answer it
 * with ENOSYS, and the C library falls back to {@code clone}.
 */
public final class CloneCall extends Call<CloneCall> {

  private static final Argument FLAGS =
      new Argument(0, 0, Integer.SIZE, Map.of(Architecture.S390, 1, Architecture.S390X, 1));

  /** Makes the call; {@code Calls.CLONE} is one. */
  public CloneCall() {
    super("clone");
  }

  /**
   * Names the flags; the low eight bits are the signal sent to the parent at the end.
   *
   * <p>They are an {@code unsigned long}, of which the kernel keeps the low 32 bits (lower_32_bits
   * in kernel/fork.c of Linux 6.18).
   *
   * @return a handle that makes conditions
   */
  public FlagsArg<CloneCall, CloneFlag> flags() {
    return new FlagsArg<>(FLAGS);
  }
}
