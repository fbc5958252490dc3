package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.LogFormat;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out a log's format by its first lines: the one most of them have. */
final class FormatSearch {

  private static final int MOST_LINES = 2000;

  private static final Pattern RECORD =
      Pattern.compile("type=(?:1326|SECCOMP|UNKNOWN\\[1326\\]) (?:msg=)?audit\\(");
  private static final Pattern JOURNAL_RECORD =
      Pattern.compile(" audit(?:\\[\\d+\\])?: (?:SECCOMP|<audit-1326>) ");
  private static final Pattern STRACE =
      Pattern.compile(
          "(?:\\[pid +\\d+\\] |\\d+(?:<[^>]*>)? +)?(?:[\\d:.]+ +)*(?:\\[[ \\da-f?]+\\] +)*"
              + "(?:[a-z_][a-z0-9_]*\\(.*(?: = |<unfinished \\.\\.\\.>).*"
              + "|<\\.\\.\\. \\S+ resumed>.*|--- SIG.*|\\+\\+\\+ (?:exited|killed).*)");
  private static final Pattern PROFILE =
      Pattern.compile("\\s*\\{.*\"defaultAction\"\\s*:.*", Pattern.DOTALL);

  private FormatSearch() {}

  /**
   * Finds the format.
   *
   * @param start the first bytes of the log
   * @return {@link LogFormat#MIXED} if no line tells
   */
  static LogFormat find(byte[] start, int length) {
    String text = new String(start, 0, length, StandardCharsets.UTF_8);
    if (PROFILE.matcher(text).matches() && !text.contains("\"MESSAGE\"")) {
      return LogFormat.PROFILE;
    }
    Map<LogFormat, Integer> votes = new LinkedHashMap<>();
    text.lines()
        .limit(MOST_LINES)
        .forEach(line -> of(line).ifPresent(format -> votes.merge(format, 1, Integer::sum)));
    if (votes.containsKey(LogFormat.JOURNALD_SHORT)) {
      // The same log holds the kernel's own lines, which look like syslog's.
      votes.remove(LogFormat.SYSLOG_RFC3164);
    }
    if (votes.containsKey(LogFormat.AUDITD_ENRICHED)) {
      votes.remove(LogFormat.AUDITD_RAW);
    }
    return votes.entrySet().stream()
        .reduce((one, two) -> two.getValue() > one.getValue() ? two : one)
        .map(Map.Entry::getKey)
        .orElse(LogFormat.MIXED);
  }

  private static Optional<LogFormat> of(String line) {
    if (line.startsWith("{") || line.startsWith("[{")) {
      return json(line);
    }
    if (RECORD.matcher(line).find()) {
      return Optional.of(record(line));
    }
    if (JOURNAL_RECORD.matcher(line).find()) {
      return Optional.of(LogFormat.JOURNALD_SHORT);
    }
    if (line.contains("log-enricher") && line.contains("\"audit\"")) {
      return Optional.of(LogFormat.OPERATOR_KLOG);
    }
    if (line.startsWith("% time")) {
      return Optional.of(LogFormat.STRACE_SUMMARY);
    }
    return STRACE.matcher(line).matches() ? Optional.of(LogFormat.STRACE) : Optional.empty();
  }

  private static LogFormat record(String line) {
    if (line.startsWith("type=") || line.startsWith("node=")) {
      return line.indexOf('\u001d') >= 0 || line.contains("AUID=")
          ? LogFormat.AUDITD_ENRICHED
          : LogFormat.AUDITD_RAW;
    }
    if (line.startsWith("[") || line.startsWith("audit:")) {
      return LogFormat.KERNEL;
    }
    return line.matches("(?:<\\d+>1 )?\\d{4}-.*|<\\d+>1 .*")
        ? LogFormat.SYSLOG_RFC5424
        : LogFormat.SYSLOG_RFC3164;
  }

  private static Optional<LogFormat> json(String line) {
    if (line.contains("\"MESSAGE\"") || line.contains("\"_TRANSPORT\"")) {
      return Optional.of(LogFormat.JOURNALD_JSON);
    }
    if (line.contains("\"syscalls\"")) {
      return Optional.of(LogFormat.OPERATOR_JSON);
    }
    return line.contains("\"syscall\"")
        ? Optional.of(LogFormat.INSPEKTOR_GADGET)
        : Optional.empty();
  }
}
