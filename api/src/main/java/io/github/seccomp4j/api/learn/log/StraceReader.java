package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.Architecture;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of strace: {@code [PID] [time] [address] [number] name(arguments) = result}, with or
 * without each column, as the options -f -o -t -r -i -n -T -y -Y ask for them.
 *
 * <p>An interrupted call stands on two lines and counts where it starts, or where it ends if its
 * start is not in the log. The program is the one last executed successfully; a process that is new
 * runs the program that ran last.
 */
final class StraceReader implements BlockReader {

  private static final Word PID = new Word("pid ");
  private static final Word PROCESS = new Word(" Process PID=");
  private static final Word RESUMED = new Word("<... ");
  private static final Word RESUMED_END = new Word(" resumed>");
  private static final Word UNFINISHED = new Word("<unfinished ...>");
  private static final Word RESULT = new Word(" = ");
  private static final Word UNNAMED = new Word("???");
  private static final Word COMMAND_END = new Word("> ");
  private static final long TIME_FORM = Bytes.word("00:00:00");
  // What takes a digit above nine, and anything but zero in the place of a colon, to the high bit.
  private static final long TIME_LIMITS = 0x76767f76767f7676L;

  /** How long a time is at most, with the blank behind it. */
  private static final int TIME_ROOM = 18;

  private static final int LEAST_ADDRESS = 8;
  private static final long LEAST_EPOCH = 100_000_000;
  private static final long NONE = -1;
  private static final long NO_LINE = -2;

  private final Gathering gathering;
  private final Map<Subject, StraceNames> programs = new HashMap<>();
  private final Map<Long, StraceNames> running = new HashMap<>();
  private final Map<Long, Architecture> modes = new HashMap<>();
  private final Map<Long, StraceNames> waitingPrograms = new HashMap<>();
  private final Set<Long> interrupted = new HashSet<>();

  // What the process of the line before runs.
  private StraceNames last;
  private long lastProcess = NO_LINE;
  private Architecture lastMode;

  // Of the line being read.
  private long process;
  private int number;
  private long millis;

  StraceReader(Gathering gathering) {
    this.gathering = gathering;
    this.lastMode = gathering.options().architecture();
    this.last = program(Subject.UNKNOWN);
  }

  private StraceNames program(Subject subject) {
    return programs.computeIfAbsent(subject, s -> new StraceNames(gathering, s));
  }

  @Override
  public void read(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end) {
      int lineEnd = Bytes.lineEnd(bytes, at, end);
      int trimmed = lineEnd > at && bytes[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
      line(bytes, at, trimmed);
      at = lineEnd + 1;
    }
  }

  private void line(byte[] bytes, int start, int end) {
    process = NONE;
    number = -1;
    millis = NONE;
    int at = start;
    boolean isFirst = true;
    while (at < end) {
      byte next = bytes[at];
      if (next == ' ') {
        at++;
      } else if (Bytes.isDigit(next)) {
        at = digits(bytes, at, end, isFirst);
        isFirst = false;
      } else if (next == '[') {
        at = bracket(bytes, at, end);
        isFirst = false;
      } else if (next == '<') {
        resumed(bytes, at, end);
        return;
      } else if (isNamePart(next)) {
        name(bytes, at, end);
        return;
      } else {
        if (Bytes.startsWith(bytes, at, end, UNNAMED)) {
          gathering.unreadable(bytes, start, end);
        }
        return;
      }
    }
  }

  private static boolean isNamePart(byte character) {
    return (character >= 'a' && character <= 'z')
        || character == '_'
        || Bytes.isDigit(character)
        || (character >= 'A' && character <= 'Z');
  }

  private static boolean isName(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isNamePart(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  /** Reads a process number or a time; returns where it ends, or the end if it is neither. */
  private int digits(byte[] bytes, int start, int end, boolean isFirst) {
    int usualEnd = usualDigits(bytes, start, end, isFirst);
    if (usualEnd >= 0) {
      return usualEnd;
    }
    int at = start;
    int point = -1;
    boolean isClock = false;
    while (at < end && (Bytes.isDigit(bytes[at]) || bytes[at] == '.' || bytes[at] == ':')) {
      if (bytes[at] == '.') {
        point = at;
      }
      isClock |= bytes[at] == ':';
      at++;
    }
    if (at < end && bytes[at] == '<' && isFirst) {
      // -Y: the command's name after the process number, which may hold anything.
      process = AuditFields.decimal(bytes, start, at);
      int close = Bytes.indexOf(bytes, at, end, COMMAND_END);
      return close < 0 ? end : close + 1;
    }
    if (at == end || bytes[at] != ' ') {
      return end;
    }
    if (!isClock && point < 0 && isFirst) {
      process = AuditFields.decimal(bytes, start, at);
    } else if (!isClock) {
      long seconds = AuditFields.decimal(bytes, start, point < 0 ? at : point);
      // A smaller one is the time since the call before.
      if (seconds >= LEAST_EPOCH) {
        long fraction =
            point > 0 && at - point > 3 ? AuditFields.decimal(bytes, point + 1, point + 4) : 0;
        millis = seconds * 1000 + Math.max(fraction, 0);
      }
    }
    return at;
  }

  /** Reads a process number, or passes over a time of the day, by words of eight bytes. */
  private int usualDigits(byte[] bytes, int start, int end, boolean isFirst) {
    if (end - start < TIME_ROOM) {
      return Bytes.ABSENT;
    }
    long word = Bytes.word(bytes, start);
    int count = Decimal.count(word);
    int at = start + count;
    if (isFirst && count > 0 && count < Long.BYTES && bytes[at] == ' ') {
      process = Decimal.value(word, count);
      return at;
    }
    long time = word ^ TIME_FORM;
    if ((((time + TIME_LIMITS) | time) & Bytes.HIGH_BITS) != 0 || bytes[start + 8] != '.') {
      return Bytes.ABSENT;
    }
    at = start + 9 + Decimal.count(Bytes.word(bytes, start + 9));
    return bytes[at] == ' ' ? at : Bytes.ABSENT;
  }

  private int bracket(byte[] bytes, int start, int end) {
    int close = Bytes.indexOf(bytes, start, end, (byte) ']');
    if (close < 0) {
      return end;
    }
    int at = start + 1;
    if (Bytes.startsWith(bytes, at, close, PID)) {
      at += PID.length();
      while (at < close && bytes[at] == ' ') {
        at++;
      }
      int digits = at;
      while (at < close && Bytes.isDigit(bytes[at])) {
        at++;
      }
      process = AuditFields.decimal(bytes, digits, at);
    } else if (Bytes.startsWith(bytes, at, close, PROCESS)) {
      mode(Bytes.text(bytes, at + PROCESS.length(), close));
    } else if (close - at < LEAST_ADDRESS) {
      while (at < close && bytes[at] == ' ') {
        at++;
      }
      number = (int) AuditFields.decimal(bytes, at, close);
    }
    return close + 1;
  }

  /** Reads what follows {@code Process PID=}: the number, {@code runs in}, a mode. */
  private void mode(String text) {
    String[] words = text.strip().split(" ", -1);
    if (words.length > 3) {
      lastMode = StraceModes.architecture(gathering.options().architecture(), words[3]);
      if (words[0].matches("\\d{1,18}")) {
        modes.put(Long.parseLong(words[0]), lastMode);
      }
    }
  }

  private Architecture architecture() {
    if (modes.isEmpty()) {
      return lastMode;
    }
    return process == NONE
        ? lastMode
        : modes.getOrDefault(process, gathering.options().architecture());
  }

  private StraceNames caller() {
    if (process != lastProcess) {
      StraceNames names = running.putIfAbsent(process, last);
      lastProcess = process;
      last = names == null ? last : names;
    }
    return last;
  }

  private void resumed(byte[] bytes, int start, int end) {
    if (!Bytes.startsWith(bytes, start, end, RESUMED)) {
      return;
    }
    int nameEnd = Bytes.indexOf(bytes, start, end, RESUMED_END);
    if (nameEnd < 0) {
      return;
    }
    StraceNames caller = caller();
    StraceNames.@Nullable Name name =
        caller.find(bytes, start + RESUMED.length(), nameEnd, architecture(), true);
    if (!interrupted.remove(process) && name != null) {
      count(name);
    }
    if (name != null && name.isExec() && isSuccess(bytes, nameEnd, end)) {
      StraceNames next = waitingPrograms.remove(process);
      if (next != null) {
        become(next);
      }
    } else if (name != null && name.isFork()) {
      child(bytes, nameEnd, end, caller);
    }
  }

  private void name(byte[] bytes, int start, int end) {
    int open = Bytes.indexOf(bytes, start, end, (byte) '(');
    // A line of something else must not count as the start of a process.
    if (open < 0 || (process != lastProcess && !isName(bytes, start, open))) {
      return;
    }
    StraceNames caller = caller();
    boolean isCut = Bytes.endsWith(bytes, start, end, UNFINISHED);
    StraceNames.@Nullable Name name = caller.known(bytes, start, open, architecture());
    if (name == null && isName(bytes, start, open)) {
      boolean isSurelyCall = isCut || number >= 0 || Bytes.indexOf(bytes, open, end, RESULT) >= 0;
      name = caller.find(bytes, start, open, architecture(), isSurelyCall);
    }
    if (name == null) {
      return;
    }
    if (isCut) {
      interrupted.add(process);
    }
    if (name.isExec()) {
      StraceNames next = executed(bytes, open, end);
      if (isCut) {
        waitingPrograms.put(process, next);
      } else if (isSuccess(bytes, open, end)) {
        become(next);
        if (caller.isUnnamed()) {
          // What starts the recording is the program's own first call.
          StraceNames.@Nullable Name own = next.find(bytes, start, open, architecture(), true);
          name = own == null ? name : own;
        }
      }
    } else if (name.isFork() && !isCut) {
      child(bytes, open, end, caller);
    }
    if (name.isWatched()) {
      name.argued(bytes, open, end);
    }
    count(name);
  }

  /** Finds a line's last result; strings in arguments may look like one. */
  private static int result(byte[] bytes, int start, int end) {
    int result = end;
    int at = start;
    while ((at = Bytes.indexOf(bytes, at, end, RESULT)) >= 0) {
      at += RESULT.length();
      result = at;
    }
    return result;
  }

  private static boolean isSuccess(byte[] bytes, int start, int end) {
    int result = result(bytes, start, end);
    return result < end && bytes[result] == '0' && (result + 1 == end || bytes[result + 1] == ' ');
  }

  private void count(StraceNames.Name name) {
    name.counter().addUnidentified(1);
    if (millis != NONE) {
      name.counter().seen(millis);
    }
    gathering.counted(1L);
  }

  private void become(StraceNames program) {
    running.put(process, program);
    last = program;
  }

  private StraceNames executed(byte[] bytes, int open, int end) {
    int quote = Bytes.indexOf(bytes, open, end, (byte) '"');
    int close = quote < 0 ? -1 : Bytes.indexOf(bytes, quote + 1, end, (byte) '"');
    return close < 0
        ? last
        : program(Subject.UNKNOWN.withExecutable(Bytes.text(bytes, quote + 1, close)));
  }

  /** Notes that the process a call returned runs what its parent runs. */
  private void child(byte[] bytes, int start, int end, StraceNames caller) {
    int result = result(bytes, start, end);
    int at = result;
    while (at < end && Bytes.isDigit(bytes[at])) {
      at++;
    }
    long child = AuditFields.decimal(bytes, result, at);
    if (child > 0) {
      running.putIfAbsent(child, caller);
    }
  }
}
