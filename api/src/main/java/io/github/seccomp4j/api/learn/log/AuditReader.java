package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.CallCounter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the kernel's audit records, whoever wrote them down: the ring buffer, syslog, auditd,
 * journald in its short form.
 *
 * <p>A record is found by what stands before its id, {@code type=1326 audit(} or {@code
 * type=SECCOMP msg=audit(}, never by words further on: a program chooses its own name. Lines of
 * auditd are decided by their first bytes.
 */
final class AuditReader implements BlockReader {

  private static final Word TYPE = new Word("type=");
  private static final Word NODE = new Word("node=");
  private static final Word SECCOMP = new Word("SECCOMP ");
  private static final Word NUMBER = new Word("1326 ");
  private static final Word UNKNOWN = new Word("UNKNOWN[1326] ");
  private static final Word MESSAGE = new Word("msg=");
  private static final Word EVENT = new Word("audit(");
  private static final Word SUPPRESSED = new Word(" callbacks suppressed");
  private static final Word SUPPRESSING = new Word("kauditd_printk_skb: ");
  private static final Word JOURNAL_AUDIT = new Word(" audit");
  private static final Word JOURNAL_TYPE = new Word(": SECCOMP ");
  private static final Word JOURNAL_OLD_TYPE = new Word(": <audit-1326> ");

  private static final List<Word> TYPES = List.of(NUMBER, SECCOMP, UNKNOWN);

  private final Gathering gathering;
  private final boolean joinsWritings;
  private final AuditFields fields = new AuditFields();
  private final AuditId id = new AuditId();
  private final SubjectTable subjects;
  private final Writings writings = new Writings();
  private final NodeNames nodes = new NodeNames();

  /**
   * Makes a reader.
   *
   * @param gathering takes what is read
   * @param joinsWritings whether lines without an id may repeat lines with one, as in journald's
   *     short form
   */
  AuditReader(Gathering gathering, boolean joinsWritings) {
    this.gathering = gathering;
    this.joinsWritings = joinsWritings;
    this.subjects = new SubjectTable(gathering);
  }

  @Override
  public void read(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end) {
      int lineEnd;
      int type = at;
      if (Bytes.startsWith(bytes, at, end, NODE)) {
        lineEnd = Bytes.lineEnd(bytes, at, end);
        int space = Bytes.indexOf(bytes, at, lineEnd, (byte) ' ');
        type = space < 0 ? lineEnd : space + 1;
      } else if (Bytes.startsWith(bytes, at, end, TYPE)) {
        if (!isSeccomp(bytes, at + TYPE.length(), end)) {
          at = Bytes.lineEnd(bytes, at, end) + 1;
          continue;
        }
        int quickEnd = quickly(bytes, at + TYPE.length(), end);
        if (quickEnd >= 0) {
          at = Bytes.lineEnd(bytes, quickEnd, end) + 1;
          continue;
        }
        lineEnd = Bytes.lineEnd(bytes, at, end);
      } else {
        lineEnd = Bytes.lineEnd(bytes, at, end);
        line(bytes, at, trimmed(bytes, at, lineEnd), null);
        at = lineEnd + 1;
        continue;
      }
      if (Bytes.startsWith(bytes, type, lineEnd, TYPE)) {
        if (isSeccomp(bytes, type + TYPE.length(), lineEnd)) {
          String node =
              type == at ? "" : nodes.name(bytes, at + NODE.length(), Math.max(type - 1, at));
          auditd(bytes, at, type + TYPE.length(), trimmed(bytes, at, lineEnd), node);
        }
      } else {
        line(bytes, at, trimmed(bytes, at, lineEnd), null);
      }
      at = lineEnd + 1;
    }
  }

  private static int trimmed(byte[] bytes, int start, int end) {
    return end > start && bytes[end - 1] == '\r' ? end - 1 : end;
  }

  private static boolean isSeccomp(byte[] bytes, int start, int end) {
    return Bytes.startsWith(bytes, start, end, SECCOMP)
        || Bytes.startsWith(bytes, start, end, NUMBER)
        || Bytes.startsWith(bytes, start, end, UNKNOWN);
  }

  private void auditd(byte[] bytes, int lineStart, int type, int lineEnd, String node) {
    int at = Bytes.indexOf(bytes, type, lineEnd, (byte) ' ') + 1;
    if (Bytes.startsWith(bytes, at, lineEnd, MESSAGE)) {
      at += MESSAGE.length();
    }
    if (Bytes.startsWith(bytes, at, lineEnd, EVENT)) {
      record(bytes, lineStart, at, lineEnd, node);
    } else {
      gathering.unreadable(bytes, lineStart, lineEnd);
    }
  }

  /**
   * Reads one line of any of the forms.
   *
   * @param node the machine if it is known from elsewhere; null to read it off the line
   */
  void line(byte[] bytes, int start, int end, @Nullable String node) {
    int event = Bytes.indexOf(bytes, start, end, EVENT);
    if (event >= 0) {
      int type = event;
      if (Bytes.endsWith(bytes, start, type, MESSAGE)) {
        type -= MESSAGE.length();
      }
      if (endsInType(bytes, start, type)) {
        record(bytes, start, event, end, node == null ? nodes.ofLine(bytes, start, end) : node);
      }
      return;
    }
    int suppressed = Bytes.indexOf(bytes, start, end, SUPPRESSED);
    if (suppressed >= 0) {
      int words = Bytes.indexOf(bytes, start, suppressed, SUPPRESSING);
      long lines =
          words < 0 ? -1 : AuditFields.decimal(bytes, words + SUPPRESSING.length(), suppressed);
      if (lines > 0) {
        gathering.suppressed(lines);
      }
      return;
    }
    int body = journalBody(bytes, start, end);
    if (body >= 0) {
      withoutId(bytes, start, body, end, node == null ? nodes.ofLine(bytes, start, end) : node);
    }
  }

  /** Tells whether what ends at a place ends in {@code type=1326 } or its like. */
  private static boolean endsInType(byte[] bytes, int start, int end) {
    for (Word word : TYPES) {
      if (Bytes.endsWith(bytes, start, end, word)) {
        int type = end - word.length();
        return Bytes.endsWith(bytes, start, type, TYPE)
            && (type - TYPE.length() == start || bytes[type - TYPE.length() - 1] == ' ');
      }
    }
    return false;
  }

  /** Finds what follows {@code audit[PID]: SECCOMP }, or the same at the start of a text. */
  private static int journalBody(byte[] bytes, int start, int end) {
    if (Bytes.startsWith(bytes, start, end, SECCOMP)) {
      return start + SECCOMP.length();
    }
    int at = Bytes.indexOf(bytes, start, end, JOURNAL_AUDIT);
    if (at < 0) {
      return Bytes.ABSENT;
    }
    at += JOURNAL_AUDIT.length();
    if (at < end && bytes[at] == '[') {
      at++;
      while (at < end && Bytes.isDigit(bytes[at])) {
        at++;
      }
      if (at == end || bytes[at++] != ']') {
        return Bytes.ABSENT;
      }
    }
    if (Bytes.startsWith(bytes, at, end, JOURNAL_TYPE)) {
      return at + JOURNAL_TYPE.length();
    }
    return Bytes.startsWith(bytes, at, end, JOURNAL_OLD_TYPE)
        ? at + JOURNAL_OLD_TYPE.length()
        : Bytes.ABSENT;
  }

  /**
   * Reads a record of auditd's usual form.
   *
   * @return where its fields end; {@link Bytes#ABSENT} if nothing was read
   */
  private int quickly(byte[] bytes, int type, int end) {
    int at = type;
    while (bytes[at] > ' ') {
      at++;
    }
    at++;
    if (joinsWritings
        || end - at < MESSAGE.length() + EVENT.length()
        || !Bytes.startsWith(bytes, at, end, MESSAGE)
        || !Bytes.startsWith(bytes, at + MESSAGE.length(), end, EVENT)
        || !id.read(bytes, at + MESSAGE.length() + EVENT.length(), end)) {
      return Bytes.ABSENT;
    }
    int fieldsEnd = fields.readQuickly(bytes, id.end, end);
    if (fieldsEnd < 0) {
      return Bytes.ABSENT;
    }
    CallCounter counter = subjects.counter(bytes, fields, "");
    if (counter == null) {
      return Bytes.ABSENT;
    }
    count(bytes, counter);
    return fieldsEnd;
  }

  private void record(byte[] bytes, int lineStart, int event, int lineEnd, String node) {
    boolean hasId = id.read(bytes, event + EVENT.length(), lineEnd);
    fields.read(bytes, id.end, lineEnd);
    CallCounter counter = counter(bytes, node);
    if (counter == null) {
      gathering.unreadable(bytes, lineStart, lineEnd);
    } else if (hasId) {
      count(bytes, counter);
    } else {
      countWithoutId(counter);
    }
  }

  private void count(byte[] bytes, CallCounter counter) {
    if (!gathering.options().isWanted(id.millis)) {
      return;
    }
    gathering.serial(id.serial);
    if (joinsWritings && writings.hasOther(fields.bodyHash(bytes), true)) {
      gathering.counted(false);
      return;
    }
    boolean isNew = counter.add(id.millis, id.serial);
    if (isNew && fields.hasCode) {
      acted(counter);
    }
    gathering.counted(isNew);
  }

  private void withoutId(byte[] bytes, int lineStart, int body, int lineEnd, String node) {
    fields.read(bytes, body, lineEnd);
    CallCounter counter = counter(bytes, node);
    if (counter == null) {
      gathering.unreadable(bytes, lineStart, lineEnd);
    } else if (joinsWritings && writings.hasOther(fields.bodyHash(bytes), false)) {
      gathering.counted(false);
    } else {
      countWithoutId(counter);
    }
  }

  private void countWithoutId(CallCounter counter) {
    counter.addUnidentified(1);
    if (fields.hasCode) {
      acted(counter);
    }
    gathering.counted(1L);
  }

  private @Nullable CallCounter counter(byte[] bytes, String node) {
    return fields.hasArchitecture && fields.hasNumber
        ? subjects.counter(bytes, fields, node)
        : null;
  }

  private void acted(CallCounter counter) {
    AuditFields.action(fields.code).ifPresent(counter::acted);
  }
}
