package io.github.seccomp4j.dsl.call;

import static io.github.seccomp4j.dsl.call.AddressFamily.AF_INET;
import static io.github.seccomp4j.dsl.call.AddressFamily.AF_INET6;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallTest {

  private static final SocketCall SOCKET = new SocketCall();
  private static final long INT = 0xffff_ffffL;

  @Test
  void aCallWithoutConditionsHasOneAlternativeWithoutConditions() {
    assertThat(SOCKET.alternativesOn(Architecture.X86_64)).containsExactly(List.of());
    assertThat(SOCKET.name()).isEqualTo("socket");
  }

  @Test
  void alternativesMultiply() {
    CallExpression call =
        SOCKET.where(
            SOCKET.domain().isOneOf(AF_INET, AF_INET6),
            SOCKET.type().isOneOf(SocketType.SOCK_STREAM, SocketType.SOCK_DGRAM),
            SOCKET.protocol().is(0));

    assertThat(call.alternativesOn(Architecture.X86_64))
        .containsExactly(
            alternative(2, 1), alternative(2, 2), alternative(10, 1), alternative(10, 2));
    assertThat(call)
        .hasToString(
            "socket where ((arg0 & 0xffffffff) == 0x2 or (arg0 & 0xffffffff) == 0xa)"
                + " and ((arg1 & 0xf) == 0x1 or (arg1 & 0xf) == 0x2)"
                + " and (arg2 & 0xffffffff) == 0x0");
  }

  private static List<ArgCondition> alternative(int domain, int type) {
    return List.of(
        ArgCondition.maskedEqual(0, INT, domain),
        ArgCondition.maskedEqual(1, 0xf, type),
        ArgCondition.maskedEqual(2, INT, 0));
  }

  @Test
  void theSameTypeOnBothNumbersNeedsNoException() {
    Condition<SocketCall> both =
        SOCKET.type().isOneOf(SocketType.SOCK_RAW, SocketType.SOCK_SEQPACKET);

    assertThat(both.alternativesOn(Architecture.MIPS))
        .isEqualTo(both.alternativesOn(Architecture.X86_64));
  }

  @Test
  void socketTypesAreSwappedOnMips() {
    Condition<SocketCall> stream = SOCKET.type().is(SocketType.SOCK_STREAM);

    assertThat(stream.alternativesOn(Architecture.MIPSEL64))
        .containsExactly(ArgCondition.maskedEqual(1, 0xf, 2));
    assertThat(stream.alternativesOn(Architecture.RISCV64))
        .containsExactly(ArgCondition.maskedEqual(1, 0xf, 1));
  }

  @Test
  void cloneFlagsMoveOnS390() {
    CloneCall clone = new CloneCall();
    Condition<CloneCall> threads =
        clone.flags().hasAllOf(CloneFlag.CLONE_VM, CloneFlag.CLONE_THREAD);

    assertThat(threads.alternativesOn(Architecture.AARCH64))
        .containsExactly(ArgCondition.maskedEqual(0, 0x10100, 0x10100));
    for (Architecture s390 : List.of(Architecture.S390, Architecture.S390X)) {
      assertThat(threads.alternativesOn(s390))
          .containsExactly(ArgCondition.maskedEqual(1, 0x10100, 0x10100));
    }
  }

  // The five values every container runtime permits (moby/profiles, seccomp/default.json).
  @Test
  void personasOfContainerRuntimes() {
    PersonalityCall personality = new PersonalityCall();

    assertThat(
            personality
                .persona()
                .isOneOf(
                    Persona.PER_LINUX,
                    Persona.PER_LINUX32,
                    Persona.PER_LINUX.with(PersonalityFlag.UNAME26),
                    Persona.PER_LINUX32.with(PersonalityFlag.UNAME26),
                    Persona.QUERY)
                .alternativesOn(Architecture.X86_64))
        .allSatisfy(condition -> assertThat(condition.value()).isEqualTo(INT))
        .extracting(condition -> condition.valueTwo().orElseThrow())
        .containsExactly(0L, 8L, 131072L, 131080L, 4294967295L);
    assertThat(
            personality
                .flags()
                .hasNoneOf(PersonalityFlag.ADDR_NO_RANDOMIZE)
                .alternativesOn(Architecture.X86_64))
        .containsExactly(ArgCondition.maskedEqual(0, 0x40000, 0));
  }

  @Test
  void callsAreEqualByTypeAndName() {
    assertThat(new NamedCall("ioctl"))
        .isEqualTo(new NamedCall("ioctl"))
        .hasSameHashCodeAs(new NamedCall("ioctl"))
        .isNotEqualTo(new NamedCall("fcntl"));
    assertThat(SOCKET).isEqualTo(new SocketCall()).isNotEqualTo(new NamedCall("socket"));
    assertThat(SOCKET.where(SOCKET.domain().is(AF_INET)))
        .isEqualTo(SOCKET.where(SOCKET.domain().is(AF_INET)))
        .isNotEqualTo(SOCKET.where(SOCKET.domain().isNot(AF_INET)));
  }
}
