package io.github.seccomp4j.conformance.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.compare.ArgumentView;
import io.github.seccomp4j.api.compare.Difference;
import io.github.seccomp4j.api.compare.PolicyComparison;
import io.github.seccomp4j.api.compare.Relation;
import io.github.seccomp4j.api.compare.Witness;
import io.github.seccomp4j.api.policy.Binding;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.ProfileArbitraries;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a comparison says is what trying every call says. */
class PolicyComparisonProperties {

  private static final int SOCKET = 41;

  // Numbers that agree with every other one in what conditions of few bits see.
  private static final List<Long> LOW = LongStream.range(0, 16).boxed().toList();
  private static final List<Long> HIGH = LongStream.range(0, 8).boxed().toList();

  private record Pair(Outcome left, Outcome right) {}

  @Property(seed = Campaign.SEED)
  void onSixBitsItAgreesWithTryingEveryCall(@ForAll("ofSixBits") ComparedPolicies policies) {
    Set<Pair> tried = new HashSet<>();
    for (long a0 = 0; a0 < 64; a0++) {
      for (long a1 = 0; a1 < 64; a1++) {
        add(decide(policies.left(), a0, a1), decide(policies.right(), a0, a1), tried);
      }
    }
    check(policies, ArgumentView.REGISTERS, tried);
  }

  @Property(seed = Campaign.SEED)
  void onFewBitsOfBothHalvesItAgreesWithTryingEveryCall(
      @ForAll("ofFewBitsInBothHalves") ComparedPolicies policies) {
    Set<Pair> registers = new HashSet<>();
    Set<Pair> arguments = new HashSet<>();
    for (long low0 : LOW) {
      for (long low1 : LOW) {
        int left = Outcome.of(Action.KILL_PROCESS).returnValue();
        int right = left;
        for (long high0 : HIGH) {
          for (long high1 : HIGH) {
            int one = decide(policies.left(), high0 << 32 | low0, high1 << 32 | low1);
            int other = decide(policies.right(), high0 << 32 | low0, high1 << 32 | low1);
            add(one, other, registers);
            left = looser(left, one);
            right = looser(right, other);
          }
        }
        add(left, right, arguments);
      }
    }
    check(policies, ArgumentView.REGISTERS, registers);
    check(policies, ArgumentView.KERNEL, arguments);
  }

  private static void add(int left, int right, Set<Pair> pairs) {
    if (left != right) {
      pairs.add(new Pair(Outcome.ofReturnValue(left), Outcome.ofReturnValue(right)));
    }
  }

  // As the kernel compares return values: signed, without the data, of which the smaller one is
  // taken.
  private static int looser(int one, int other) {
    int actionOfOne = one & 0xffff_0000;
    int actionOfOther = other & 0xffff_0000;
    return actionOfOne == actionOfOther
        ? Math.min(one & 0xffff, other & 0xffff) | actionOfOne
        : actionOfOne > actionOfOther ? one : other;
  }

  private static int decide(Policy policy, long a0, long a1) {
    return policy.decide(Architecture.X86_64, SOCKET, a0, a1, 0, 0, 0, 0);
  }

  private static void check(ComparedPolicies policies, ArgumentView view, Set<Pair> tried) {
    PolicyComparison comparison = PolicyComparison.of(policies.left(), policies.right(), view);
    assertThat(
            comparison.differences().stream()
                .map(difference -> new Pair(difference.left(), difference.right()))
                .collect(Collectors.toSet()))
        .isEqualTo(tried);
    boolean hasStricter =
        tried.stream().anyMatch(pair -> pair.left().precedence() < pair.right().precedence());
    boolean hasLooser =
        tried.stream().anyMatch(pair -> pair.left().precedence() > pair.right().precedence());
    Relation expected =
        hasStricter
            ? hasLooser ? Relation.INCOMPARABLE : Relation.STRICTER
            : hasLooser
                ? Relation.LOOSER
                : tried.isEmpty() ? Relation.EQUIVALENT : Relation.EQUALLY_STRICT;
    assertThat(comparison.relation()).isEqualTo(expected);
  }

  @Property(seed = Campaign.SEED)
  void everyPolicyIsEquivalentToItself(
      @ForAll("policies") Policy policy, @ForAll ArgumentView view) {
    assertThat(PolicyComparison.of(policy, policy, view).differences()).isEmpty();
  }

  @Property(seed = Campaign.SEED)
  void theOtherWayRoundIsTheReverse(
      @ForAll("policies") Policy one, @ForAll("policies") Policy other, @ForAll ArgumentView view) {
    PolicyComparison there = PolicyComparison.of(one, other, view);
    PolicyComparison back = PolicyComparison.of(other, one, view);
    assertThat(back.relation()).isEqualTo(there.relation().reversed());
    assertThat(there.isEquivalent()).isEqualTo(there.differences().isEmpty());
    assertThat(back.differences()).hasSameSizeAs(there.differences());
  }

  @Property(seed = Campaign.SEED)
  void everyWitnessIsReal(
      @ForAll("policies") Policy left,
      @ForAll("policies") Policy right,
      @ForAll ArgumentView view) {
    for (Difference difference : PolicyComparison.of(left, right, view).differences()) {
      for (Witness witness : difference.witnesses()) {
        Outcome one = left.decide(witness.call()).outcome();
        Outcome other = right.decide(witness.call()).outcome();
        assertThat(one).isNotEqualTo(other).isEqualTo(witness.left().outcome());
        assertThat(other).isEqualTo(witness.right().outcome());
        if (view == ArgumentView.REGISTERS) {
          assertThat(one).isEqualTo(difference.left());
          assertThat(other).isEqualTo(difference.right());
        }
      }
    }
  }

  @Property(seed = Campaign.SEED)
  void everyWitnessOfASmallChangeIsReal(
      @ForAll("ofFewBitsInBothHalves") ComparedPolicies policies) {
    everyWitnessIsReal(policies.left(), policies.right(), ArgumentView.KERNEL);
    everyWitnessIsReal(policies.left(), policies.right(), ArgumentView.REGISTERS);
  }

  @Provide
  Arbitrary<ComparedPolicies> ofSixBits() {
    return ComparedPolicies.ofSixBits();
  }

  @Provide
  Arbitrary<ComparedPolicies> ofFewBitsInBothHalves() {
    return ComparedPolicies.ofFewBitsInBothHalves();
  }

  @Provide
  Arbitrary<Policy> policies() {
    return ProfileArbitraries.profiles()
        .flatMap(
            profile ->
                Arbitraries.of(RuntimeSemantics.values()).map(runtime -> bind(profile, runtime)))
        .filter(binding -> binding instanceof Binding.Bound)
        .map(binding -> ((Binding.Bound) binding).policy())
        .withoutEdgeCases();
  }

  private static Binding bind(SeccompProfile profile, RuntimeSemantics runtime) {
    return Policy.tryBind(
        profile, Host.of(Architecture.X86_64, KernelVersion.of(6, 8)).withSemantics(runtime));
  }
}
