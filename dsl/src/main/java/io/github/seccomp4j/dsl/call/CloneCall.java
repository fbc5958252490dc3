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

  private static final ArgumentPosition FLAGS =
      new ArgumentPosition(0, Map.of(Architecture.S390, 1, Architecture.S390X, 1));

  /** Makes the call; {@code Calls.CLONE} is one. */
  public CloneCall() {
    super("clone");
  }

  /**
   * Names the flags, an {@code unsigned long}; its low eight bits are the signal sent to the parent
   * at the end.
   *
   * @return a handle that makes conditions
   */
  public FlagsArg<CloneCall, CloneFlag> flags() {
    return new FlagsArg<>(FLAGS);
  }
}
