package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which register an argument is in: the usual index, and where it is another one. */
record ArgumentPosition(int index, Map<Architecture, Integer> exceptions) {

  ArgumentPosition {
    exceptions = Map.copyOf(exceptions);
  }

  static ArgumentPosition everywhere(int index) {
    return new ArgumentPosition(index, Map.of());
  }

  <C extends Call<C>> Condition<C> compare(ArgOperator op, List<Long> values) {
    return condition(values.stream().map(value -> ArgCondition.of(index, op, value)).toList());
  }

  <C extends Call<C>> Condition<C> maskedEqual(long mask, long wanted) {
    return condition(List.of(ArgCondition.maskedEqual(index, mask, wanted)));
  }

  // One alternative for each bit of the mask.
  <C extends Call<C>> Condition<C> anyBitOf(long mask) {
    List<ArgCondition> alternatives = new ArrayList<>();
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      long bit = Long.lowestOneBit(rest);
      alternatives.add(ArgCondition.maskedEqual(index, bit, bit));
    }
    return condition(alternatives);
  }

  private <C extends Call<C>> Condition<C> condition(List<ArgCondition> usual) {
    Map<Architecture, List<ArgCondition>> moved = new HashMap<>();
    exceptions.forEach(
        (architecture, other) ->
            moved.put(
                architecture,
                usual.stream().map(c -> c.toBuilder().index(other).build()).toList()));
    return new Condition<>(usual, moved);
  }
}
