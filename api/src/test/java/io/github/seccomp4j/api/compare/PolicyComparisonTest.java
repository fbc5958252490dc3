package io.github.seccomp4j.api.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.policy.DecisionSource;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the same in another order
          ERRNO; socket ALLOW 0=1; socket ALLOW 0=2 | ERRNO; socket ALLOW 0=2; socket ALLOW 0=1 | EQUIVALENT
          # a chain of values is a masked range, or all of it but one
          ERRNO; socket ALLOW 0=0; socket ALLOW 0=1; socket ALLOW 0=2; socket ALLOW 0=3 | ERRNO; socket ALLOW 0&fffffffffffffffc=0 | EQUIVALENT
          ERRNO; socket ALLOW 0=0; socket ALLOW 0=1; socket ALLOW 0=2 | ERRNO; socket ALLOW 0&fffffffffffffffc=0 | STRICTER
          # a masked range out of the middle
          TRAP; socket ALLOW 0<8; socket ALLOW 0>15; socket LOG 0>=0 | TRAP; socket LOG 0&fffffffffffffff8=8; socket ALLOW 0>=0 | EQUIVALENT
          TRAP; socket ALLOW 0<8; socket ALLOW 0>=15; socket LOG 0>=0 | TRAP; socket LOG 0&fffffffffffffff8=8; socket ALLOW 0>=0 | LOOSER
          # bounds
          ERRNO; socket ALLOW 0<6 | ERRNO; socket ALLOW 0<=5 | EQUIVALENT
          ERRNO; socket ALLOW 0<0 | ERRNO | EQUIVALENT
          ERRNO; socket ALLOW 0>0xffffffffffffffff | ERRNO | EQUIVALENT
          ERRNO; socket ALLOW 0>=0 | ERRNO; socket ALLOW | EQUIVALENT
          ERRNO; socket ALLOW 0<=0xffffffff | ERRNO; socket ALLOW 0&ffffffff00000000=0 | EQUIVALENT
          ERRNO; socket ALLOW 0<0x100000001 | ERRNO; socket ALLOW 0&ffffffff00000000=0; socket ALLOW 0=0x100000000 | EQUIVALENT
          ERRNO; socket ALLOW 0>0x8000000000000000 | ERRNO; socket ALLOW 0&8000000000000000=8000000000000000 | STRICTER
          # high bits: only the low half, or the whole register
          ERRNO; socket ALLOW 0&ffffffff=5 | ERRNO; socket ALLOW 0=5 | LOOSER
          ERRNO; socket ALLOW 0=0x100000005 | ERRNO; socket ALLOW 0=5 | INCOMPARABLE
          # everything but some values
          ERRNO; socket ALLOW 0!=5 | ERRNO; socket ALLOW 0<5; socket ALLOW 0>5 | EQUIVALENT
          TRAP; socket LOG 0=5; socket LOG 0=6; socket ALLOW 0>=0 | TRAP; socket ALLOW 0<5; socket ALLOW 0>6; socket LOG 0>=0 | EQUIVALENT
          ERRNO; socket ALLOW 0!=5; socket ALLOW 0!=6 | ERRNO; socket ALLOW | EQUIVALENT
          # two arguments
          ERRNO; socket ALLOW 0=1 1=2; socket ALLOW 0=1 1!=2 | ERRNO; socket ALLOW 0=1 | EQUIVALENT
          ERRNO; socket ALLOW 0=1 1=2; socket ALLOW 0=1 1>2 | ERRNO; socket ALLOW 0=1 | STRICTER
          ERRNO; socket ALLOW 0=1 1=2; socket ALLOW 0=2 1=1 | ERRNO; socket ALLOW 0=1 1=1; socket ALLOW 0=2 1=2 | INCOMPARABLE
          # a rule that an earlier one hides
          ERRNO; socket ALLOW 0<10; socket KILL 0=5 | ERRNO; socket ALLOW 0<10 | EQUIVALENT
          ERRNO; socket KILL 0=5; socket ALLOW 0<10 | ERRNO; socket ALLOW 0<10 | STRICTER
          # actions
          ERRNO; socket LOG | ERRNO; socket ALLOW | STRICTER
          ERRNO:1 | ERRNO:38 | EQUALLY_STRICT
          ERRNO:1; socket ALLOW | ERRNO:38; socket KILL | LOOSER
          TRAP | ERRNO; socket KILL_PROCESS | INCOMPARABLE
          KILL | KILL_THREAD | EQUIVALENT
          """)
  void tellsWhichIsStricter(String left, String right, Relation relation) {
    Policy one = Sketch.of(left);
    Policy other = Sketch.of(right);
    assertThat(PolicyComparison.of(one, other).relation()).isEqualTo(relation);
    assertThat(PolicyComparison.of(other, one).relation()).isEqualTo(relation.reversed());
    assertThat(PolicyComparison.atLeastAsStrict(one, other))
        .isEqualTo(relation.isAtLeastAsStrict());
  }

  @ParameterizedTest
  @CsvSource({
    "SCMP_ARCH_X86, 0=0x100000005, EQUIVALENT",
    "SCMP_ARCH_X86, 0&100000000=0, LOOSER",
    "SCMP_ARCH_ARM, 0=0x700000005, EQUIVALENT",
    "SCMP_ARCH_X86_64, 0=0x100000005, INCOMPARABLE"
  })
  void entriesOfThirtyTwoBitsSeeTheLowHalf(String arch, String condition, Relation relation) {
    Architecture architecture = new Architecture(arch);
    assertThat(
            PolicyComparison.of(
                    Sketch.of("ERRNO; personality ALLOW " + condition, architecture),
                    Sketch.of("ERRNO; personality ALLOW 0=5", architecture))
                .relation())
        .isEqualTo(relation);
  }

  @Test
  void aDifferenceHasACallAndTheRulesThatDecideIt() {
    PolicyComparison comparison =
        PolicyComparison.of(
            Sketch.of("ERRNO; bind ALLOW; socket ALLOW 0<38; socket ALLOW 0>38"),
            Sketch.of("ERRNO; bind,socket ALLOW"));
    assertThat(comparison).hasToString("STRICTER: 1 difference");
    Difference difference = comparison.differences().get(0);
    assertThat(difference.entry()).contains(Architecture.X86_64);
    assertThat(difference.names()).containsExactly("socket");
    assertThat(difference.relation()).isEqualTo(Relation.STRICTER);
    assertThat(difference.left()).isEqualTo(Outcome.errno(1));
    assertThat(difference.right()).isEqualTo(Outcome.ALLOW);
    assertThat(difference.unconditional()).isFalse();
    Witness witness = difference.witness();
    assertThat(difference.witnesses()).containsExactly(witness);
    assertThat(witness.call()).isEqualTo(SyscallEvent.named(Architecture.X86_64, "socket", 38));
    assertThat(witness.left().source()).isEqualTo(DecisionSource.DEFAULT_ACTION);
    assertThat(witness.right().rules()).containsExactly(0);
    assertThat(witness)
        .hasToString("SCMP_ARCH_X86_64 41(0x26, 0x0, 0x0, 0x0, 0x0, 0x0): ERRNO:1, ALLOW");
  }

  @Test
  void everyPairOfDecidingRulesHasACall() {
    PolicyComparison comparison =
        PolicyComparison.of(
            Sketch.of("ERRNO; socket ALLOW 0=1; socket ALLOW 0=2; socket LOG 0=3"),
            Sketch.of("ERRNO; socket KILL 0<=2"));
    assertThat(comparison.relation()).isEqualTo(Relation.LOOSER);
    assertThat(comparison.differences()).extracting(Difference::toString).hasSize(3);
    assertThat(comparison.differences().get(0).witnesses())
        .extracting(witness -> witness.call().arguments().get(0))
        .containsExactly(1L, 2L);
    assertThat(comparison.differences().get(1).witness().call().arguments()).startsWith(3L);
    assertThat(comparison.differences().get(2).witness().call().arguments()).startsWith(0L);
  }

  @Test
  void unlistedNumbersAreOneRange() {
    PolicyComparison comparison =
        PolicyComparison.of(Sketch.of("ERRNO; read ALLOW"), Sketch.of("LOG; read ALLOW"));
    assertThat(comparison.differences())
        .extracting(
            difference -> Integer.toUnsignedString(difference.first()),
            difference -> Integer.toUnsignedString(difference.last()),
            Difference::unconditional)
        .first()
        .isEqualTo(tuple("1", "1073741823", true));
  }

  @Test
  void anEntryThatOneFilterLacksIsComparedWithItsBadArchitectureOutcome() {
    Policy one = Sketch.of("ERRNO; read ALLOW");
    Policy both = Sketch.of("ERRNO; read ALLOW", Architecture.X86_64, Architecture.X86);
    PolicyComparison comparison = PolicyComparison.of(one, both);
    assertThat(comparison.relation()).isEqualTo(Relation.STRICTER);
    assertThat(comparison.relation(Architecture.X86_64)).isEqualTo(Relation.EQUIVALENT);
    assertThat(comparison.relation(Architecture.X86)).isEqualTo(Relation.STRICTER);
    assertThat(comparison.relation(Architecture.ARM)).isEqualTo(Relation.EQUIVALENT);
    assertThat(comparison.differences())
        .allSatisfy(
            difference -> {
              assertThat(difference.entry()).contains(Architecture.X86);
              assertThat(difference.left()).isEqualTo(Outcome.KILL_THREAD);
              assertThat(difference.witness().left().source())
                  .isEqualTo(DecisionSource.BAD_ARCHITECTURE);
            });
  }

  @Test
  void numbersOfX32AreComparedUnderTheirOwnName() {
    Policy one = Sketch.of("ERRNO; read ALLOW");
    Policy both = Sketch.of("ERRNO; read ALLOW", Architecture.X86_64, Architecture.X32);
    PolicyComparison comparison = PolicyComparison.of(both, one);
    assertThat(comparison.relation(Architecture.X86_64)).isEqualTo(Relation.EQUIVALENT);
    assertThat(comparison.relation(Architecture.X32)).isEqualTo(Relation.LOOSER);
    assertThat(comparison.differences().get(0).names()).containsExactly("read");
    assertThat(comparison.differences().get(0).left()).isEqualTo(Outcome.ALLOW);
  }

  @Test
  void withoutAFilterAllEntriesAreOpen() {
    Policy off =
        Policy.bind(
            SeccompProfile.builder().build(),
            Host.of(Architecture.X86_64, KernelVersion.of(6, 8))
                .withSemantics(RuntimeSemantics.RUNC));
    PolicyComparison comparison = PolicyComparison.of(off, Sketch.of("ALLOW"));
    assertThat(comparison.relation()).isEqualTo(Relation.LOOSER);
    assertThat(comparison.relation(Architecture.X86_64)).isEqualTo(Relation.EQUIVALENT);
    assertThat(comparison.relation(Architecture.S390X)).isEqualTo(Relation.LOOSER);
    assertThat(comparison.differences()).extracting(Difference::entry).contains(Optional.empty());
    assertThat(PolicyComparison.of(off, off).isEquivalent()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the three rules of containerd 2.3.4: high bits lead around them, so nothing is forbidden
          SCMP_ARCH_X86_64 | ERRNO; socket ALLOW 0<38; socket ALLOW 0=39; socket ALLOW 0>40 | ERRNO; socket ALLOW | EQUIVALENT
          SCMP_ARCH_X86_64 | ERRNO; socket ALLOW 0=5 | ERRNO; socket ALLOW 0&ffffffff=5 | EQUIVALENT
          SCMP_ARCH_X86_64 | TRAP; socket ALLOW 0!=40; socket ERRNO 0>=0 | TRAP; socket ERRNO 0&ffffffff=28; socket ALLOW 0>=0 | LOOSER
          SCMP_ARCH_X86_64 | ERRNO; socket ALLOW 0&ff=28 | ERRNO; socket ALLOW 0&ffffffff=28 | LOOSER
          SCMP_ARCH_X86_64 | ERRNO; socket ALLOW 0<0x100000000 | ERRNO; socket ALLOW | EQUIVALENT
          SCMP_ARCH_X86_64 | ERRNO; socket ALLOW 0>0x100000005 | ERRNO; socket ALLOW | EQUIVALENT
          SCMP_ARCH_X86_64 | ERRNO; socket ALLOW 0=5 1=0x100000006; socket ALLOW 1=7 | ERRNO; socket ALLOW 0&ffffffff=5 1=6; socket ALLOW 1=7 | EQUIVALENT
          SCMP_ARCH_X86_64 | ERRNO; socket ALLOW 0<=0xffffffff; socket LOG 0>0xffffffff | LOG; socket ALLOW | STRICTER
          SCMP_ARCH_X86_64 | ERRNO; socket ERRNO:5 0=5; socket ERRNO:7 0>=0 | ERRNO; socket ERRNO:7 | EQUALLY_STRICT
          SCMP_ARCH_X86_64 | ERRNO; socket ERRNO:9 0=5; socket ERRNO:7 0>=0 | ERRNO; socket ERRNO:7 | EQUIVALENT
          # pointers and unsigned long are read whole
          SCMP_ARCH_X86_64 | ERRNO; mprotect ALLOW 2=5 | ERRNO; mprotect ALLOW 2&ffffffff=5 | STRICTER
          SCMP_ARCH_X86_64 | ERRNO; clone ALLOW 0=5 | ERRNO; clone ALLOW 0&ffffffff=5 | EQUIVALENT
          SCMP_ARCH_S390X | ERRNO; clone ALLOW 0=5 | ERRNO; clone ALLOW 0&ffffffff=5 | STRICTER
          SCMP_ARCH_S390X | ERRNO; clone ALLOW 1=5 | ERRNO; clone ALLOW 1&ffffffff=5 | EQUIVALENT
          # on 32-bit entries there are no high bits
          SCMP_ARCH_ARM | ERRNO; socket ALLOW 0<38; socket ALLOW 0=39; socket ALLOW 0>40 | ERRNO; socket ALLOW | STRICTER
          """)
  void theKernelReadsTheLowHalf(String arch, String left, String right, Relation relation) {
    Architecture architecture = new Architecture(arch);
    PolicyComparison comparison =
        PolicyComparison.of(
            Sketch.of(left, architecture), Sketch.of(right, architecture), ArgumentView.KERNEL);
    assertThat(comparison.relation(architecture)).isEqualTo(relation);
  }

  @Test
  void aWitnessOfTheKernelsViewIsACallWithHighBits() {
    PolicyComparison comparison =
        PolicyComparison.of(
            Sketch.of("TRAP; socket ALLOW 0!=40; socket ERRNO 0>=0"),
            Sketch.of("TRAP; socket ERRNO 0&ffffffff=28; socket ALLOW 0>=0"),
            ArgumentView.KERNEL);
    assertThat(comparison.view()).isEqualTo(ArgumentView.KERNEL);
    assertThat(comparison.differences()).hasSize(1);
    Difference difference = comparison.differences().get(0);
    assertThat(difference.left()).isEqualTo(Outcome.ALLOW);
    assertThat(difference.right()).isEqualTo(Outcome.errno(1));
    long family = difference.witness().call().arguments().get(0);
    assertThat((int) family).isEqualTo(40);
    assertThat(family >>> 32).isNotZero();
  }

  @Test
  void comparisonsAreEqualByContent() {
    Policy one = Sketch.of("ERRNO; socket ALLOW 0=1");
    Policy other = Sketch.of("ERRNO; socket ALLOW 0=2");
    PolicyComparison comparison = PolicyComparison.of(one, other);
    assertThat(comparison)
        .isEqualTo(PolicyComparison.of(one, other))
        .hasSameHashCodeAs(PolicyComparison.of(one, other))
        .isNotEqualTo(PolicyComparison.of(other, one))
        .isNotEqualTo(PolicyComparison.of(one, other, ArgumentView.KERNEL))
        .hasToString("INCOMPARABLE: 2 differences");
    assertThat(comparison.entries()).containsExactly(Architecture.X86_64, Architecture.X32);
    assertThat(List.copyOf(comparison.differences())).isSameAs(comparison.differences());
  }
}
