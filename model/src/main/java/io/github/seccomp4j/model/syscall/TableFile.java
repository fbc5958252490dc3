package io.github.seccomp4j.model.syscall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A text file of words in columns: lines that start with {@code #} are comments, the first other
 * line names the columns.
 *
 * @param columns the names of the columns, in order
 * @param rows as many words in each as there are columns
 */
record TableFile(List<String> columns, List<List<String>> rows) {

  /** The word of an empty cell. */
  static final String NOTHING = "-";

  TableFile {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static TableFile load(String resource) {
    try (InputStream in = TableFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + resource);
      }
      return parse(resource, new String(in.readAllBytes(), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + resource, e);
    }
  }

  static TableFile parse(String source, String text) {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      number++;
      if (start < end && text.charAt(start) != '#') {
        List<String> words = words(text, start, end);
        if (!rows.isEmpty() && words.size() != rows.get(0).size()) {
          throw new IllegalStateException(
              new StringJoiner(" ")
                  .add(source + ":" + number + ":")
                  .add(words.size() + " words under " + rows.get(0).size() + " columns")
                  .toString());
        }
        rows.add(words);
      }
      start = end + 1;
    }
    if (rows.isEmpty()) {
      throw new IllegalStateException(source + ": no line names the columns");
    }
    return new TableFile(rows.get(0), rows.subList(1, rows.size()));
  }

  // By hand: a regular expression would take longer than everything else that happens on loading.
  private static List<String> words(String text, int start, int end) {
    List<String> words = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == ' ') {
        if (from < i) {
          words.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }
}
