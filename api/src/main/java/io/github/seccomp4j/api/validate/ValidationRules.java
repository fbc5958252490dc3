package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.validate.internal.RulePage;
import io.github.seccomp4j.api.validate.internal.RulePages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the codes of findings mean, those about profiles and those about Pods: one help page for
 * each.
 */
public final class ValidationRules {

  private ValidationRules() {}

  /**
   * Returns the description of every code.
   *
   * @return in alphabetical order of codes; unmodifiable
   */
  public static List<RuleDescription> all() {
    return Stream.of(RulePages.ofProfiles(), RulePages.ofPods())
        .flatMap(pages -> pages.values().stream())
        .sorted(Comparator.comparing(RulePage::code))
        .map(ValidationRules::describe)
        .toList();
  }

  /**
   * Finds the description of a code.
   *
   * @param code the code of a finding
   * @return the description, or empty if no rule has that code
   */
  public static Optional<RuleDescription> find(String code) {
    return RulePages.find(code).map(ValidationRules::describe);
  }

  private static RuleDescription describe(RulePage page) {
    return new RuleDescription(page.code(), page.severity(), page.title(), page.help());
  }
}
