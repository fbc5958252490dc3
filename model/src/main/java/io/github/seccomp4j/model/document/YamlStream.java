package io.github.seccomp4j.model.document;

import org.jspecify.annotations.Nullable;

/**
 * Splits a text into documents as Kubernetes does before it reads any YAML (YAMLReader in
 * k8s.io/apimachinery, pkg/util/yaml/decoder.go): at lines that begin with three dashes, whatever
 * they mean to YAML there. Behind the dashes, only blanks and a comment may stand.
 */
final class YamlStream {

  static final String TOO_MANY = "too-many-documents";

  private static final String SEPARATOR = "---";

  private final YamlCharacters.Checked checked;
  private final String text;
  private final String source;
  private final ReadLimits limits;
  private int next;
  private int line;
  private int start;
  private int end;
  private int startLine;
  private int documents;

  YamlStream(String text, String source, ReadLimits limits) {
    // The reader ends every line, the last one as well, which a block scalar may notice.
    this.text = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    this.checked = YamlCharacters.check(this.text, source);
    this.source = source;
    this.limits = limits;
  }

  /** Starts reading the next document; null if there is none. */
  @Nullable YamlInput nextDocument() {
    start = next;
    startLine = line;
    int newlines = 0;
    while (next < text.length()) {
      int lineStart = next;
      next = text.indexOf('\n', lineStart) + 1;
      newlines++;
      if (text.startsWith(SEPARATOR, lineStart)) {
        int lines =
            checked.hasOnlyNewlines() ? newlines - 1 : YamlCharacters.lines(text, start, lineStart);
        line = startLine + lines;
        checkSeparator(lineStart);
        // With nothing before it, the line becomes the first one of the document.
        if (lineStart > start) {
          end = lineStart;
          line++;
          return document();
        }
      }
    }
    end = next;
    return end > start ? document() : null;
  }

  private YamlInput document() {
    documents++;
    if (documents > limits.maxDocuments()) {
      throw Malformed.at(
          source,
          startLine + 1,
          1,
          TOO_MANY,
          "the text holds more than " + limits.maxDocuments() + " documents",
          "at most " + limits.maxDocuments(),
          null);
    }
    return again();
  }

  /** Starts reading the current document once more. */
  YamlInput again() {
    return checked.part(start, end, startLine);
  }

  private void checkSeparator(int lineStart) {
    String behind = text.substring(lineStart + SEPARATOR.length(), next).strip();
    if (!behind.isEmpty() && behind.charAt(0) != '#') {
      throw Malformed.at(
          source,
          line + 1,
          1,
          Malformed.SYNTAX,
          "a line that begins with --- separates documents and may hold nothing else",
          "the document on the lines after it",
          null);
    }
  }
}
