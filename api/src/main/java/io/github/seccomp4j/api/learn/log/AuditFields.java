package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.model.Action;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The fields of one seccomp record, as places in its bytes: {@code auid uid gid ses [subj] pid comm
 * exe sig arch syscall compat ip code}. Source: audit_seccomp in the kernel's kernel/auditsc.c.
 *
 * <p>The last field of a name counts: a label ({@code subj}) may hold anything, what follows it is
 * quoted or hexadecimal where it could.
 */
final class AuditFields {

  /** Stands between a record and what auditd adds to it. */
  static final byte SEPARATOR = 0x1d;

  private static final Word COMMAND = new Word(" comm=");
  private static final Word EXECUTABLE = new Word(" exe=");
  private static final Word SIGNAL = new Word(" sig=");
  private static final Word ARCHITECTURE = new Word(" arch=");
  private static final Word NUMBER = new Word(" syscall=");

  int commandStart;
  int commandEnd;
  int executableStart;
  int executableEnd;
  int architecture;
  boolean hasArchitecture;
  int number;
  boolean hasNumber;
  int code;
  boolean hasCode;
  long process;

  /** Where {@code pid=} starts: from here on, two writings of one record are the same. */
  int bodyStart;

  int bodyEnd;

  /** Reads the fields between two places. */
  void read(byte[] bytes, int start, int end) {
    commandEnd = commandStart = executableEnd = executableStart = 0;
    hasArchitecture = hasNumber = hasCode = false;
    process = -1;
    bodyStart = start;
    bodyEnd = end;
    int at = start;
    while (at < end) {
      int key = at;
      byte next = 0;
      while (at < end) {
        next = bytes[at];
        if (next == '=' || next == ' ' || next == SEPARATOR) {
          break;
        }
        at++;
      }
      if (at == end || next == SEPARATOR) {
        return;
      }
      if (next == ' ') {
        at++;
        continue;
      }
      int value = ++at;
      if (at < end && bytes[at] == '"') {
        at++;
        while (at < end && bytes[at] != '"') {
          at++;
        }
        if (at < end) {
          at++;
        }
      }
      while (at < end && bytes[at] != ' ' && bytes[at] != SEPARATOR) {
        at++;
      }
      field(bytes, key, value, at, end);
      if (hasCode) {
        // Nothing of the record follows; a lost separator may.
        bodyEnd = at;
        return;
      }
      if (at < end && bytes[at] == ' ') {
        at++;
      }
    }
  }

  /**
   * Reads the fields from {@code comm} to the one before {@code syscall}'s value, if they stand
   * there in their order.
   *
   * @param start where the blank before {@code comm=} should be
   * @return behind {@code syscall=}; {@link Bytes#ABSENT} if anything else stands there
   */
  int readStem(byte[] bytes, int start, int end) {
    if (!Bytes.startsWith(bytes, start, end, COMMAND)) {
      return Bytes.ABSENT;
    }
    commandStart = start + COMMAND.length();
    commandEnd = nameEnd(bytes, commandStart, end);
    if (!Bytes.startsWith(bytes, commandEnd, end, EXECUTABLE)) {
      return Bytes.ABSENT;
    }
    executableStart = commandEnd + EXECUTABLE.length();
    executableEnd = nameEnd(bytes, executableStart, end);
    if (!Bytes.startsWith(bytes, executableEnd, end, SIGNAL)) {
      return Bytes.ABSENT;
    }
    int signalEnd = blank(bytes, executableEnd + SIGNAL.length(), end);
    if (!Bytes.startsWith(bytes, signalEnd, end, ARCHITECTURE)) {
      return Bytes.ABSENT;
    }
    int value = signalEnd + ARCHITECTURE.length();
    int valueEnd = blank(bytes, value, end);
    hasArchitecture = false;
    architecture(bytes, value, valueEnd, end);
    return hasArchitecture && Bytes.startsWith(bytes, valueEnd, end, NUMBER)
        ? valueEnd + NUMBER.length()
        : Bytes.ABSENT;
  }

  /** Finds the next blank, control or non-ASCII character, or the end. */
  private static int blank(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end && bytes[at] > ' ') {
      at++;
    }
    return at;
  }

  private static int nameEnd(byte[] bytes, int start, int end) {
    int at = blank(bytes, start, end);
    if (start < end && bytes[start] == '"') {
      int close = Bytes.indexOf(bytes, start + 1, at, (byte) '"');
      return close < 0 ? at : close + 1;
    }
    return at;
  }

  private void field(byte[] bytes, int key, int value, int valueEnd, int lineEnd) {
    switch (value - key) {
      case 4 -> {
        if (bytes[key] == 'p' && bytes[key + 1] == 'i' && bytes[key + 2] == 'd') {
          bodyStart = key;
          process = decimal(bytes, value, valueEnd);
        } else if (bytes[key] == 'e' && bytes[key + 1] == 'x' && bytes[key + 2] == 'e') {
          executableStart = value;
          executableEnd = valueEnd;
        }
      }
      case 5 -> {
        if (bytes[key] == 'c' && bytes[key + 1] == 'o' && bytes[key + 2] == 'm') {
          commandStart = value;
          commandEnd = valueEnd;
        } else if (bytes[key] == 'a' && bytes[key + 1] == 'r' && bytes[key + 2] == 'c') {
          architecture(bytes, value, valueEnd, lineEnd);
        } else if (bytes[key] == 'c' && bytes[key + 1] == 'o' && bytes[key + 2] == 'd') {
          code(bytes, value, valueEnd);
        }
      }
      case 8 -> {
        if (bytes[key] == 's' && bytes[key + 1] == 'y' && bytes[key + 6] == 'l') {
          number(bytes, value, valueEnd, lineEnd);
        }
      }
      default -> {
        // Of no use here.
      }
    }
  }

  private void architecture(byte[] bytes, int start, int end, int lineEnd) {
    long value = 0;
    for (int i = start; i < end; i++) {
      int digit = hex(bytes[i]);
      if (digit < 0 || i - start > 7) {
        return;
      }
      value = (value << 4) | digit;
    }
    // Something follows in every whole record: a number at the end may have been cut.
    hasArchitecture = end > start && end < lineEnd;
    architecture = (int) value;
  }

  private void number(byte[] bytes, int start, int end, int lineEnd) {
    int digits = start < end && bytes[start] == '-' ? start + 1 : start;
    long value = decimal(bytes, digits, end);
    boolean isNegative = digits > start;
    hasNumber = value >= 0 && end < lineEnd && value <= (isNegative ? 1L << 31 : 0xffffffffL);
    number = (int) (isNegative ? -value : value);
  }

  private void code(byte[] bytes, int start, int end) {
    int at = start + 2;
    long value = 0;
    // Without its separator an upper-case word follows: the kernel's own digits are lower-case.
    while (at < end && hex(bytes[at]) >= 0 && at - start < 10) {
      value = (value << 4) | hex(bytes[at]);
      at++;
    }
    hasCode = at > start + 2;
    code = (int) value;
  }

  /** Reads decimal digits; -1 if there are none, too many, or something else. */
  static long decimal(byte[] bytes, int start, int end) {
    if (start >= end || end - start > 18) {
      return -1;
    }
    long value = 0;
    for (int i = start; i < end; i++) {
      if (!Bytes.isDigit(bytes[i])) {
        return -1;
      }
      value = value * 10 + (bytes[i] - '0');
    }
    return value;
  }

  /** Reads a digit as the kernel prints one, in lower case; -1 if it is none. */
  static int hex(byte digit) {
    if (digit >= '0' && digit <= '9') {
      return digit - '0';
    }
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
  }

  /** Decodes a name: quoted as it is, otherwise hexadecimal; empty for "(null)" and for none. */
  static Optional<String> decoded(byte[] bytes, int start, int end) {
    if (start >= end) {
      return Optional.empty();
    }
    if (bytes[start] == '"') {
      int close = end - 1 > start && bytes[end - 1] == '"' ? end - 1 : end;
      return Optional.of(Bytes.text(bytes, start + 1, close));
    }
    String text = Bytes.text(bytes, start, end);
    if (text.equals("(null)") || text.equals("?")) {
      return Optional.empty();
    }
    try {
      byte[] plain = HexFormat.of().parseHex(text);
      return Optional.of(Bytes.text(plain, 0, plain.length));
    } catch (IllegalArgumentException e) {
      return Optional.of(text);
    }
  }

  /** Names the action of a record's code; the kernel leaves the data out of it. */
  static Optional<Action> action(int code) {
    return switch (code & 0xffff0000) {
      case 0x80000000 -> Optional.of(Action.KILL_PROCESS);
      case 0 -> Optional.of(Action.KILL_THREAD);
      case 0x00030000 -> Optional.of(Action.TRAP);
      case 0x00050000 -> Optional.of(Action.ERRNO);
      case 0x7fc00000 -> Optional.of(Action.NOTIFY);
      case 0x7ff00000 -> Optional.of(Action.TRACE);
      case 0x7ffc0000 -> Optional.of(Action.LOG);
      case 0x7fff0000 -> Optional.of(Action.ALLOW);
      default -> Optional.empty();
    };
  }

  /** A number of the body of which equal bodies have the same. */
  long bodyHash(byte[] bytes) {
    long hash = 1125899906842597L;
    for (byte b : Arrays.copyOfRange(bytes, bodyStart, bodyEnd)) {
      hash = 31 * hash + b;
    }
    return hash;
  }
}
