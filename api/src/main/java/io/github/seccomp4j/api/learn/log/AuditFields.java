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

  private static final byte SEPARATOR = 0x1d;
  private static final Word PID = new Word(" pid=");
  private static final Word COMMAND = new Word(" comm=");
  private static final Word EXECUTABLE = new Word(" exe=");
  private static final Word SIGNAL = new Word(" sig=");
  private static final Word ARCHITECTURE = new Word(" arch=");
  private static final Word NUMBER = new Word(" syscall=");
  private static final Word COMPAT = new Word(" compat=");
  private static final Word ADDRESS = new Word(" ip=");
  private static final Word CODE = new Word(" code=0x");

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
   * Reads the fields if they are all there, in their order, and nothing follows but the words of an
   * enriched line. So a label that imitates fields is left to {@link #read}, as is everything
   * unusual.
   *
   * @param start anywhere before {@code pid=}
   * @param end after a line feed, which stops every search
   * @return where the fields end; {@link Bytes#ABSENT} if they have to be read one by one
   */
  int readQuickly(byte[] bytes, int start, int end) {
    if (bytes[end - 1] != '\n') {
      return Bytes.ABSENT;
    }
    int at = start - 1;
    do {
      at = blank(bytes, at + 1);
      if (bytes[at] != ' ') {
        return Bytes.ABSENT;
      }
    } while (bytes[at + 1] != 'p' || !isNext(bytes, at, PID));
    at += PID.length();
    process = 0;
    while (Bytes.isDigit(bytes[at])) {
      process = process * 10 + (bytes[at++] - '0');
    }
    if (!isNext(bytes, at, COMMAND)) {
      return Bytes.ABSENT;
    }
    commandStart = at + COMMAND.length();
    commandEnd = nameEnd(bytes, commandStart);
    if (!isNext(bytes, commandEnd, EXECUTABLE)) {
      return Bytes.ABSENT;
    }
    executableStart = commandEnd + EXECUTABLE.length();
    executableEnd = nameEnd(bytes, executableStart);
    if (!isNext(bytes, executableEnd, SIGNAL)) {
      return Bytes.ABSENT;
    }
    return numbers(bytes, blank(bytes, executableEnd + SIGNAL.length()));
  }

  private int numbers(byte[] bytes, int start) {
    if (!isNext(bytes, start, ARCHITECTURE)) {
      return Bytes.ABSENT;
    }
    int at = start + ARCHITECTURE.length();
    int digits = at;
    architecture = 0;
    for (int digit = hex(bytes[at]); digit >= 0; digit = hex(bytes[++at])) {
      architecture = (architecture << 4) | digit;
    }
    if (at == digits || at - digits > 8 || !isNext(bytes, at, NUMBER)) {
      return Bytes.ABSENT;
    }
    at += NUMBER.length();
    digits = at;
    long value = 0;
    while (Bytes.isDigit(bytes[at])) {
      value = value * 10 + (bytes[at++] - '0');
    }
    if (at == digits || at - digits > 10 || value > 0xffffffffL || !isNext(bytes, at, COMPAT)) {
      return Bytes.ABSENT;
    }
    number = (int) value;
    at = blank(bytes, at + COMPAT.length());
    if (!isNext(bytes, at, ADDRESS)) {
      return Bytes.ABSENT;
    }
    at = blank(bytes, at + ADDRESS.length());
    if (!isNext(bytes, at, CODE)) {
      return Bytes.ABSENT;
    }
    at += CODE.length();
    digits = at;
    code = 0;
    for (int digit = hex(bytes[at]); digit >= 0; digit = hex(bytes[++at])) {
      code = (code << 4) | digit;
    }
    boolean isEnd =
        bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == SEPARATOR || bytes[at] == 'A';
    if (at == digits || at - digits > 8 || !isEnd) {
      return Bytes.ABSENT;
    }
    hasArchitecture = hasNumber = hasCode = true;
    return at;
  }

  /** Finds the next blank, control or non-ASCII character. */
  private static int blank(byte[] bytes, int start) {
    int at = start;
    while (bytes[at] > ' ') {
      at++;
    }
    return at;
  }

  private static int nameEnd(byte[] bytes, int start) {
    if (bytes[start] != '"') {
      return blank(bytes, start);
    }
    int at = start + 1;
    while (bytes[at] > ' ' && bytes[at] != '"') {
      at++;
    }
    return bytes[at] == '"' ? at + 1 : at;
  }

  /** Compares byte by byte: the first that differs ends it, a line feed at the latest. */
  private static boolean isNext(byte[] bytes, int start, Word word) {
    for (int i = 0; i < word.length(); i++) {
      if (bytes[start + i] != word.at(i)) {
        return false;
      }
    }
    return true;
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

  private static int hex(byte digit) {
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
