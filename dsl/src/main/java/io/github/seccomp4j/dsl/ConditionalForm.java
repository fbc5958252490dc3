package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a draft out as a conditional document.
 *
 * <p>A call whose arguments differ between architectures becomes twins, as in Docker's own profile:
 * the usual form excludes the others, and each other form includes its own.
 */
final class ConditionalForm {

  private final Draft draft;
  private final ConditionalProfile head;
  private final List<Architecture> named;
  private final List<ConditionalRule> rules = new ArrayList<>();
  private final BitSet taken = new BitSet();

  private ConditionalForm(Draft draft) {
    this.draft = draft;
    this.head = Form.headOf(draft);
    this.named = Form.named(draft.head());
  }

  static Form of(Draft draft) {
    return new ConditionalForm(draft).write();
  }

  private Form write() {
    for (Entry entry : draft.entries()) {
      if (entry instanceof Entry.Written written) {
        write(written.rule());
      } else if (entry instanceof Entry.Taken entryTaken) {
        taken.set(rules.size());
        rules.add(entryTaken.rule());
      }
    }
    return new Form(head.toBuilder().syscalls(rules).build(), taken, List.of());
  }

  private void write(Rule rule) {
    for (Clause clause : Clause.of(rule)) {
      List<Clause.Variant> variants = clause.variantsOn(Form.namedOrAll(head));
      write(rule, clause, variants.get(0), usual(rule, variants.subList(1, variants.size())));
      for (Clause.Variant other : variants.subList(1, variants.size())) {
        write(rule, clause, other, special(rule, other));
      }
    }
  }

  /** Where one variant of a rule applies; absent if nowhere. */
  private record Filters(RuleFilter includes, RuleFilter excludes) {}

  private static Optional<Filters> usual(Rule rule, List<Clause.Variant> others) {
    Set<String> elsewhere = new LinkedHashSet<>();
    others.forEach(other -> elsewhere.addAll(words(other.architectures())));
    List<String> wanted = rule.includes().arches();
    if (wanted.isEmpty()) {
      Set<String> excluded = new LinkedHashSet<>(rule.excludes().arches());
      excluded.addAll(elsewhere);
      return Optional.of(new Filters(rule.includes(), withArches(rule.excludes(), excluded)));
    }
    Set<String> left = new LinkedHashSet<>(wanted);
    left.removeAll(elsewhere);
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new Filters(withArches(rule.includes(), left), rule.excludes()));
  }

  private static Optional<Filters> special(Rule rule, Clause.Variant variant) {
    Set<String> here = new LinkedHashSet<>(words(variant.architectures()));
    if (!rule.includes().arches().isEmpty()) {
      here.retainAll(rule.includes().arches());
    }
    here.removeAll(rule.excludes().arches());
    return here.isEmpty()
        ? Optional.empty()
        : Optional.of(new Filters(withArches(rule.includes(), here), rule.excludes()));
  }

  private static Set<String> words(Collection<Architecture> architectures) {
    Set<String> words = new LinkedHashSet<>();
    architectures.forEach(architecture -> words.addAll(Rule.words(architecture)));
    return words;
  }

  private static RuleFilter withArches(RuleFilter filter, Collection<String> arches) {
    return filter.toBuilder().arches(arches).build();
  }

  private void write(
      Rule rule, Clause clause, Clause.Variant variant, Optional<Filters> whereOrNowhere) {
    if (whereOrNowhere.isEmpty()) {
      return;
    }
    Filters where = whereOrNowhere.get();
    for (List<ArgCondition> conditions : variant.alternatives()) {
      rules.add(
          ConditionalRule.builder()
              .names(clause.names())
              .action(rule.action())
              .errnoRet(rule.effect().errnoRetOn(named))
              .errno(rule.effect().errno().map(errno -> errno.symbol()))
              .args(conditions)
              .comment(rule.comment())
              .includes(present(where.includes()))
              .excludes(present(where.excludes()))
              .build());
    }
  }

  private static Optional<RuleFilter> present(RuleFilter filter) {
    return filter.equals(RuleFilter.builder().build()) ? Optional.empty() : Optional.of(filter);
  }
}
