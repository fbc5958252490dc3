package io.github.seccomp4j.model.document;

import java.io.Reader;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A part of a text as SnakeYAML's scanner reads it. SnakeYAML's own reader keeps a window of 1,024
 * characters, which it copies over and over while a token does not fit: quadratic in the length of
 * one token. This one looks at the whole text where it stands, so it is linear.
 *
 * <p>Positions are UTF-16 units of the text; columns are characters (code points).
 */
final class YamlInput extends StreamReader {

  // At every token, SnakeYAML's scanner looks at every open bracket of the last 1,024 characters.
  private static final int CHEAP_BRACKETS = 30;
  private static final int MOST_WORK = 5_000_000;

  private final String text;
  private final int start;
  private final char[] chars; // of the part, and 0 behind them
  private final int length;
  private final int[] noSnippet = {};
  private final boolean hasPairs;
  private final boolean hasMerges;
  private int at;
  private int line;
  private int column;
  private int openBrackets;
  private int work;
  private Mark mark;

  /**
   * Starts reading a part of a text that {@link YamlCharacters} has checked.
   *
   * @param start where the part begins
   * @param end where it ends, exclusive
   * @param line the line it begins on, counted from 0
   */
  YamlInput(YamlCharacters.Checked checked, int start, int end, int line) {
    super(Reader.nullReader());
    this.text = checked.text();
    this.start = start;
    this.length = end - start;
    this.chars = new char[length + 1];
    text.getChars(start, end, chars, 0);
    this.hasPairs = checked.hasPairs();
    this.hasMerges = checked.hasMerges();
    this.line = line;
    this.mark = newMark();
  }

  String text() {
    return text;
  }

  /** Tells whether there may be merge keys. */
  boolean hasMerges() {
    return hasMerges;
  }

  int position() {
    return start + at;
  }

  /**
   * How many brackets of flow style are open. Text is taken by its prefix; the scanner steps over a
   * bracket only where it is a token.
   */
  int openBrackets() {
    return openBrackets;
  }

  @Override
  public int peek() {
    return chars[at];
  }

  @Override
  public int peek(int ahead) {
    int index = at + ahead;
    return index < length ? chars[index] : 0;
  }

  @Override
  public String prefix(int count) {
    return text.substring(start + at, start + Math.min(at + count, length));
  }

  @Override
  public String prefixForward(int count) {
    String prefix = prefix(count);
    at += prefix.length();
    column += hasPairs ? prefix.codePointCount(0, prefix.length()) : prefix.length();
    return prefix;
  }

  @Override
  public void forward() {
    if (at < length) {
      step(chars[at++]);
    }
  }

  @Override
  public void forward(int count) {
    int stop = Math.min(at + count, length);
    while (at < stop) {
      step(chars[at++]);
    }
  }

  private void step(char c) {
    if (c >= ' ' && c < 0x7F) {
      column++;
      if (c == '[' || c == '{') {
        open();
      } else if (c == ']' || c == '}') {
        openBrackets--;
      }
    } else if (c == '\n' || YamlCharacters.endsLine(c, chars[at])) {
      line++;
      column = 0;
    } else if (!Character.isLowSurrogate(c)) {
      column++;
    }
  }

  private void open() {
    openBrackets++;
    work += Math.max(0, openBrackets - CHEAP_BRACKETS);
  }

  /** Tells whether brackets are nested so deeply and often that scanning on would take minutes. */
  boolean isCostly() {
    return work > MOST_WORK;
  }

  @Override
  public Mark getMark() {
    if (mark.getIndex() != start + at) {
      mark = newMark();
    }
    return mark;
  }

  private Mark newMark() {
    return new Mark("", start + at, line, column, noSnippet, 0);
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getIndex() {
    return start + at;
  }

  // The length is limited where the text comes in.
  @Override
  public int getDocumentIndex() {
    return 0;
  }

  @Override
  public void resetDocumentIndex() {}
}
