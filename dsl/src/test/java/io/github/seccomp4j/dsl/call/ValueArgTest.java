package io.github.seccomp4j.dsl.call;

import static io.github.seccomp4j.dsl.call.AddressFamily.AF_ALG;
import static io.github.seccomp4j.dsl.call.AddressFamily.AF_VSOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueArgTest {

  private static final ValueArg<SocketCall, AddressFamily> DOMAIN = new SocketCall().domain();

  @ParameterizedTest
  @ValueSource(longs = {40, 0x1_0000_0028L, 0xffff_ffff_0000_0028L, 0x8000_0000_0000_0028L})
  void highBitsDoNotWalkAround(long register) {
    assertThat(holds(DOMAIN.is(AF_VSOCK), register)).isTrue();
    assertThat(holds(DOMAIN.isNot(AF_VSOCK), register)).isFalse();
    assertThat(holds(DOMAIN.isNoneOf(AF_ALG, AF_VSOCK), register)).isFalse();
    assertThat(holds(DOMAIN.isNot(AF_ALG), register)).isTrue();
  }

  @Test
  void anyOtherValueOfAnIntIs32Alternatives() {
    assertThat(DOMAIN.isNot(AF_VSOCK).alternativesOn(Architecture.X86_64)).hasSize(32);
    assertThat(DOMAIN.isNoneOf(AF_ALG, AF_VSOCK).alternativesOn(Architecture.X86_64)).hasSize(34);
  }

  @Test
  void anArgumentOf64BitsIsComparedAsAWhole() {
    ValueArg<PtraceCall, PtraceRequest> request = new PtraceCall().request();

    assertThat(request.is(PtraceRequest.PTRACE_ATTACH).alternativesOn(Architecture.X86_64))
        .containsExactly(ArgCondition.of(0, ArgOperator.EQ, 16));
    assertThat(request.isNot(PtraceRequest.PTRACE_ATTACH).alternativesOn(Architecture.X86_64))
        .containsExactly(ArgCondition.of(0, ArgOperator.NE, 16));
  }

  @Test
  void aConditionThatNothingMeetsIsRefused() {
    SocketType[] all = IntStream.range(0, 16).mapToObj(SocketType::of).toArray(SocketType[]::new);
    ValueArg<SocketCall, SocketType> type = new SocketCall().type();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> type.isNoneOf(all[0], Arrays.copyOfRange(all, 1, 16)))
        .withMessageContaining("no argument of 4 bits");
  }

  @Test
  void aFieldOfAnArgumentIsShifted() {
    assertThat(
            new QuotactlCall()
                .command()
                .is(QuotaCommand.Q_SYNC)
                .alternativesOn(Architecture.X86_64))
        .containsExactly(ArgCondition.maskedEqual(0, 0xffff_ff00L, 0x8000_0100L));
  }

  private static boolean holds(Condition<SocketCall> condition, long register) {
    List<ArgCondition> alternatives = condition.alternativesOn(Architecture.X86_64);
    return alternatives.stream()
        .anyMatch(a -> (register & a.value()) == a.valueTwo().orElseThrow());
  }
}
