package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts bytes that come in any portions into blocks of whole lines, finds out the format by the
 * first of them, and hands them to the format's reader.
 */
final class LogBlocks {

  /** How much is looked at to find out the format. */
  static final int FIRST_BLOCK = 1 << 17;

  /** A line longer than this is cut. */
  private static final int LONGEST_LINE = 1 << 24;

  private final Gathering gathering;
  private @Nullable LogFormat format;
  private @Nullable BlockReader reader;
  private byte[] held = new byte[1 << 16];
  private int length;

  LogBlocks(LogOptions options) {
    this.gathering = new Gathering(options);
    options.format().ifPresent(this::begin);
  }

  private BlockReader begin(LogFormat found) {
    format = found;
    BlockReader started = LogReaders.of(found, gathering);
    reader = started;
    return started;
  }

  /** Takes the next bytes; they are not kept. */
  void add(byte[] bytes, int start, int end) {
    int at = start;
    if (length > 0 || reader == null) {
      // Complete what is held by the first whole lines, or by all while the format is unknown.
      int lineEnd = reader == null ? end : Math.min(end, Bytes.lineEnd(bytes, start, end) + 1);
      hold(bytes, start, lineEnd);
      at = lineEnd;
      if (reader == null ? length < FIRST_BLOCK : !endsLine() && length < LONGEST_LINE) {
        return;
      }
      flushLines();
    }
    int last = end;
    while (last > at && bytes[last - 1] != '\n') {
      last--;
    }
    if (last > at && reader != null) {
      reader.read(bytes, at, last);
    }
    hold(bytes, last, end);
  }

  private boolean endsLine() {
    return length > 0 && held[length - 1] == '\n';
  }

  private void hold(byte[] bytes, int start, int end) {
    int more = end - start;
    if (length + more > held.length) {
      held = Arrays.copyOf(held, Math.max(length + more, held.length * 2));
    }
    System.arraycopy(bytes, start, held, length, more);
    length += more;
  }

  /** Reads the whole lines that are held; a line that is too long counts as one. */
  private void flushLines() {
    BlockReader started = reader == null ? begin(FormatSearch.find(held, length)) : reader;
    int last = length;
    while (last > 0 && held[last - 1] != '\n') {
      last--;
    }
    if (last == 0 && length >= LONGEST_LINE) {
      last = length;
    }
    started.read(held, 0, last);
    System.arraycopy(held, last, held, 0, length - last);
    length -= last;
  }

  LogReading finish() {
    BlockReader started = reader == null ? begin(FormatSearch.find(held, length)) : reader;
    started.read(held, 0, length);
    length = 0;
    started.finish();
    return gathering.reading(format == null ? LogFormat.MIXED : format);
  }
}
