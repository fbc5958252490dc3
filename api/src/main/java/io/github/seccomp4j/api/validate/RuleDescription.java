package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.finding.Severity;
import java.util.Objects;

/**
 * What one kind of finding means: its help page.
 *
 * @param code the stable name that findings carry
 * @param severity how much a finding of this kind matters
 * @param title one line that says what is wrong
 * @param help the page in Markdown, without its title, severity and examples: what it is, why it
 *     matters and how to fix it
 */
public record RuleDescription(String code, Severity severity, String title, String help) {

  /**
   * Makes a description.
   *
   * @param code the stable name that findings carry
   * @param severity how much a finding of this kind matters
   * @param title one line that says what is wrong
   * @param help the page in Markdown, without its title, severity and examples
   * @throws NullPointerException if a part is null
   */
  public RuleDescription {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(help, "help");
  }
}
