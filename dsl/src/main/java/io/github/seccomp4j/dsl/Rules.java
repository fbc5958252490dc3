package io.github.seccomp4j.dsl;

import io.github.seccomp4j.api.syscall.SyscallGroup;
import io.github.seccomp4j.dsl.call.CallExpression;
import io.github.seccomp4j.dsl.call.NamedCall;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Errno;
import java.util.ArrayList;
import java.util.List;

/**
 * The verbs of a profile, to be imported statically.
 *
 * <p>A verb with calls is a {@link Rule}, for {@link ProfileDraft#add}; the same verb without calls
 * is a {@link DefaultAction}, for {@link Profiles#otherwise}. The compiler keeps the two apart, so
 * a rule never is without calls by mistake. Only {@code userNotify} has no such form: runc refuses
 * it as default.
 *
 * <p>The name is {@code userNotify} because {@code notify} is a method of every Java object and so
 * cannot be imported.
 */
public final class Rules {

  private Rules() {}

  /**
   * Makes the action that permits calls.
   *
   * @return a default action, for {@link Profiles#otherwise}
   */
  public static DefaultAction allow() {
    return new DefaultAction(Effect.of(Action.ALLOW));
  }

  /**
   * Makes a rule that permits calls.
   *
   * @param first the name of a system call
   * @param more further names
   * @return the rule
   */
  public static Rule allow(String first, String... more) {
    return named(Effect.of(Action.ALLOW), first, more);
  }

  /**
   * Makes a rule that permits calls.
   *
   * @param first a system call, with or without conditions
   * @param more further calls
   * @return the rule
   */
  public static Rule allow(CallExpression first, CallExpression... more) {
    return expressed(Effect.of(Action.ALLOW), first, more);
  }

  /**
   * Makes a rule that permits calls.
   *
   * @param names system calls in the order of iteration, such as a list or a {@link SyscallGroup};
   *     a draft refuses a rule without any
   * @return the rule
   */
  public static Rule allow(Iterable<String> names) {
    return collected(Effect.of(Action.ALLOW), names);
  }

  /**
   * Makes the action that permits calls and writes an audit record of each.
   *
   * @return a default action, for {@link Profiles#otherwise}
   */
  public static DefaultAction log() {
    return new DefaultAction(Effect.of(Action.LOG));
  }

  /**
   * Makes a rule that permits calls and writes an audit record of each.
   *
   * @param first the name of a system call
   * @param more further names
   * @return the rule
   */
  public static Rule log(String first, String... more) {
    return named(Effect.of(Action.LOG), first, more);
  }

  /**
   * Makes a rule that permits calls and writes an audit record of each.
   *
   * @param first a system call, with or without conditions
   * @param more further calls
   * @return the rule
   */
  public static Rule log(CallExpression first, CallExpression... more) {
    return expressed(Effect.of(Action.LOG), first, more);
  }

  /**
   * Makes a rule that permits calls and writes an audit record of each.
   *
   * @param names system calls in the order of iteration, such as a list or a {@link SyscallGroup};
   *     a draft refuses a rule without any
   * @return the rule
   */
  public static Rule log(Iterable<String> names) {
    return collected(Effect.of(Action.LOG), names);
  }

  /**
   * Makes the action that refuses calls with an error number the document does not write; runtimes
   * take EPERM.
   *
   * @return a default action, for {@link Profiles#otherwise}
   */
  public static DefaultAction errno() {
    return new DefaultAction(Effect.of(Action.ERRNO));
  }

  /**
   * Makes the action that skips calls and returns an error.
   *
   * @param errno the error; its number is that of the profile's architectures
   * @return a default action, for {@link Profiles#otherwise}
   */
  public static DefaultAction errno(Errno errno) {
    return new DefaultAction(Effect.of(errno));
  }

  /**
   * Makes a rule that skips calls and returns an error.
   *
   * @param errno the error; its number is that of the profile's architectures
   * @param first the name of a system call
   * @param more further names
   * @return the rule
   */
  public static Rule errno(Errno errno, String first, String... more) {
    return named(Effect.of(errno), first, more);
  }

  /**
   * Makes a rule that skips calls and returns an error.
   *
   * @param errno the error; its number is that of the profile's architectures
   * @param first a system call, with or without conditions
   * @param more further calls
   * @return the rule
   */
  public static Rule errno(Errno errno, CallExpression first, CallExpression... more) {
    return expressed(Effect.of(errno), first, more);
  }

  /**
   * Makes a rule that skips calls and returns an error.
   *
   * @param errno the error; its number is that of the profile's architectures
   * @param names system calls in the order of iteration, such as a list or a {@link SyscallGroup};
   *     a draft refuses a rule without any
   * @return the rule
   */
  public static Rule errno(Errno errno, Iterable<String> names) {
    return collected(Effect.of(errno), names);
  }

  /**
   * Makes the action that skips calls and returns an error given by number.
   *
   * @param number 0, which reports success, to 4094; a draft refuses others
   * @return a default action, for {@link Profiles#otherwise}
   */
  public static DefaultAction errno(int number) {
    return new DefaultAction(Effect.of(Action.ERRNO, number));
  }

  /**
   * Makes a rule that skips calls and returns an error given by number.
   *
   * @param number 0, which reports success, to 4094; a draft refuses others
   * @param first the name of a system call
   * @param more further names
   * @return the rule
   */
  public static Rule errno(int number, String first, String... more) {
    return named(Effect.of(Action.ERRNO, number), first, more);
  }

  /**
   * Makes a rule that skips calls and returns an error given by number.
   *
   * @param number 0, which reports success, to 4094; a draft refuses others
   * @param first a system call, with or without conditions
   * @param more further calls
   * @return the rule
   */
  public static Rule errno(int number, CallExpression first, CallExpression... more) {
    return expressed(Effect.of(Action.ERRNO, number), first, more);
  }

  /**
   * Makes a rule that skips calls and returns an error given by number.
   *
   * @param number 0, which reports success, to 4094; a draft refuses others
   * @param names system calls in the order of iteration, such as a list or a {@link SyscallGroup};
   *     a draft refuses a rule without any
   * @return the rule
   */
  public static Rule errno(int number, Iterable<String> names) {
    return collected(Effect.of(Action.ERRNO, number), names);
  }

  /**
   * Makes the action that sends SIGSYS to the calling thread.
   *
   * @return a default action, for {@link Profiles#otherwise}
   */
  public static DefaultAction trap() {
    return new DefaultAction(Effect.of(Action.TRAP));
  }

  /**
   * Makes a rule that sends SIGSYS to the calling thread.
   *
   * @param first the name of a system call
   * @param more further names
   * @return the rule
   */
  public static Rule trap(String first, String... more) {
    return named(Effect.of(Action.TRAP), first, more);
  }

  /**
   * Makes a rule that sends SIGSYS to the calling thread.
   *
   * @param first a system call, with or without conditions
   * @param more further calls
   * @return the rule
   */
  public static Rule trap(CallExpression first, CallExpression... more) {
    return expressed(Effect.of(Action.TRAP), first, more);
  }

  /**
   * Makes a rule that sends SIGSYS to the calling thread.
   *
   * @param names system calls in the order of iteration, such as a list or a {@link SyscallGroup};
   *     a draft refuses a rule without any
   * @return the rule
   */
  public static Rule trap(Iterable<String> names) {
    return collected(Effect.of(Action.TRAP), names);
  }

  /**
   * Makes the action that notifies a tracer with a message the document does not write; runtimes
   * take 1.
   *
   * @return a default action, for {@link Profiles#otherwise}
   */
  public static DefaultAction trace() {
    return new DefaultAction(Effect.of(Action.TRACE));
  }

  /**
   * Makes the action that notifies a tracer, and fails with ENOSYS if there is none.
   *
   * @param message what PTRACE_GETEVENTMSG reads, 0 to 65535; a draft refuses others
   * @return a default action, for {@link Profiles#otherwise}
   */
  public static DefaultAction trace(int message) {
    return new DefaultAction(Effect.of(Action.TRACE, message));
  }

  /**
   * Makes a rule that notifies a tracer, and fails with ENOSYS if there is none.
   *
   * @param message what PTRACE_GETEVENTMSG reads, 0 to 65535; a draft refuses others
   * @param first the name of a system call
   * @param more further names
   * @return the rule
   */
  public static Rule trace(int message, String first, String... more) {
    return named(Effect.of(Action.TRACE, message), first, more);
  }

  /**
   * Makes a rule that notifies a tracer, and fails with ENOSYS if there is none.
   *
   * @param message what PTRACE_GETEVENTMSG reads, 0 to 65535; a draft refuses others
   * @param first a system call, with or without conditions
   * @param more further calls
   * @return the rule
   */
  public static Rule trace(int message, CallExpression first, CallExpression... more) {
    return expressed(Effect.of(Action.TRACE, message), first, more);
  }

  /**
   * Makes a rule that notifies a tracer, and fails with ENOSYS if there is none.
   *
   * @param message what PTRACE_GETEVENTMSG reads, 0 to 65535; a draft refuses others
   * @param names system calls in the order of iteration, such as a list or a {@link SyscallGroup};
   *     a draft refuses a rule without any
   * @return the rule
   */
  public static Rule trace(int message, Iterable<String> names) {
    return collected(Effect.of(Action.TRACE, message), names);
  }

  /**
   * Makes a rule that hands calls to a user-space listener.
   *
   * @param first the name of a system call
   * @param more further names
   * @return the rule
   */
  public static Rule userNotify(String first, String... more) {
    return named(Effect.of(Action.NOTIFY), first, more);
  }

  /**
   * Makes a rule that hands calls to a user-space listener.
   *
   * @param first a system call, with or without conditions
   * @param more further calls
   * @return the rule
   */
  public static Rule userNotify(CallExpression first, CallExpression... more) {
    return expressed(Effect.of(Action.NOTIFY), first, more);
  }

  /**
   * Makes a rule that hands calls to a user-space listener.
   *
   * @param names system calls in the order of iteration, such as a list or a {@link SyscallGroup};
   *     a draft refuses a rule without any
   * @return the rule
   */
  public static Rule userNotify(Iterable<String> names) {
    return collected(Effect.of(Action.NOTIFY), names);
  }

  /**
   * Makes the action that kills the process.
   *
   * @return a default action, for {@link Profiles#otherwise}
   */
  public static DefaultAction killProcess() {
    return new DefaultAction(Effect.of(Action.KILL_PROCESS));
  }

  /**
   * Makes a rule that kills the process.
   *
   * @param first the name of a system call
   * @param more further names
   * @return the rule
   */
  public static Rule killProcess(String first, String... more) {
    return named(Effect.of(Action.KILL_PROCESS), first, more);
  }

  /**
   * Makes a rule that kills the process.
   *
   * @param first a system call, with or without conditions
   * @param more further calls
   * @return the rule
   */
  public static Rule killProcess(CallExpression first, CallExpression... more) {
    return expressed(Effect.of(Action.KILL_PROCESS), first, more);
  }

  /**
   * Makes a rule that kills the process.
   *
   * @param names system calls in the order of iteration, such as a list or a {@link SyscallGroup};
   *     a draft refuses a rule without any
   * @return the rule
   */
  public static Rule killProcess(Iterable<String> names) {
    return collected(Effect.of(Action.KILL_PROCESS), names);
  }

  /**
   * Makes the action that kills the calling thread.
   *
   * @return a default action, for {@link Profiles#otherwise}
   */
  public static DefaultAction killThread() {
    return new DefaultAction(Effect.of(Action.KILL_THREAD));
  }

  /**
   * Makes a rule that kills the calling thread.
   *
   * @param first the name of a system call
   * @param more further names
   * @return the rule
   */
  public static Rule killThread(String first, String... more) {
    return named(Effect.of(Action.KILL_THREAD), first, more);
  }

  /**
   * Makes a rule that kills the calling thread.
   *
   * @param first a system call, with or without conditions
   * @param more further calls
   * @return the rule
   */
  public static Rule killThread(CallExpression first, CallExpression... more) {
    return expressed(Effect.of(Action.KILL_THREAD), first, more);
  }

  /**
   * Makes a rule that kills the calling thread.
   *
   * @param names system calls in the order of iteration, such as a list or a {@link SyscallGroup};
   *     a draft refuses a rule without any
   * @return the rule
   */
  public static Rule killThread(Iterable<String> names) {
    return collected(Effect.of(Action.KILL_THREAD), names);
  }

  private static Rule named(Effect effect, String first, String... more) {
    List<String> names = new ArrayList<>();
    names.add(first);
    names.addAll(List.of(more));
    return collected(effect, names);
  }

  private static Rule collected(Effect effect, Iterable<String> names) {
    List<CallExpression> calls = new ArrayList<>();
    names.forEach(name -> calls.add(new NamedCall(name)));
    return Rule.of(effect, calls);
  }

  private static Rule expressed(Effect effect, CallExpression first, CallExpression... more) {
    List<CallExpression> calls = new ArrayList<>();
    calls.add(first);
    calls.addAll(List.of(more));
    return Rule.of(effect, calls);
  }
}
