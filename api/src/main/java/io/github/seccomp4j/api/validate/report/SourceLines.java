package io.github.seccomp4j.api.validate.report;

import io.github.seccomp4j.api.validate.report.SourceText.Format;
import io.github.seccomp4j.model.finding.Location;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lines of one text, found once however many findings ask; and columns in UTF-16 units. */
final class SourceLines {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private final String text;
  private final Format format;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;

  SourceLines(SourceText source) {
    this.format = source.format();
    // A byte order mark before YAML is no character of it.
    boolean marked = format == Format.YAML && source.text().indexOf(BYTE_ORDER_MARK) == 0;
    this.text = marked ? source.text().substring(1) : source.text();
    split();
  }

  private void split() {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!endsLine(c)) {
        continue;
      }
      add(start, i);
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        i++;
      }
      start = i + 1;
    }
    add(start, text.length());
  }

  private boolean endsLine(char c) {
    return c == '\n'
        || c == '\r'
        || (format == Format.YAML
            && (c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR));
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  /** Finds a line without its end, counted from 1. */
  Optional<String> line(int number) {
    return number < 1 || number > count
        ? Optional.empty()
        : Optional.of(text.substring(starts[number - 1], ends[number - 1]));
  }

  /**
   * Converts a reader's column to UTF-16 units, both counted from 1. A column of a line that is not
   * there stays as it is.
   */
  int columnInUnits(int lineNumber, int column) {
    if (format == Format.JSON || column < 1 || lineNumber < 1 || lineNumber > count) {
      return column;
    }
    int start = starts[lineNumber - 1];
    int end = ends[lineNumber - 1];
    int index = start;
    for (int i = 1; i < column && index < end; i++) {
      index += Character.charCount(text.codePointAt(index));
    }
    return Math.min(index, end) - start + 1;
  }

  /** The lines of several texts, each split when it is first asked for; not thread-safe. */
  static final class Cache {

    private final SourceTexts texts;
    private final Map<String, Optional<SourceLines>> lines = new HashMap<>();

    Cache(SourceTexts texts) {
      this.texts = texts;
    }

    Optional<SourceLines> of(String source) {
      return lines.computeIfAbsent(source, name -> texts.textOf(name).map(SourceLines::new));
    }

    /** The column of a place in UTF-16 units as far as its text is known, counted from 1. */
    int columnInUnits(Location place) {
      return of(place.source())
          .map(found -> found.columnInUnits(place.line(), place.column()))
          .orElse(place.column());
    }
  }
}
