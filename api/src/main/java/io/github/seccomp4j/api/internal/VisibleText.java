package io.github.seccomp4j.api.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Characters as a terminal can show them: what would move its cursor, change its colours or reorder
 * a line is replaced by a picture or its number, so that a hostile document prints nothing but
 * itself.
 */
public final class VisibleText {

  private static final List<Block> WIDE =
      Stream.of(
              "1100-115F 2E80-303E 3041-33FF 3400-4DBF 4E00-9FFF A000-A4CF A960-A97F AC00-D7A3",
              "F900-FAFF FE10-FE19 FE30-FE6F FF01-FF60 FFE0-FFE6 1F300-1F64F 1F680-1F6FF",
              "1F900-1F9FF 1FA70-1FAFF 20000-3FFFD")
          .flatMap(blocks -> Stream.of(blocks.split(" ")))
          .map(Block::of)
          .toList();

  private static final int PICTURES = 0x2400;
  private static final int DELETE = 0x7F;
  private static final int PICTURE_OF_DELETE = 0x2421;

  private VisibleText() {}

  /**
   * Shows a phrase on one line.
   *
   * @param text any text
   * @return the text as a terminal can show it
   */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(point -> shown.append(glyph(point)));
    return shown.toString();
  }

  /**
   * Shows one character.
   *
   * @param point a code point
   * @return one character or more
   */
  public static String glyph(int point) {
    if (point < ' ') {
      return String.valueOf((char) (PICTURES + point));
    }
    if (point == DELETE) {
      return String.valueOf((char) PICTURE_OF_DELETE);
    }
    return isShownByNumber(point)
        ? String.format(Locale.ROOT, "<U+%04X>", point)
        : Character.toString(point);
  }

  // Bidirectional controls are format characters: they can make a line read as another one.
  private static boolean isShownByNumber(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /**
   * Counts the cells of a terminal that a character fills as it is shown.
   *
   * @param point a code point
   * @return 0 or more
   */
  public static int width(int point) {
    if (point >= ' ' && point < DELETE) {
      return 1;
    }
    if (isShownByNumber(point) && point >= DELETE + 1) {
      return glyph(point).length();
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return WIDE.stream().anyMatch(block -> block.first() <= point && point <= block.last());
  }

  /** Neighbouring code points whose characters fill two cells each. */
  private record Block(int first, int last) {

    static Block of(String text) {
      int hyphen = text.indexOf('-');
      return new Block(
          Integer.parseInt(text, 0, hyphen, 16),
          Integer.parseInt(text, hyphen + 1, text.length(), 16));
    }
  }
}
