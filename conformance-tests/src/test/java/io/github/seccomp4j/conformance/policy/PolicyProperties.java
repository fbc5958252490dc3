package io.github.seccomp4j.conformance.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.policy.Binding;
import io.github.seccomp4j.api.policy.EntryPolicy;
import io.github.seccomp4j.api.policy.NumberRange;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.ProfileArbitraries;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.document.ProfileJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PolicyProperties {

  private static final List<Architecture> ENTRIES =
      List.of(Architecture.X86_64, Architecture.X86, Architecture.X32, Architecture.ARM);

  private static Host host(RuntimeSemantics semantics) {
    return Host.of(Architecture.X86_64, KernelVersion.of(6, 18)).withSemantics(semantics);
  }

  private static Policy plain(SeccompProfile profile) {
    return Policy.bind(profile, host(RuntimeSemantics.PLAIN));
  }

  @Property(seed = Campaign.SEED)
  void everyProfileIsBoundOrRefusedWithAReason(
      @ForAll("anyProfiles") SeccompProfile profile, @ForAll RuntimeSemantics semantics) {
    Binding binding = Policy.tryBind(profile, host(semantics));
    if (binding instanceof Binding.Rejected rejected) {
      assertThat(rejected.message()).isNotEmpty();
      assertThat(rejected.findings()).isNotEmpty();
    }
  }

  @Property(seed = Campaign.SEED)
  void everyCallIsDecidedBothWaysAlike(
      @ForAll("profiles") SeccompProfile profile,
      @ForAll RuntimeSemantics semantics,
      @ForAll("calls") SyscallEvent event,
      @ForAll int number) {
    if (Policy.tryBind(profile, host(semantics)) instanceof Binding.Bound bound) {
      for (int nr : new int[] {event.number(), number}) {
        SyscallEvent asked = new SyscallEvent(event.entry(), nr, event.arguments());
        assertThat(bound.policy().decide(asked).outcome())
            .isEqualTo(Outcome.ofReturnValue(decide(bound.policy(), asked)));
      }
    }
  }

  @Property(seed = Campaign.SEED)
  void rangesCoverEveryNumber(
      @ForAll("profiles") SeccompProfile profile, @ForAll RuntimeSemantics semantics) {
    if (Policy.tryBind(profile, host(semantics)) instanceof Binding.Bound bound) {
      for (EntryPolicy entry : bound.policy().entries()) {
        int next = 0;
        for (NumberRange range : entry.ranges()) {
          assertThat(range.first()).isEqualTo(next);
          assertThat(entry.decisions(range.last())).isEqualTo(range.decisions());
          next = range.last() + 1;
        }
        assertThat(next).isZero();
      }
    }
  }

  @Property(seed = Campaign.SEED)
  void aRuleWithTheDefaultActionChangesNothing(
      @ForAll("profiles") SeccompProfile profile,
      @ForAll("rules") SyscallRule rule,
      @ForAll("positions") int position,
      @ForAll("calls") SyscallEvent event) {
    SyscallRule redundant =
        rule.toBuilder()
            .action(profile.defaultAction().orElseThrow())
            .errnoRet(profile.defaultErrnoRet())
            .build();
    List<SyscallRule> more = new ArrayList<>(profile.syscalls());
    more.add(position % (more.size() + 1), redundant);
    Policy changed = plain(profile.toBuilder().syscalls(more).build());
    assertThat(changed.decide(event).outcome()).isEqualTo(plain(profile).decide(event).outcome());
  }

  @Property(seed = Campaign.SEED)
  void theOrderOfRulesOfOneActionDoesNotMatter(
      @ForAll("profiles") SeccompProfile profile,
      @ForAll Random random,
      @ForAll("calls") SyscallEvent event) {
    List<SyscallRule> rules =
        new ArrayList<>(
            profile.syscalls().stream()
                .map(rule -> rule.toBuilder().action(Action.ERRNO).errnoRet(5).build())
                .toList());
    SeccompProfile uniform = profile.toBuilder().syscalls(rules).build();
    Collections.shuffle(rules, random);
    SeccompProfile shuffled = profile.toBuilder().syscalls(rules).build();
    assertThat(plain(shuffled).decide(event).outcome())
        .isEqualTo(plain(uniform).decide(event).outcome());
  }

  @Property(seed = Campaign.SEED)
  void printingAndReadingKeepTheMeaning(
      @ForAll("profiles") SeccompProfile profile, @ForAll RuntimeSemantics semantics) {
    SeccompProfile read = ProfileJson.read(ProfileJson.write(profile));
    Binding before = Policy.tryBind(profile, host(semantics));
    Binding after = Policy.tryBind(read, host(semantics));
    assertThat(after).hasSameClassAs(before);
    if (before instanceof Binding.Bound one && after instanceof Binding.Bound other) {
      assertThat(other.policy()).isEqualTo(one.policy()).hasSameHashCodeAs(one.policy());
      assertThat(other.findings()).isEqualTo(one.findings());
    }
  }

  private static int decide(Policy policy, SyscallEvent event) {
    List<Long> a = event.arguments();
    return policy.decide(
        event.entry(), event.number(), a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5));
  }

  @Provide
  Arbitrary<SeccompProfile> anyProfiles() {
    return ProfileArbitraries.profiles();
  }

  @Provide
  Arbitrary<SeccompProfile> profiles() {
    return PolicyArbitraries.profiles(ENTRIES);
  }

  @Provide
  Arbitrary<SyscallRule> rules() {
    return PolicyArbitraries.rules();
  }

  @Provide
  Arbitrary<SyscallEvent> calls() {
    return PolicyArbitraries.calls(ENTRIES);
  }

  @Provide
  Arbitrary<Integer> positions() {
    return Arbitraries.integers().between(0, 100);
  }
}
