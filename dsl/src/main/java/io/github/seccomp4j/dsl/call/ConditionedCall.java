package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A call whose arguments meet all of some conditions. */
record ConditionedCall(String name, List<Condition<?>> conditions) implements CallExpression {

  ConditionedCall {
    conditions = List.copyOf(conditions);
  }

  @Override
  public List<List<ArgCondition>> alternativesOn(Architecture architecture) {
    List<List<ArgCondition>> factors = new ArrayList<>();
    for (Condition<?> condition : conditions) {
      add(condition.alternativesOn(architecture), factors);
    }
    return product(factors);
  }

  // An entry must not name an argument twice, but masked comparisons of one argument can be one.
  private static void add(List<ArgCondition> alternatives, List<List<ArgCondition>> factors) {
    for (int i = 0; i < factors.size(); i++) {
      List<ArgCondition> both = MaskedPairs.joined(factors.get(i), alternatives);
      if (!both.isEmpty()) {
        factors.set(i, both);
        return;
      }
    }
    factors.add(alternatives);
  }

  // (a or b) and (c or d) becomes ac, ad, bc, bd: a profile's entry knows "and" only.
  private static List<List<ArgCondition>> product(List<List<ArgCondition>> factors) {
    List<List<ArgCondition>> product = List.of(List.of());
    for (List<ArgCondition> alternatives : factors) {
      List<List<ArgCondition>> longer = new ArrayList<>();
      for (List<ArgCondition> start : product) {
        for (ArgCondition alternative : alternatives) {
          List<ArgCondition> extended = new ArrayList<>(start);
          extended.add(alternative);
          longer.add(List.copyOf(extended));
        }
      }
      product = longer;
    }
    return List.copyOf(product);
  }

  @Override
  public String toString() {
    return name
        + " where "
        + conditions.stream().map(ConditionedCall::bracketed).collect(Collectors.joining(" and "));
  }

  private static String bracketed(Condition<?> condition) {
    String text = condition.toString();
    return text.contains(" or ") ? "(" + text + ")" : text;
  }
}
