package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.CallCounter;
import io.github.seccomp4j.model.Action;
import org.jspecify.annotations.Nullable;

/**
 * Reads records that have the kernel's fields in the kernel's order, as nearly all do, by words of
 * eight bytes. What is unusual in any way is left to {@link AuditFields}.
 *
 * <p>Most of a record was there before: the first eight digits of its time, its {@link Stem}, its
 * code. These are compared with the ones that were taken apart already. No step goes past a line
 * feed.
 */
final class UsualRecords {

  /** No step reads further than this beyond the place it starts from. */
  static final int ROOM = 128;

  private static final int STEMS = 1024;

  private static final long ID_FORM = Bytes.word("00.000:0");
  // What takes a digit above nine, and anything but zero in the place of a mark, to the high bit.
  private static final long ID_LIMITS = 0x767f7676767f7676L;
  private static final long PID = Bytes.word("\0\0\0 pid=");
  private static final long COMPAT = Bytes.word(" compat=");
  private static final long ADDRESS = Bytes.word("\0\0 ip=0x");
  private static final long CODE = Bytes.word(" code=0x");

  private final Gathering gathering;
  private final SubjectTable subjects;
  private final EventBatch batch;
  private final AuditFields fields = new AuditFields();
  private final boolean keepsProcesses;
  private final @Nullable Stem[] stems = new @Nullable Stem[STEMS];

  private long timeWord = Bytes.word("00000000");
  private long timeSeconds;
  private long millis;
  private long serial;
  private long codeWord;
  private int codeDigits;
  private @Nullable Action codeAction;

  UsualRecords(Gathering gathering, SubjectTable subjects, EventBatch batch) {
    this.gathering = gathering;
    this.subjects = subjects;
    this.batch = batch;
    this.keepsProcesses = gathering.options().keepsProcesses();
  }

  /**
   * Reads a record and hands its event on.
   *
   * @param start behind {@code audit(}
   * @param end up to where bytes may be read; behind a line feed
   * @param node the machine; empty if unknown
   * @return where the record's fields end; {@link Bytes#ABSENT} if it is unusual and was not read
   */
  int read(byte[] bytes, int start, int end, String node) {
    int last = end - ROOM;
    int at = start > last ? Bytes.ABSENT : id(bytes, start);
    at = at < 0 ? at : process(bytes, at, last);
    if (at < 0) {
      return at;
    }
    long digits = Bytes.word(bytes, at);
    int count = Decimal.count(digits);
    if (count == 0 || count == Long.BYTES) {
      return Bytes.ABSENT;
    }
    at += count;
    Stem stem = stem(bytes, at, end, node, keepsProcesses ? Decimal.value(digits, count) : -1);
    if (stem == null || at + stem.length() > last) {
      return Bytes.ABSENT;
    }
    return call(bytes, at + stem.length(), stem.counters());
  }

  /** Reads {@code SECONDS.MILLISECONDS:SERIAL)}: ten digits of seconds, a serial of 32 bits. */
  private int id(byte[] bytes, int start) {
    long word = Bytes.word(bytes, start);
    if (word != timeWord) {
      if (Decimal.count(word) != Long.BYTES) {
        return Bytes.ABSENT;
      }
      timeWord = word;
      timeSeconds = Decimal.value(word, Long.BYTES) * 100L;
    }
    long rest = Bytes.word(bytes, start + Long.BYTES) ^ ID_FORM;
    if ((((rest + ID_LIMITS) | rest) & Bytes.HIGH_BITS) != 0) {
      return Bytes.ABSENT;
    }
    long seconds = timeSeconds + (rest & 0xf) * 10 + ((rest >>> 8) & 0xf);
    millis =
        seconds * 1000
            + ((rest >>> 24) & 0xf) * 100
            + ((rest >>> 32) & 0xf) * 10
            + ((rest >>> 40) & 0xf);
    int at = start + 15;
    long digits = Bytes.word(bytes, at);
    int count = Decimal.count(digits);
    serial = Decimal.value(digits, count);
    at += count;
    if (count == Long.BYTES) {
      for (; Bytes.isDigit(bytes[at]) && at < start + 25; at++) {
        serial = serial * 10 + (bytes[at] - '0');
      }
    }
    return bytes[at] == ')' ? at : Bytes.ABSENT;
  }

  /** Finds what follows the first {@code pid=}. */
  private static int process(byte[] bytes, int start, int last) {
    int at = start;
    while (at <= last) {
      long word = Bytes.word(bytes, at);
      long found = Bytes.hits(word, 'p') | Bytes.below(word, ' ');
      if (found == 0) {
        at += Long.BYTES;
        continue;
      }
      at += Bytes.firstHit(found);
      if (bytes[at] != 'p') {
        return Bytes.ABSENT;
      }
      // Shifted to the word's end, so that the first bytes of it do not matter.
      if (Bytes.word(bytes, at - 1) << 24 == PID) {
        return at + 4;
      }
      at++;
    }
    return Bytes.ABSENT;
  }

  private @Nullable Stem stem(byte[] bytes, int start, int end, String node, long process) {
    // Eight bytes each of the command, and of what follows it in most cases: the executable.
    long hash =
        Bytes.word(bytes, start + 7) * 0x9e3779b97f4a7c15L
            + Bytes.word(bytes, start + 15) * 0xc2b2ae3d27d4eb4fL
            + Bytes.word(bytes, start + 23) * 0x165667b19e3779f9L
            + process * 0xd6e8feb86659fd93L;
    int place = (int) ((hash ^ (hash >>> 32)) & (STEMS - 1));
    Stem known = stems[place];
    if (known != null && known.isAt(bytes, start, end, node, process)) {
      return known;
    }
    int stemEnd = fields.readStem(bytes, start, end);
    if (stemEnd < 0) {
      return null;
    }
    fields.process = process;
    Stem found =
        new Stem(bytes, start, stemEnd, node, process, subjects.counters(bytes, fields, node));
    stems[place] = found;
    return found;
  }

  /** Reads {@code 63 compat=0 ip=0x7f40 code=0x7ffc0000} and hands the event on. */
  private int call(byte[] bytes, int start, EntryCounters counters) {
    long digits = Bytes.word(bytes, start);
    int count = Decimal.count(digits);
    int compat = start + count;
    int address = compat + 15;
    if (count == 0
        || count == Long.BYTES
        || Bytes.word(bytes, compat) != COMPAT
        || !Bytes.isDigit(bytes[compat + 8])
        || Bytes.word(bytes, compat + 9) << 16 != ADDRESS) {
      return Bytes.ABSENT;
    }
    int at = blank(bytes, address);
    if (Bytes.word(bytes, at) != CODE) {
      return Bytes.ABSENT;
    }
    at = code(bytes, at + Long.BYTES);
    if (at < 0) {
      return at;
    }
    CallCounter counter = counters.counter(Decimal.value(digits, count));
    if (counter == null) {
      return Bytes.ABSENT;
    }
    if (gathering.options().isWanted(millis)) {
      gathering.serial(serial);
      batch.add(counter, millis, serial, codeAction);
    }
    return at;
  }

  /** Finds the blank behind up to sixteen digits; what it gives has to be looked at. */
  private static int blank(byte[] bytes, int start) {
    int at = start;
    while (at <= start + 2 * Long.BYTES) {
      long found = Bytes.below(Bytes.word(bytes, at), '!');
      if (found != 0) {
        return at + Bytes.firstHit(found);
      }
      at += Long.BYTES;
    }
    return start;
  }

  /** Reads the digits of the code; returns where they end, if only what may follow does. */
  private int code(byte[] bytes, int start) {
    long word = Bytes.word(bytes, start);
    if (word != codeWord) {
      int code = 0;
      int at = start;
      for (; at < start + Long.BYTES && AuditFields.hex(bytes[at]) >= 0; at++) {
        code = (code << 4) | AuditFields.hex(bytes[at]);
      }
      codeWord = word;
      codeDigits = at - start;
      codeAction = AuditFields.action(code).orElse(null);
    }
    int end = start + codeDigits;
    byte next = bytes[end];
    boolean isEnd = next == '\n' || next == '\r' || next == AuditFields.SEPARATOR || next == 'A';
    return codeDigits > 0 && isEnd ? end : Bytes.ABSENT;
  }
}
