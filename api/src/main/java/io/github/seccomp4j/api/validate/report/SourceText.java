package io.github.seccomp4j.api.validate.report;

import java.util.Locale;
import java.util.Objects;

/**
 * The text that a document was read from, and in which format: JSON and YAML differ in what ends a
 * line, and their readers count columns differently.
 *
 * @param text the whole text, as it was read
 * @param format what the text was read as
 */
public record SourceText(String text, Format format) {

  /** What a text was read as. */
  public enum Format {
    /** JSON: LF, CR or both end a line; columns are UTF-16 units. */
    JSON,
    /** YAML: NEL, U+2028 and U+2029 end a line too; columns are code points. */
    YAML
  }

  /**
   * Makes the text of a document.
   *
   * @param text the whole text, as it was read
   * @param format what the text was read as
   * @throws NullPointerException if one is null
   */
  public SourceText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(format, "format");
  }

  /**
   * Makes the text of a document, taking its format from its name or, if that does not tell, from
   * its first character.
   *
   * @param source the document's name or path; may be empty
   * @param text the whole text, as it was read
   * @return JSON if the name ends with {@code .json}, YAML if it ends with {@code .yaml} or {@code
   *     .yml}, in any case; else JSON if the text begins with a brace or a bracket
   */
  public static SourceText of(String source, String text) {
    String name = source.toLowerCase(Locale.ROOT);
    boolean yaml =
        name.endsWith(".yaml")
            || name.endsWith(".yml")
            || (!name.endsWith(".json") && !beginsAsJson(text));
    return new SourceText(text, yaml ? Format.YAML : Format.JSON);
  }

  private static boolean beginsAsJson(String text) {
    int i = 0;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i == text.length() || text.charAt(i) == '{' || text.charAt(i) == '[';
  }
}
