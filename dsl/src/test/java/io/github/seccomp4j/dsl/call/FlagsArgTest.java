package io.github.seccomp4j.dsl.call;

import static io.github.seccomp4j.dsl.call.CloneFlag.CLONE_IO;
import static io.github.seccomp4j.dsl.call.CloneFlag.CLONE_NEWPID;
import static io.github.seccomp4j.dsl.call.CloneFlag.NAMESPACES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FlagsArgTest {

  private static final FlagsArg<CloneCall, CloneFlag> FLAGS = new CloneCall().flags();
  private static final List<CloneFlag> TWO = List.of(CLONE_NEWPID, CLONE_IO);
  private static final long BITS = 0xa000_0000L;
  private static final long INT = 0xffff_ffffL;

  static Stream<Arguments> conditions() {
    ArgCondition newPid = ArgCondition.maskedEqual(0, 0x2000_0000, 0x2000_0000);
    ArgCondition io = ArgCondition.maskedEqual(0, 0x8000_0000L, 0x8000_0000L);
    return Stream.of(
        arguments(
            FLAGS.hasAllOf(CLONE_NEWPID, CLONE_IO),
            List.of(ArgCondition.maskedEqual(0, BITS, BITS))),
        arguments(FLAGS.hasAllOf(TWO), List.of(ArgCondition.maskedEqual(0, BITS, BITS))),
        arguments(
            FLAGS.hasNoneOf(CLONE_NEWPID, CLONE_IO), List.of(ArgCondition.maskedEqual(0, BITS, 0))),
        arguments(FLAGS.hasNoneOf(TWO), List.of(ArgCondition.maskedEqual(0, BITS, 0))),
        arguments(FLAGS.hasAnyOf(CLONE_NEWPID, CLONE_IO), List.of(newPid, io)),
        arguments(FLAGS.hasAnyOf(TWO), List.of(newPid, io)),
        arguments(
            FLAGS.lacksAnyOf(CLONE_NEWPID, CLONE_IO),
            List.of(
                ArgCondition.maskedEqual(0, 0x2000_0000, 0),
                ArgCondition.maskedEqual(0, 0x8000_0000L, 0))),
        arguments(
            FLAGS.hasOnly(CLONE_NEWPID, CLONE_IO),
            List.of(ArgCondition.maskedEqual(0, INT & ~BITS, 0))),
        arguments(FLAGS.hasOnly(TWO), List.of(ArgCondition.maskedEqual(0, INT & ~BITS, 0))),
        arguments(
            FLAGS.isExactly(CLONE_NEWPID, CLONE_IO),
            List.of(ArgCondition.maskedEqual(0, INT, BITS))),
        arguments(FLAGS.isEmpty(), List.of(ArgCondition.maskedEqual(0, INT, 0))));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void eachWordIsItsComparison(Condition<CloneCall> condition, List<ArgCondition> expected) {
    assertThat(condition.alternativesOn(Architecture.X86_64)).isEqualTo(expected);
  }

  @Test
  void namespacesAreSevenFlags() {
    assertThat(NAMESPACES).hasSize(7);
    assertThat(FLAGS.hasNoneOf(NAMESPACES).alternativesOn(Architecture.X86_64))
        .containsExactly(ArgCondition.maskedEqual(0, 0x7E02_0000, 0));
  }

  @Test
  void anArgumentOf64BitsIsLookedAtAsAWhole() {
    FlagsArg<UnshareCall, NamespaceFlag> flags = new UnshareCall().flags();

    assertThat(flags.isExactly(NamespaceFlag.CLONE_NEWNS).alternativesOn(Architecture.X86_64))
        .containsExactly(ArgCondition.of(0, ArgOperator.EQ, 0x20000));
    assertThat(flags.hasOnly(NamespaceFlag.CLONE_NEWNS).alternativesOn(Architecture.X86_64))
        .containsExactly(ArgCondition.maskedEqual(0, ~0x20000L, 0));
  }

  @Test
  void flagsThatTheKernelDoesNotReadAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FLAGS.hasAllOf(CloneFlag.of(0x2_0000_0000L)))
        .withMessage("the kernel reads 32 bits of this argument: 0x200000000");
  }

  @Test
  void noFlagsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> FLAGS.hasAllOf(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> FLAGS.hasNoneOf(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> FLAGS.hasAnyOf(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> FLAGS.hasOnly(List.of()));
  }

  @Test
  void valuesOutOfRangeAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CloneFlag(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonalityFlag(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PersonalityFlag(0xff))
        .withMessageContaining("0xff");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Persona(-1))
        .withMessageContaining("0xffffffffffffffff");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AddressFamily(-1))
        .withMessageContaining("-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SocketType(16))
        .withMessageContaining("16");
    assertThat(new AddressFamily(99).bits()).isEqualTo(99);
  }
}
