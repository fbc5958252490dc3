package io.github.seccomp4j.dsl;

import io.github.seccomp4j.dsl.call.Call;
import io.github.seccomp4j.dsl.call.CallExpression;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a rule that becomes entries of its own: neighbouring calls without conditions together,
 * a call with conditions alone.
 */
record Clause(List<String> names, CallExpression call) {

  /** How a clause is written for some architectures. */
  record Variant(List<List<ArgCondition>> alternatives, List<Architecture> architectures) {}

  static List<Clause> of(Rule rule) {
    List<Clause> clauses = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (CallExpression call : rule.calls()) {
      if (call instanceof Call<?>) {
        names.add(call.name());
        continue;
      }
      if (!names.isEmpty()) {
        clauses.add(unconditional(names));
        names.clear();
      }
      clauses.add(new Clause(List.of(call.name()), call));
    }
    // A rule without calls still gives an entry, so that its emptiness is seen.
    if (!names.isEmpty() || clauses.isEmpty()) {
      clauses.add(unconditional(names));
    }
    return clauses;
  }

  private static Clause unconditional(List<String> names) {
    return new Clause(List.copyOf(names), Calls.call(""));
  }

  // The usual variant comes first, if any of the architectures has it; then that of most.
  List<Variant> variantsOn(Collection<Architecture> architectures) {
    Map<List<List<ArgCondition>>, List<Architecture>> groups = new LinkedHashMap<>();
    for (Architecture architecture : architectures) {
      groups
          .computeIfAbsent(call.alternativesOn(architecture), key -> new ArrayList<>())
          .add(architecture);
    }
    List<Variant> variants = new ArrayList<>();
    groups.forEach((alternatives, members) -> variants.add(new Variant(alternatives, members)));
    List<List<ArgCondition>> usual = call.alternativesOn(Architecture.NATIVE);
    variants.sort(
        Comparator.<Variant, Boolean>comparing(variant -> !variant.alternatives().equals(usual))
            .thenComparing(variant -> -variant.architectures().size()));
    return variants;
  }
}
