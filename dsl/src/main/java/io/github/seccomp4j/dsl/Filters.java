package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import java.util.List;
import java.util.Optional;

/** On which containers a rule of a conditional document depends; none and empty are the same. */
record Filters(RuleFilter includes, RuleFilter excludes) {

  private static final RuleFilter EMPTY = RuleFilter.builder().build();

  /** Those of a rule that holds for every container. */
  static final Filters NONE = new Filters(EMPTY, EMPTY);

  static Filters of(ConditionalRule rule) {
    return new Filters(rule.includes().orElse(EMPTY), rule.excludes().orElse(EMPTY));
  }

  /**
   * Finds a container that gets rules with these filters and with other ones.
   *
   * @param architectures the machines there are
   */
  Optional<ContainerCase> meeting(Filters other, List<Architecture> architectures) {
    return ContainerCase.where(
        List.of(includes, other.includes), List.of(excludes, other.excludes), architectures);
  }
}
