package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.finding.Severity;
import java.util.Locale;

/**
 * The help page of one code, parsed.
 *
 * <p>The first line is {@code # code: title}, then comes {@code Severity: warning}, then the help;
 * examples follow from {@code ## Fires} on.
 *
 * @param code the code
 * @param severity the severity
 * @param title the title
 * @param help the paragraphs before the examples
 * @param examples the page from {@code ## Fires} on
 */
public record RulePage(String code, Severity severity, String title, String help, String examples) {

  /**
   * Parses a page.
   *
   * @param name what the page is called, for the message of an error
   * @param text the page
   * @return the page, parsed
   * @throws IllegalStateException if the page has another form; the message holds its name
   */
  public static RulePage parse(String name, String text) {
    int colon = text.indexOf(": ");
    int titleEnd = text.indexOf('\n');
    int severityStart = text.indexOf("\nSeverity: ");
    int severityEnd = text.indexOf('\n', severityStart + 1);
    int examples = text.indexOf("\n## Fires\n");
    if (!text.startsWith("# ")
        || colon < 0
        || colon > titleEnd
        || severityStart < titleEnd
        || severityEnd < 0
        || examples < severityEnd) {
      throw new IllegalStateException(
          name + " needs \"# code: title\", \"Severity: ...\" and \"## Fires\", in this order");
    }
    return new RulePage(
        text.substring(2, colon),
        Severity.valueOf(
            text.substring(severityStart + "\nSeverity: ".length(), severityEnd)
                .strip()
                .toUpperCase(Locale.ROOT)),
        text.substring(colon + 2, titleEnd).strip(),
        text.substring(severityEnd, examples).strip(),
        text.substring(examples + 1));
  }
}
