package io.github.seccomp4j.api.learn.log;

import java.util.Arrays;

/** Reads the name of the machine off a line's start; makes a text only when it changes. */
final class NodeNames {

  private static final int RFC3164_TIME = 16;

  private byte[] lastBytes = new byte[0];
  private String lastName = "";

  String name(byte[] bytes, int start, int end) {
    if (end <= start) {
      return "";
    }
    if (!Arrays.equals(bytes, start, end, lastBytes, 0, lastBytes.length)) {
      lastBytes = Arrays.copyOfRange(bytes, start, end);
      lastName = Bytes.text(lastBytes, 0, lastBytes.length);
    }
    return lastName;
  }

  /** Reads the host of a syslog line; empty for other lines. */
  String ofLine(byte[] bytes, int lineStart, int end) {
    int at = lineStart;
    if (at < end && bytes[at] == '<') {
      at++;
      while (at < end && Bytes.isDigit(bytes[at])) {
        at++;
      }
      if (at == end || bytes[at++] != '>') {
        return "";
      }
      if (at + 2 < end && bytes[at] == '1' && bytes[at + 1] == ' ') {
        at += 2;
      }
    }
    if (at < end && Bytes.isDigit(bytes[at])) {
      // A time as RFC 3339 has it.
      if (at + 10 >= end || bytes[at + 4] != '-' || bytes[at + 10] != 'T') {
        return "";
      }
      return word(bytes, Bytes.indexOf(bytes, at, end, (byte) ' '), end);
    }
    if (at + RFC3164_TIME < end
        && bytes[at + 3] == ' '
        && bytes[at + 6] == ' '
        && bytes[at + 9] == ':'
        && bytes[at + 12] == ':') {
      return word(bytes, at + RFC3164_TIME - 1, end);
    }
    return "";
  }

  private String word(byte[] bytes, int space, int end) {
    if (space < 0) {
      return "";
    }
    int wordEnd = Bytes.indexOf(bytes, space + 1, end, (byte) ' ');
    String name = wordEnd < 0 ? "" : name(bytes, space + 1, wordEnd);
    return name.endsWith(":") ? "" : name;
  }
}
