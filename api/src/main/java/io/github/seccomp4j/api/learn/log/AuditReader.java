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
  private static final long TYPE_SECCOMP = Bytes.word("type=SEC");
  private static final long TYPE_NUMBER = Bytes.word("type=132");
  private static final long TYPE_UNKNOWN = Bytes.word("type=UNK");
  private static final long OTHER_TYPE = Bytes.word("\0\0\0type=");
  private static final long SECCOMP_MESSAGE = Bytes.word("COMP msg");
  private static final long MESSAGE_EVENT = Bytes.word("g=audit(");
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
  private final EventBatch batch;
  private final UsualRecords usual;
  private final Writings writings = new Writings();
  private final NodeNames nodes = new NodeNames();

  // Where the block ends that is being read; before a single line's first byte.
  private int blockEnd;

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
    this.batch = new EventBatch(gathering);
    this.usual = new UsualRecords(gathering, subjects, batch);
  }

  @Override
  public void read(byte[] bytes, int start, int end) {
    blockEnd = end;
    int at = start;
    while (at < end) {
      int next = joinsWritings ? Bytes.ABSENT : usualLine(bytes, at, end);
      at = next < 0 ? anyLine(bytes, at, end) : next;
    }
    blockEnd = 0;
    batch.flush();
  }

  /**
   * Reads a line as auditd writes it, by its first bytes.
   *
   * @return the start of the next line; {@link Bytes#ABSENT} if nothing was read
   */
  private int usualLine(byte[] bytes, int start, int end) {
    if (end - start < UsualRecords.ROOM) {
      return Bytes.ABSENT;
    }
    long first = Bytes.word(bytes, start);
    int read = start;
    if (first == TYPE_SECCOMP) {
      if (Bytes.word(bytes, start + 8) != SECCOMP_MESSAGE
          || Bytes.word(bytes, start + 15) != MESSAGE_EVENT) {
        return Bytes.ABSENT;
      }
      read = usual.read(bytes, start + 23, end, "");
      if (read < 0) {
        return Bytes.ABSENT;
      }
    } else if (first << 24 != OTHER_TYPE || first == TYPE_NUMBER || first == TYPE_UNKNOWN) {
      return Bytes.ABSENT;
    }
    return Bytes.lineEnd(bytes, read, end) + 1;
  }

  /** Reads a line of any form; returns the start of the next one. */
  private int anyLine(byte[] bytes, int start, int end) {
    int lineEnd = Bytes.lineEnd(bytes, start, end);
    int textEnd = lineEnd > start && bytes[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    int type = start;
    if (Bytes.startsWith(bytes, start, lineEnd, NODE)) {
      int space = Bytes.indexOf(bytes, start, lineEnd, (byte) ' ');
      type = space < 0 ? lineEnd : space + 1;
    }
    if (!Bytes.startsWith(bytes, type, lineEnd, TYPE)) {
      line(bytes, start, textEnd, null);
    } else if (isSeccomp(bytes, type + TYPE.length(), lineEnd)) {
      String node =
          type == start ? "" : nodes.name(bytes, start + NODE.length(), Math.max(type - 1, start));
      auditd(bytes, start, type + TYPE.length(), textEnd, node);
    }
    return lineEnd + 1;
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

  private void record(byte[] bytes, int lineStart, int event, int lineEnd, String node) {
    if (!joinsWritings && usual.read(bytes, event + EVENT.length(), blockEnd, node) >= 0) {
      return;
    }
    batch.flush();
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
    batch.flush();
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
        ? subjects.counters(bytes, fields, node).counter(fields.number)
        : null;
  }

  private void acted(CallCounter counter) {
    AuditFields.action(fields.code).ifPresent(counter::acted);
  }
}
