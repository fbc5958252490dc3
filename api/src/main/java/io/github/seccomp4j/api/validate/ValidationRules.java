package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.validate.internal.RulePage;
import io.github.seccomp4j.api.validate.internal.RulePages;
import java.util.List;
import java.util.Optional;

/** What the codes of findings mean: one help page for each. */
public final class ValidationRules {

  private ValidationRules() {}

  /**
   * Returns the description of every code.
   *
   * @return in alphabetical order of codes; unmodifiable
   */
  public static List<RuleDescription> all() {
    return RulePages.byCode().values().stream().map(ValidationRules::describe).toList();
  }

  /**
   * Finds the description of a code.
   *
   * @param code the code of a finding
   * @return the description, or empty if no rule has that code
   */
  public static Optional<RuleDescription> find(String code) {
    return Optional.ofNullable(RulePages.byCode().get(code)).map(ValidationRules::describe);
  }

  private static RuleDescription describe(RulePage page) {
    return new RuleDescription(page.code(), page.severity(), page.title(), page.help());
  }
}
