package io.github.seccomp4j.conformance.compare;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Pairs of policies with rules about the first two arguments of socket(2), the second one mostly a
 * small change of the first.
 *
 * @param left one policy
 * @param right another one
 */
record ComparedPolicies(Policy left, Policy right) {

  private static final List<Action> ACTIONS =
      List.of(Action.KILL_PROCESS, Action.TRAP, Action.ERRNO, Action.LOG, Action.ALLOW);

  private static final List<ArgOperator> OPERATORS =
      List.of(
          ArgOperator.EQ,
          ArgOperator.NE,
          ArgOperator.LT,
          ArgOperator.LE,
          ArgOperator.GT,
          ArgOperator.GE);

  /** Pairs that kill the process where an argument has more than six bits. */
  static Arbitrary<ComparedPolicies> ofSixBits() {
    // A mask of no bits would make a rule free of arguments, which wins over the bounds.
    Arbitrary<ArgCondition> conditions =
        conditions(Arbitraries.longs().between(0, 63), Arbitraries.longs().between(1, 63));
    List<SyscallRule> bounds =
        List.of(
            rule(Action.KILL_PROCESS, 1, List.of(ArgCondition.of(0, ArgOperator.GT, 63))),
            rule(Action.KILL_PROCESS, 1, List.of(ArgCondition.of(1, ArgOperator.GT, 63))));
    return pairs(rules(conditions), bounds);
  }

  /** Pairs whose conditions cannot tell numbers apart that agree in bits 0 to 3 and 32 to 34. */
  static Arbitrary<ComparedPolicies> ofFewBitsInBothHalves() {
    Arbitrary<Long> values =
        Combinators.combine(Arbitraries.longs().between(0, 2), Arbitraries.longs().between(0, 6))
            .as((high, low) -> high << 32 | low);
    Arbitrary<Long> masks =
        Arbitraries.of(
            0xffff_ffffL, 7L, 3L, 0x1_0000_0001L, 0x3_0000_0000L, 0xffff_ffff_0000_0000L, -1L);
    return pairs(rules(conditions(values, masks)), List.of());
  }

  private static Arbitrary<ArgCondition> conditions(Arbitrary<Long> values, Arbitrary<Long> masks) {
    Arbitrary<Integer> indexes = Arbitraries.integers().between(0, 1);
    return Arbitraries.frequencyOf(
        Tuple.of(
            3,
            Combinators.combine(indexes, Arbitraries.of(OPERATORS), values).as(ArgCondition::of)),
        Tuple.of(2, Combinators.combine(indexes, masks, values).as(ArgCondition::maskedEqual)));
  }

  private static Arbitrary<SyscallRule> rules(Arbitrary<ArgCondition> conditions) {
    return Combinators.combine(
            Arbitraries.of(ACTIONS),
            Arbitraries.integers().between(1, 2),
            conditions.list().ofMinSize(1).ofMaxSize(2))
        .as(ComparedPolicies::rule);
  }

  private static SyscallRule rule(Action action, int errno, List<ArgCondition> conditions) {
    SyscallRule.Builder rule =
        SyscallRule.builder().addNames("socket").action(action).addAllArgs(conditions);
    if (action.equals(Action.ERRNO)) {
      rule.errnoRet(errno);
    }
    return rule.build();
  }

  private static Arbitrary<ComparedPolicies> pairs(
      Arbitrary<SyscallRule> rule, List<SyscallRule> before) {
    return Combinators.combine(
            Arbitraries.of(Action.ERRNO, Action.ALLOW, Action.LOG),
            rule.list().ofMaxSize(5),
            rule.list().ofMaxSize(5),
            Arbitraries.integers().between(0, 4),
            Arbitraries.longs())
        .as(
            (otherwise, rules, others, change, seed) ->
                new ComparedPolicies(
                    policy(otherwise, before, rules),
                    policy(otherwise, before, changed(rules, others, change, seed))))
        .withoutEdgeCases();
  }

  private static List<SyscallRule> changed(
      List<SyscallRule> rules, List<SyscallRule> others, int change, long seed) {
    List<SyscallRule> changed = new ArrayList<>(rules);
    switch (change) {
      case 0 -> changed = new ArrayList<>(others);
      case 1 -> Collections.shuffle(changed, new Random(seed));
      case 2 -> changed.addAll(others.stream().limit(1).toList());
      case 3 -> changed.addAll(0, others.stream().limit(1).toList());
      default -> changed.stream().findAny().ifPresent(changed::remove);
    }
    return changed;
  }

  private static Policy policy(
      Action otherwise, List<SyscallRule> before, List<SyscallRule> rules) {
    return Policy.bind(
        SeccompProfile.builder()
            .defaultAction(otherwise)
            .addArchitectures(Architecture.X86_64)
            .addAllSyscalls(before)
            .addAllSyscalls(rules)
            .build(),
        Host.of(Architecture.X86_64, KernelVersion.of(6, 8)));
  }
}
