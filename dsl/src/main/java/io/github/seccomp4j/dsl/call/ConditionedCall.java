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

  // (a or b) and (c or d) becomes ac, ad, bc, bd: a profile's entry knows "and" only.
  @Override
  public List<List<ArgCondition>> alternativesOn(Architecture architecture) {
    List<List<ArgCondition>> product = List.of(List.of());
    for (Condition<?> condition : conditions) {
      List<List<ArgCondition>> longer = new ArrayList<>();
      for (List<ArgCondition> start : product) {
        for (ArgCondition alternative : condition.alternativesOn(architecture)) {
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
