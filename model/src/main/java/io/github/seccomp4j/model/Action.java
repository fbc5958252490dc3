package io.github.seccomp4j.model;

import java.util.List;
import java.util.Objects;

/**
 * What a filter does with a system call: a {@code SCMP_ACT_*} word of the OCI runtime
 * specification, or any other word found in its place.
 *
 * <p>Source: OCI runtime-spec 1.3, config-linux.md, "Seccomp". In the kernel's order of precedence
 * (seccomp(2)) KILL_PROCESS outranks KILL_THREAD, then TRAP, ERRNO, NOTIFY, TRACE, LOG and ALLOW.
 *
 * @param token the word as written
 */
public record Action(String token) implements OpenToken {

  /** Kills the calling thread; an older name of {@link #KILL_THREAD}. */
  public static final Action KILL = new Action("SCMP_ACT_KILL");

  /** Kills the whole process. */
  public static final Action KILL_PROCESS = new Action("SCMP_ACT_KILL_PROCESS");

  /** Kills the calling thread only. */
  public static final Action KILL_THREAD = new Action("SCMP_ACT_KILL_THREAD");

  /** Sends SIGSYS to the calling thread. */
  public static final Action TRAP = new Action("SCMP_ACT_TRAP");

  /** Skips the call and returns an error number, EPERM unless {@code errnoRet} says otherwise. */
  public static final Action ERRNO = new Action("SCMP_ACT_ERRNO");

  /** Notifies a tracer, passing {@code errnoRet} as message; ENOSYS without a tracer. */
  public static final Action TRACE = new Action("SCMP_ACT_TRACE");

  /** Permits the call. */
  public static final Action ALLOW = new Action("SCMP_ACT_ALLOW");

  /** Permits the call and writes an audit record. */
  public static final Action LOG = new Action("SCMP_ACT_LOG");

  /** Hands the call to a user-space listener. */
  public static final Action NOTIFY = new Action("SCMP_ACT_NOTIFY");

  private static final List<Action> RECOGNIZED =
      List.of(KILL, KILL_PROCESS, KILL_THREAD, TRAP, ERRNO, TRACE, ALLOW, LOG, NOTIFY);

  /**
   * Makes a token of any text.
   *
   * @param token the word as written
   * @throws NullPointerException if the text is null
   */
  public Action {
    Objects.requireNonNull(token, "token");
  }

  /**
   * Returns the words that OCI runtime-spec 1.3 defines.
   *
   * @return nine distinct tokens, in the order of the specification
   */
  public static List<Action> recognized() {
    return RECOGNIZED;
  }

  @Override
  public boolean isRecognized() {
    return RECOGNIZED.contains(this);
  }

  /**
   * Tells whether the action carries an error number or message: only ERRNO and TRACE do.
   *
   * @return true if {@code errnoRet} has a meaning for this action
   */
  public boolean takesErrnoRet() {
    return equals(ERRNO) || equals(TRACE);
  }

  @Override
  public String toString() {
    return token;
  }
}
