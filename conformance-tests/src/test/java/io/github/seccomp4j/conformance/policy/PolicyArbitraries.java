package io.github.seccomp4j.conformance.policy;

import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Profiles that can be bound, dense enough for their rules to meet, and calls they are about. */
final class PolicyArbitraries {

  private static final List<String> NAMES =
      List.of("getppid", "socket", "accept", "semget", "waitpid", "clone3", "read", "nosuchcall");

  private PolicyArbitraries() {}

  static Arbitrary<SeccompProfile> profiles(List<Architecture> architectures) {
    return Combinators.combine(
            actions(),
            Arbitraries.of(architectures).list().ofMaxSize(3),
            rules().list().ofMaxSize(5))
        .as(
            (action, entries, rules) ->
                SeccompProfile.builder()
                    .defaultAction(action)
                    .addAllArchitectures(entries)
                    .addAllSyscalls(rules)
                    .build())
        .withoutEdgeCases();
  }

  static Arbitrary<SyscallRule> rules() {
    return Combinators.combine(
            Arbitraries.of(NAMES).list().ofMinSize(1).ofMaxSize(3),
            actions(),
            conditions().list().ofMaxSize(3))
        .as(
            (names, action, conditions) ->
                SyscallRule.builder()
                    .addAllNames(names)
                    .action(action)
                    .addAllArgs(conditions)
                    .build())
        .withoutEdgeCases();
  }

  static Arbitrary<SyscallEvent> calls(List<Architecture> entries) {
    return Combinators.combine(
            Arbitraries.of(entries), Arbitraries.of(NAMES), values().list().ofSize(6))
        .as(
            (entry, name, arguments) ->
                new SyscallEvent(entry, SyscallTable.of(entry).number(name), arguments))
        .withoutEdgeCases();
  }

  private static Arbitrary<Action> actions() {
    return Arbitraries.of(Action.ALLOW, Action.ERRNO, Action.LOG, Action.KILL_PROCESS, Action.TRAP);
  }

  private static Arbitrary<ArgCondition> conditions() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 2),
            Arbitraries.of(ArgOperator.recognized()),
            values(),
            values())
        .as(
            (index, operator, value, second) ->
                operator.equals(ArgOperator.MASKED_EQ)
                    ? ArgCondition.maskedEqual(index, value, second)
                    : ArgCondition.of(index, operator, value));
  }

  private static Arbitrary<Long> values() {
    return Arbitraries.of(0L, 1L, 2L, 5L, 0xffff_ffffL, 1L << 32, (1L << 32) + 1, -1L);
  }
}
