package io.github.seccomp4j.api.catalog;

import java.util.ArrayList;
import java.util.List;

/** A line of a catalog file: words between single blanks. */
record CatalogLine(String file, int number, List<String> words) {

  /**
   * Splits a text; empty lines and lines that start with {@code #} are not lines.
   *
   * @param first the number of the text's first line
   */
  static List<CatalogLine> all(String file, String text, int first) {
    List<CatalogLine> lines = new ArrayList<>();
    int number = first - 1;
    int start = 0;
    while (start < text.length()) {
      number++;
      int end = text.indexOf('\n', start);
      if (end < 0) {
        throw new CatalogFormatException(file, number, "the last line does not end");
      }
      if (end > start && text.charAt(start) != '#') {
        lines.add(new CatalogLine(file, number, split(file, number, text.substring(start, end))));
      }
      start = end + 1;
    }
    return lines;
  }

  private static List<String> split(String file, int number, String line) {
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start <= line.length()) {
      int end = line.indexOf(' ', start);
      end = end < 0 ? line.length() : end;
      if (end == start) {
        throw new CatalogFormatException(file, number, "a blank too many");
      }
      words.add(line.substring(start, end));
      start = end + 1;
    }
    return words;
  }

  String keyword() {
    return words.get(0);
  }

  String word(int position) {
    return words.get(position);
  }

  List<String> from(int position) {
    return words.subList(position, words.size());
  }

  /** Requires a number of words after the keyword. */
  CatalogLine withWords(int least, int most) {
    int count = words.size() - 1;
    if (count < least || count > most) {
      throw problem(
          keyword()
              + " takes "
              + (least == most ? "" + least : least + " to " + most)
              + " words, found "
              + count);
    }
    return this;
  }

  CatalogFormatException problem(String problem) {
    return new CatalogFormatException(file, number, problem);
  }
}
