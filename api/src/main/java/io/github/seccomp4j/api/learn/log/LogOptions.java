package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.Objects;
import java.util.Optional;

/**
 * How logs are to be read; {@link #DEFAULTS} suits most.
 *
 * @param format the format; empty to find out
 * @param architecture the entry of calls whose source does not name one: the operator's lines,
 *     Inspektor Gadget, strace while it reports no other mode
 * @param subject what is known of the callers beforehand; fills what a source leaves open
 * @param keepsProcesses whether a subject is a process; otherwise processes are not told apart
 * @param fromMillis events before this are left out; milliseconds since 1970-01-01T00:00Z
 * @param untilMillis events from this on are left out
 * @param keptEventIds how many ids are held, at 8 bytes each, before they are turned into numbers;
 *     0 to end with none
 * @param threads how many threads may read one file
 */
public record LogOptions(
    Optional<LogFormat> format,
    Architecture architecture,
    Subject subject,
    boolean keepsProcesses,
    long fromMillis,
    long untilMillis,
    int keptEventIds,
    int threads) {

  /** Any format, x86_64 where none is named, all of time, four million ids, one thread. */
  public static final LogOptions DEFAULTS =
      new LogOptions(
          Optional.empty(),
          Architecture.X86_64,
          Subject.UNKNOWN,
          false,
          Long.MIN_VALUE,
          Long.MAX_VALUE,
          1 << 22,
          1);

  /**
   * Makes options.
   *
   * @param format the format; empty to find out
   * @param architecture the entry of calls whose source does not name one
   * @param subject what is known of the callers beforehand
   * @param keepsProcesses whether a subject is a process
   * @param fromMillis events before this are left out
   * @param untilMillis events from this on are left out
   * @param keptEventIds how many ids are held before they are turned into numbers
   * @param threads how many threads may read one file
   * @throws IllegalArgumentException if the architecture has no table, a number is negative, or
   *     there is no thread
   */
  public LogOptions {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(subject, "subject");
    if (keptEventIds < 0 || threads < 1) {
      throw new IllegalArgumentException("neither ids nor threads may be less than none and one");
    }
    // Fails for an architecture that has none.
    Objects.requireNonNull(SyscallTable.of(architecture));
  }

  /**
   * Returns these options with a format.
   *
   * @param named the format
   * @return new options
   */
  public LogOptions withFormat(LogFormat named) {
    return new LogOptions(
        Optional.of(named),
        architecture,
        subject,
        keepsProcesses,
        fromMillis,
        untilMillis,
        keptEventIds,
        threads);
  }

  /**
   * Returns these options with another implied entry.
   *
   * @param implied the entry of calls whose source does not name one
   * @return new options
   */
  public LogOptions withArchitecture(Architecture implied) {
    return new LogOptions(
        format, implied, subject, keepsProcesses, fromMillis, untilMillis, keptEventIds, threads);
  }

  /**
   * Returns these options with what is known of the callers.
   *
   * @param known fills what a source leaves open
   * @return new options
   */
  public LogOptions withSubject(Subject known) {
    return new LogOptions(
        format,
        architecture,
        known,
        keepsProcesses,
        fromMillis,
        untilMillis,
        keptEventIds,
        threads);
  }

  /**
   * Returns these options with processes told apart or not.
   *
   * @param apart whether a subject is a process
   * @return new options
   */
  public LogOptions withProcesses(boolean apart) {
    return new LogOptions(
        format, architecture, subject, apart, fromMillis, untilMillis, keptEventIds, threads);
  }

  /**
   * Returns these options with a window of time. Events without a time are kept.
   *
   * @param from the first millisecond of the window, since 1970-01-01T00:00Z
   * @param until the first millisecond after it
   * @return new options
   */
  public LogOptions withWindow(long from, long until) {
    return new LogOptions(
        format, architecture, subject, keepsProcesses, from, until, keptEventIds, threads);
  }

  /**
   * Returns these options with another limit of ids.
   *
   * @param ids how many are held before they are turned into numbers; 0 to end with none
   * @return new options
   */
  public LogOptions withKeptEventIds(int ids) {
    return new LogOptions(
        format, architecture, subject, keepsProcesses, fromMillis, untilMillis, ids, threads);
  }

  /**
   * Returns these options with another number of threads.
   *
   * @param count how many threads may read one file
   * @return new options
   */
  public LogOptions withThreads(int count) {
    return new LogOptions(
        format,
        architecture,
        subject,
        keepsProcesses,
        fromMillis,
        untilMillis,
        keptEventIds,
        count);
  }

  /** Tells whether an event of this time is wanted. */
  boolean isWanted(long epochMillis) {
    return epochMillis >= fromMillis && epochMillis < untilMillis;
  }
}
