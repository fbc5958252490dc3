package io.github.seccomp4j.dsl.call;

import static io.github.seccomp4j.dsl.call.AccessMode.O_RDONLY;
import static io.github.seccomp4j.dsl.call.AccessMode.O_RDWR;
import static io.github.seccomp4j.dsl.call.OpenFlag.O_CREAT;
import static io.github.seccomp4j.dsl.call.OpenFlag.O_TRUNC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionedCallTest {

  private static final OpenatCall OPENAT = new OpenatCall();

  @Test
  void maskedConditionsOnOneArgumentBecomeOne() {
    assertThat(
            alternatives(
                OPENAT.where(
                    OPENAT.accessMode().is(O_RDONLY), OPENAT.flags().hasNoneOf(O_CREAT, O_TRUNC))))
        .containsExactly(List.of(ArgCondition.maskedEqual(2, 0x243, 0)));
  }

  @Test
  void alternativesOfOneArgumentMultiplyToo() {
    assertThat(
            alternatives(
                OPENAT.where(
                    OPENAT.accessMode().isOneOf(O_RDONLY, O_RDWR),
                    OPENAT.flags().hasAnyOf(O_CREAT, O_TRUNC))))
        .containsExactly(
            List.of(ArgCondition.maskedEqual(2, 0x43, 0x40)),
            List.of(ArgCondition.maskedEqual(2, 0x203, 0x200)),
            List.of(ArgCondition.maskedEqual(2, 0x43, 0x42)),
            List.of(ArgCondition.maskedEqual(2, 0x203, 0x202)));
  }

  @Test
  void twoExceptionsAreTheSameAsOneOfBoth() {
    SocketCall socket = new SocketCall();

    assertThat(
            alternatives(
                socket.where(
                    socket.domain().isNot(AddressFamily.AF_ALG),
                    socket.domain().isNot(AddressFamily.AF_VSOCK))))
        .containsExactlyInAnyOrderElementsOf(
            alternatives(
                socket.where(
                    socket.domain().isNoneOf(AddressFamily.AF_ALG, AddressFamily.AF_VSOCK))));
  }

  @Test
  void alternativesThatCannotHoldAreLeftOut() {
    NumberArg<NamedCall> arg = NamedCall.arg(0);

    assertThat(alternatives(new NamedCall("x").where(arg.masked(0xff, 4), arg.hasAnyOf(6))))
        .containsExactly(List.of(ArgCondition.maskedEqual(0, 0xff, 4)));
  }

  @Test
  void conditionsThatContradictEachOtherStaySeparate() {
    NumberArg<NamedCall> arg = NamedCall.arg(0);

    assertThat(alternatives(new NamedCall("x").where(arg.masked(1, 1), arg.masked(1, 0))))
        .containsExactly(
            List.of(ArgCondition.maskedEqual(0, 1, 1), ArgCondition.maskedEqual(0, 1, 0)));
  }

  private static List<List<ArgCondition>> alternatives(CallExpression call) {
    return call.alternativesOn(Architecture.X86_64);
  }
}
