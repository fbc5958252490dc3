package io.github.seccomp4j.conformance.dsl;

import io.github.seccomp4j.dsl.Calls;
import io.github.seccomp4j.dsl.ProfileDraft;
import io.github.seccomp4j.dsl.Profiles;
import io.github.seccomp4j.dsl.Rule;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.syscall.SyscallNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A policy as data, and the two ways to write it: sentences of the DSL, and the low-level builders.
 *
 * @param otherwise what happens to calls that no clause is about
 * @param architectures of one byte order and with the same error numbers, possibly none
 * @param flags the flags, if any are said
 * @param clauses of different calls, so that no two contradict each other
 */
record PolicyDescription(
    Verb otherwise,
    List<Architecture> architectures,
    Optional<List<FilterFlag>> flags,
    List<Clause> clauses) {

  /**
   * A rule.
   *
   * @param verb what happens to the calls
   * @param names the calls, at least one
   * @param comparisons what is asked of the first arguments of the first call; if nothing is, the
   *     rule is about all names
   */
  record Clause(Verb verb, List<String> names, List<Comparison> comparisons) {}

  ProfileDraft inSentences() {
    ProfileDraft draft = Profiles.otherwise(otherwise.otherwise());
    if (!architectures.isEmpty()) {
      draft =
          draft.on(
              architectures.get(0),
              architectures.subList(1, architectures.size()).toArray(Architecture[]::new));
    }
    if (flags.isPresent()) {
      draft = draft.flags(flags.get().toArray(FilterFlag[]::new));
    }
    return draft.add(clauses.stream().map(PolicyDescription::sentence).toList());
  }

  private static Rule sentence(Clause clause) {
    if (clause.comparisons().isEmpty()) {
      return clause.verb().rule(clause.names());
    }
    String name = clause.names().get(0);
    List<Comparison> asked = clause.comparisons();
    return clause
        .verb()
        .rule(
            asked.size() == 1
                ? Calls.call(name).where(asked.get(0).inSentences(0))
                : Calls.call(name).where(asked.get(0).inSentences(0), asked.get(1).inSentences(1)));
  }

  SeccompProfile byHand() {
    SeccompProfile.Builder profile =
        SeccompProfile.builder()
            .defaultAction(otherwise.action())
            .defaultErrnoRet(otherwise.errnoRet())
            .architectures(architectures)
            .flags(flags);
    clauses.forEach(clause -> profile.addAllSyscalls(rules(clause)));
    return profile.build();
  }

  // One rule for each way to choose one alternative of each comparison, the last varying fastest.
  private static List<SyscallRule> rules(Clause clause) {
    List<SyscallRule> rules = new ArrayList<>();
    List<List<ArgCondition>> choices = new ArrayList<>(List.of(List.of()));
    for (int index = 0; index < clause.comparisons().size(); index++) {
      List<List<ArgCondition>> longer = new ArrayList<>();
      for (List<ArgCondition> choice : choices) {
        for (ArgCondition condition : clause.comparisons().get(index).byHand(index)) {
          List<ArgCondition> extended = new ArrayList<>(choice);
          extended.add(condition);
          longer.add(extended);
        }
      }
      choices = longer;
    }
    boolean plain = clause.comparisons().isEmpty();
    for (List<ArgCondition> choice : choices) {
      rules.add(
          SyscallRule.builder()
              .names(plain ? clause.names() : clause.names().subList(0, 1))
              .action(clause.verb().action())
              .errnoRet(clause.verb().errnoRet())
              .args(choice)
              .build());
    }
    return rules;
  }

  static Arbitrary<PolicyDescription> any() {
    Arbitrary<List<Architecture>> architectures =
        Arbitraries.of(
            List.of(),
            List.of(Architecture.X86_64),
            List.of(Architecture.X86_64, Architecture.X86, Architecture.X32),
            List.of(Architecture.AARCH64, Architecture.ARM));
    Arbitrary<Optional<List<FilterFlag>>> flags =
        Arbitraries.of(FilterFlag.TSYNC, FilterFlag.LOG, FilterFlag.SPEC_ALLOW)
            .list()
            .uniqueElements()
            .ofMaxSize(2)
            .optional(0.5);
    Arbitrary<List<Clause>> clauses =
        Arbitraries.of(SyscallNames.all())
            .list()
            .uniqueElements()
            .ofMaxSize(12)
            .flatMap(PolicyDescription::clausesOf);
    return Combinators.combine(Verb.any(), architectures, flags, clauses)
        .as(PolicyDescription::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<List<Clause>> clausesOf(List<String> names) {
    List<Arbitrary<Clause>> clauses = new ArrayList<>();
    for (int from = 0; from < names.size(); from += 3) {
      List<String> some = names.subList(from, Math.min(from + 3, names.size()));
      clauses.add(
          Combinators.combine(Verb.any(), Comparison.any().list().ofMaxSize(2))
              .as((verb, comparisons) -> new Clause(verb, some, comparisons)));
    }
    return Combinators.combine(clauses).as(list -> list);
  }
}
