package io.github.seccomp4j.api.validate.report;

import io.github.seccomp4j.api.validate.ProfileReport;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Knows the texts that findings are about, so that reports can show the lines. A lambda will do.
 *
 * <pre>{@code
 * String report = TextReport.write(document.findings(), SourceTexts.of("audit.json", text));
 * }</pre>
 */
@FunctionalInterface
public interface SourceTexts {

  /**
   * Finds a text.
   *
   * @param source what the document is called, as the locations of findings say it
   * @return the text, or empty if it is not at hand; reports then do without
   */
  Optional<SourceText> textOf(String source);

  /**
   * Knows no text.
   *
   * @return texts that are always empty
   */
  static SourceTexts none() {
    return source -> Optional.empty();
  }

  /**
   * Knows one text; its format is taken from its name.
   *
   * @param source what the document is called
   * @param text its text
   * @return texts that know this one
   */
  static SourceTexts of(String source, String text) {
    return of(Map.of(source, SourceText.of(source, text)));
  }

  /**
   * Knows some texts.
   *
   * @param texts texts by what their documents are called
   * @return texts that know these, whatever becomes of the map
   */
  static SourceTexts of(Map<String, SourceText> texts) {
    Map<String, SourceText> copy = Map.copyOf(texts);
    return source -> Optional.ofNullable(copy.get(source));
  }

  /**
   * Knows the texts of reports.
   *
   * @param reports any reports; of several with one source, the first counts
   * @return texts that know theirs
   */
  static SourceTexts of(Collection<ProfileReport> reports) {
    Map<String, SourceText> texts = new HashMap<>();
    for (ProfileReport report : reports) {
      if (!report.text().isEmpty()) {
        texts.putIfAbsent(report.source(), SourceText.of(report.source(), report.text()));
      }
    }
    return of(texts);
  }
}
