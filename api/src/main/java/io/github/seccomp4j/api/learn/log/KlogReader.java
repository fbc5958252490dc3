package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.CallCounter;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines of the security-profiles-operator's log enricher: klog's {@code "key"=value} pairs,
 * keys with or without quotes. They name no architecture; the number is the kernel's, the name is
 * the operator's reading of it for the machine's own architecture.
 */
final class KlogReader implements BlockReader {

  private static final Word SOURCE = new Word("log-enricher");
  private static final Word AUDIT = new Word("\"audit\"");
  private static final Pattern PAIR =
      Pattern.compile("\"?([A-Za-z]\\w*+)\"?=(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\" ]\\S*+))");
  private static final Pattern EVENT = Pattern.compile("(\\d{1,12})\\.(\\d{3}):(\\d{1,18})");

  private final Gathering gathering;

  KlogReader(Gathering gathering) {
    this.gathering = gathering;
  }

  @Override
  public void read(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end) {
      int lineEnd = Bytes.lineEnd(bytes, at, end);
      if (Bytes.indexOf(bytes, at, lineEnd, SOURCE) >= 0
          && Bytes.indexOf(bytes, at, lineEnd, AUDIT) >= 0
          && !line(Bytes.text(bytes, at, lineEnd))) {
        gathering.unreadable(bytes, at, lineEnd);
      }
      at = lineEnd + 1;
    }
  }

  /** Reads a line; false if it is about a call but does not say which. */
  private boolean line(String line) {
    Map<String, String> pairs = new HashMap<>();
    Matcher matcher = PAIR.matcher(line);
    while (matcher.find()) {
      String quoted = matcher.group(2);
      pairs.put(matcher.group(1), quoted == null ? matcher.group(3) : GoQuotes.unquoted(quoted));
    }
    String type = pairs.get("type");
    if (type != null && !type.equals("seccomp")) {
      return true;
    }
    Optional<ObservedCall> call = call(pairs);
    if (type == null || call.isEmpty()) {
      return false;
    }
    CallCounter counter;
    Matcher event = EVENT.matcher(pairs.getOrDefault("timestamp", ""));
    if (event.matches()) {
      long time = Long.parseLong(event.group(1)) * 1000 + Long.parseLong(event.group(2));
      long serial = Long.parseLong(event.group(3));
      if (gathering.options().isWanted(time)) {
        counter = gathering.counter(subject(pairs), call.get());
        gathering.counted(counter.add(time, serial));
      }
    } else {
      counter = gathering.counter(subject(pairs), call.get());
      counter.addUnidentified(1);
      gathering.counted(1L);
    }
    return true;
  }

  private Optional<ObservedCall> call(Map<String, String> pairs) {
    Architecture architecture = gathering.options().architecture();
    Optional<String> name =
        Optional.ofNullable(pairs.get("syscallName")).filter(text -> !text.isEmpty());
    String digits = pairs.getOrDefault("syscallID", "");
    if (digits.isEmpty() || digits.length() > 10 || !digits.chars().allMatch(Character::isDigit)) {
      return name.map(text -> CallNames.call(architecture, text));
    }
    int number = (int) Long.parseLong(digits);
    Optional<String> known = SyscallTable.of(architecture).name(number);
    if (name.isPresent() && known.isPresent() && !name.equals(known)) {
      gathering.find(
          Finding.of(
              "log-call-names-differ",
              Severity.WARNING,
              "call "
                  + digits
                  + " is "
                  + name.get()
                  + " to the log and "
                  + known.get()
                  + " on "
                  + architecture
                  + "; the number counts"));
    }
    return Optional.of(ObservedCall.ofNumber(architecture, number));
  }

  private Subject subject(Map<String, String> pairs) {
    String process = pairs.getOrDefault("pid", "");
    return new Subject(
        text(pairs, "executable"),
        Optional.empty(),
        gathering.options().keepsProcesses() && process.matches("\\d{1,18}")
            ? OptionalLong.of(Long.parseLong(process))
            : OptionalLong.empty(),
        text(pairs, "container"),
        text(pairs, "pod"),
        text(pairs, "namespace"),
        text(pairs, "node"),
        Subject.UNKNOWN.labels());
  }

  private static Optional<String> text(Map<String, String> pairs, String key) {
    return Optional.ofNullable(pairs.get(key)).filter(text -> !text.isEmpty());
  }
}
