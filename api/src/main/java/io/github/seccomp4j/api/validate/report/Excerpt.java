package io.github.seccomp4j.api.validate.report;

import io.github.seccomp4j.api.internal.VisibleText;

/**
 * A line of a document with a caret under one of its characters. A long line is cut around the
 * caret; tabs stay tabs on both lines, so that they align whatever a terminal makes of them.
 *
 * @param line what is shown of the line
 * @param caret the line below it, ending with the caret
 */
record Excerpt(String line, String caret) {

  static final int MOST_CELLS = 100;

  /** The share of a long line that is shown before the caret. */
  private static final int CELLS_BEFORE = 60;

  private static final int CELLS_OF_TAB = 8;
  private static final char CUT = '…';

  /**
   * Cuts out what surrounds a character.
   *
   * @param line a line without its end
   * @param column the character's column in UTF-16 units, counted from 1; beyond the line, the
   *     caret stands behind its last character
   */
  static Excerpt of(String line, int column) {
    int at = Math.min(Math.max(column - 1, 0), line.length());
    if (at > 0 && at < line.length() && isInsidePair(line, at)) {
      at--;
    }
    int afterWanted = forward(line, at, MOST_CELLS - CELLS_BEFORE);
    int cellsAfter = cells(line, at, afterWanted);
    int from = backward(line, at, MOST_CELLS - cellsAfter);
    int to = forward(line, at, MOST_CELLS - cells(line, from, at));
    StringBuilder shown = new StringBuilder();
    StringBuilder below = new StringBuilder();
    if (from > 0) {
      shown.append(CUT);
      below.append(' ');
    }
    for (int i = from; i < to; ) {
      int point = line.codePointAt(i);
      shown.append(point == '\t' ? "\t" : VisibleText.glyph(point));
      if (i < at) {
        below.append(point == '\t' ? "\t" : " ".repeat(VisibleText.width(point)));
      }
      i += Character.charCount(point);
    }
    if (to < line.length()) {
      shown.append(CUT);
    }
    return new Excerpt(shown.toString(), below.append('^').toString());
  }

  private static boolean isInsidePair(String line, int at) {
    return Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at));
  }

  // Marks that fill no cell are bounded too: a line may hold a million of them.
  private static int forward(String line, int at, int budget) {
    int index = at;
    int left = budget;
    for (int points = 0; index < line.length() && points < MOST_CELLS; points++) {
      int point = line.codePointAt(index);
      left -= cells(point);
      if (left < 0) {
        break;
      }
      index += Character.charCount(point);
    }
    return index;
  }

  private static int backward(String line, int at, int budget) {
    int index = at;
    int left = budget;
    for (int points = 0; index > 0 && points < MOST_CELLS; points++) {
      int point = line.codePointBefore(index);
      left -= cells(point);
      if (left < 0) {
        break;
      }
      index -= Character.charCount(point);
    }
    return index;
  }

  private static int cells(String line, int from, int to) {
    return line.substring(from, to).codePoints().map(Excerpt::cells).sum();
  }

  private static int cells(int point) {
    return point == '\t' ? CELLS_OF_TAB : VisibleText.width(point);
  }
}
