package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.model.Action;
import java.util.List;

/**
 * What a filter says about a call: an action and the 16 bits that go with it.
 *
 * <p>Values are normal: {@link Action#KILL} becomes {@link Action#KILL_THREAD}, so that equal
 * effects are equal values.
 *
 * @param action a recognized action, never {@link Action#KILL}
 * @param data the error number of ERRNO, the message of TRACE or the {@code si_errno} of TRAP; 0 to
 *     65535, and 0 for every other action
 */
public record Outcome(Action action, int data) {

  /** The call is permitted. */
  public static final Outcome ALLOW = new Outcome(Action.ALLOW, 0);

  /** The calling thread is killed. */
  public static final Outcome KILL_THREAD = new Outcome(Action.KILL_THREAD, 0);

  /** The call fails with ENOSYS as x86 and most other architectures number it, 38. */
  public static final Outcome ERRNO_38 = new Outcome(Action.ERRNO, 38);

  private static final String PREFIX = "SCMP_ACT_";
  private static final int MAX_DATA = 0xffff;
  private static final int ACTION_BITS = 0xffff_0000;

  /** In the order of the kernel's precedence. */
  private static final List<Action> BY_PRECEDENCE =
      List.of(
          Action.KILL_PROCESS,
          Action.KILL_THREAD,
          Action.TRAP,
          Action.ERRNO,
          Action.NOTIFY,
          Action.TRACE,
          Action.LOG,
          Action.ALLOW);

  /**
   * Makes an outcome.
   *
   * @param action a recognized action
   * @param data 0 to 65535, and 0 unless the action is ERRNO, TRACE or TRAP
   * @throws IllegalArgumentException if the action is not recognized or the data do not fit it; the
   *     message holds both
   */
  public Outcome {
    if (action.equals(Action.KILL)) {
      action = Action.KILL_THREAD;
    }
    if (!action.isRecognized()) {
      throw new IllegalArgumentException("no filter has the action \"" + action + "\"");
    }
    boolean takesData = action.takesErrnoRet() || action.equals(Action.TRAP);
    if (data < 0 || data > MAX_DATA || (data != 0 && !takesData)) {
      throw new IllegalArgumentException("no filter returns " + action + " with " + data);
    }
  }

  /**
   * Makes an outcome without data.
   *
   * @param action a recognized action
   * @return the outcome
   * @throws IllegalArgumentException if the action is not recognized; the message holds it
   */
  public static Outcome of(Action action) {
    return new Outcome(action, 0);
  }

  /**
   * Makes the failure of a call.
   *
   * @param number the error number, 0 to 65535; the kernel makes 4095 of greater ones, and 0 skips
   *     the call, which then returns 0
   * @return the outcome
   * @throws IllegalArgumentException if the number is out of range; the message holds it
   */
  public static Outcome errno(int number) {
    return new Outcome(Action.ERRNO, number);
  }

  /**
   * Returns what the kernel makes of the value that a filter returned.
   *
   * @param value 32 bits; action bits that the kernel does not know kill the process
   * @return the outcome
   */
  public static Outcome ofReturnValue(int value) {
    Action action =
        switch (value & ACTION_BITS) {
          case 0 -> Action.KILL_THREAD;
          case 0x0003_0000 -> Action.TRAP;
          case 0x0005_0000 -> Action.ERRNO;
          case 0x7fc0_0000 -> Action.NOTIFY;
          case 0x7ff0_0000 -> Action.TRACE;
          case 0x7ffc_0000 -> Action.LOG;
          case 0x7fff_0000 -> Action.ALLOW;
          default -> Action.KILL_PROCESS;
        };
    boolean takesData = action.takesErrnoRet() || action.equals(Action.TRAP);
    return new Outcome(action, takesData ? value & MAX_DATA : 0);
  }

  /**
   * Returns the value a filter returns for this outcome.
   *
   * @return the kernel's {@code SECCOMP_RET_*} value with the data in its low 16 bits
   */
  public int returnValue() {
    int bits =
        switch (action.token()) {
          case "SCMP_ACT_KILL_PROCESS" -> 0x8000_0000;
          case "SCMP_ACT_KILL_THREAD" -> 0;
          case "SCMP_ACT_TRAP" -> 0x0003_0000;
          case "SCMP_ACT_ERRNO" -> 0x0005_0000;
          case "SCMP_ACT_NOTIFY" -> 0x7fc0_0000;
          case "SCMP_ACT_TRACE" -> 0x7ff0_0000;
          case "SCMP_ACT_LOG" -> 0x7ffc_0000;
          default -> 0x7fff_0000;
        };
    return bits | data;
  }

  /**
   * Returns the rank of the action in the kernel's order of precedence (seccomp(2)): of several
   * filters, the one whose action has the lowest rank decides.
   *
   * @return 0 for KILL_PROCESS, then KILL_THREAD, TRAP, ERRNO, NOTIFY, TRACE, LOG, and 7 for ALLOW
   */
  public int precedence() {
    return BY_PRECEDENCE.indexOf(action);
  }

  /**
   * Reads the form that {@link #toString} prints.
   *
   * @param text for example {@code ERRNO:38} or {@code ALLOW}
   * @return the outcome
   * @throws IllegalArgumentException if the text has another form; the message holds it
   */
  public static Outcome parse(String text) {
    int colon = text.indexOf(':');
    try {
      return colon < 0
          ? of(new Action(PREFIX + text))
          : new Outcome(
              new Action(PREFIX + text.substring(0, colon)),
              Integer.parseInt(text.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("not an outcome: \"" + text + "\"", e);
    }
  }

  /**
   * Prints the outcome.
   *
   * @return the action without {@code SCMP_ACT_}, and its data where it has any: {@code ERRNO:38},
   *     {@code TRACE:0}, {@code ALLOW}
   */
  @Override
  public String toString() {
    String name = action.token().substring(PREFIX.length());
    return action.takesErrnoRet() || data != 0 ? name + ":" + data : name;
  }
}
