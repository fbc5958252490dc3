package io.github.seccomp4j.api.learn.log;

/** The id of an audit event, {@code SECONDS.MILLISECONDS:SERIAL)}. */
final class AuditId {

  private static final int MOST_SECONDS = 12;
  private static final int MOST_SERIAL = 18;

  long millis;
  long serial;

  /** Where the id ends, or where what is none was given up. */
  int end;

  /**
   * Reads an id.
   *
   * @return false if there is none
   */
  boolean read(byte[] bytes, int start, int limit) {
    int at = start;
    long seconds = 0;
    while (at < limit && Bytes.isDigit(bytes[at]) && at - start < MOST_SECONDS) {
      seconds = seconds * 10 + (bytes[at++] - '0');
    }
    end = at;
    if (at == start
        || at + 5 >= limit
        || bytes[at] != '.'
        || !Bytes.isDigit(bytes[at + 1])
        || !Bytes.isDigit(bytes[at + 2])
        || !Bytes.isDigit(bytes[at + 3])
        || bytes[at + 4] != ':') {
      return false;
    }
    millis =
        seconds * 1000
            + (bytes[at + 1] - '0') * 100L
            + (bytes[at + 2] - '0') * 10L
            + (bytes[at + 3] - '0');
    at += 5;
    int first = at;
    serial = 0;
    while (at < limit && Bytes.isDigit(bytes[at]) && at - first < MOST_SERIAL) {
      serial = serial * 10 + (bytes[at++] - '0');
    }
    end = at;
    return at > first && at < limit && bytes[at] == ')';
  }
}
