package io.github.seccomp4j.dsl.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.seccomp4j.model.Architecture;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArgumentValueTest {

  // From asm/fcntl.h, asm/mman.h, asm/signal.h, asm/socket.h, asm/resource.h and asm/ioctls.h.
  static Stream<Arguments> numbers() {
    return Stream.of(
        arguments(OpenFlag.O_CREAT, Architecture.X86_64, 0x40L),
        arguments(OpenFlag.O_CREAT, Architecture.MIPS64, 0x100L),
        arguments(OpenFlag.O_CREAT, Architecture.PARISC, 0x100L),
        arguments(OpenFlag.O_DIRECTORY, Architecture.X86_64, 0x10000L),
        arguments(OpenFlag.O_DIRECTORY, Architecture.AARCH64, 0x4000L),
        arguments(OpenFlag.O_DIRECTORY, Architecture.PPC64LE, 0x4000L),
        arguments(OpenFlag.O_DIRECT, Architecture.AARCH64, 0x10000L),
        arguments(OpenFlag.O_DIRECT, Architecture.PPC64LE, 0x20000L),
        arguments(OpenFlag.O_TMPFILE, Architecture.AARCH64, 0x404000L),
        arguments(OpenFlag.of(0x240), Architecture.MIPS, 0x300L),
        arguments(MapFlag.MAP_ANONYMOUS, Architecture.RISCV64, 0x20L),
        arguments(MapFlag.MAP_ANONYMOUS, Architecture.MIPSEL64, 0x800L),
        arguments(MapFlag.MAP_LOCKED, Architecture.PPC64, 0x80L),
        arguments(ProtectionFlag.PROT_SEM, Architecture.MIPS, 0x10L),
        arguments(Signal.SIGKILL, Architecture.MIPS, 9L),
        arguments(Signal.SIGSTOP, Architecture.X86_64, 19L),
        arguments(Signal.SIGSTOP, Architecture.MIPS, 23L),
        arguments(Signal.SIGSTOP, Architecture.PARISC64, 24L),
        arguments(SocketLevel.SOL_SOCKET, Architecture.S390X, 1L),
        arguments(SocketLevel.SOL_SOCKET, Architecture.MIPSEL, 0xffffL),
        arguments(Resource.RLIMIT_NOFILE, Architecture.MIPS64N32, 5L),
        arguments(IoctlCommand.TIOCSTI, Architecture.LOONGARCH64, 0x5412L),
        arguments(IoctlCommand.TIOCSTI, Architecture.MIPS64, 0x5472L),
        arguments(IoctlCommand.TIOCSTI, Architecture.SHEB, 0x40015412L),
        arguments(FcntlCommand.F_SETOWN, Architecture.MIPS, 24L),
        arguments(FcntlCommand.F_SETOWN, Architecture.PARISC, 12L),
        arguments(SocketType.SOCK_STREAM, Architecture.MIPS, 2L),
        arguments(PrctlOption.PR_SET_SECCOMP, Architecture.MIPS, 22L));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numbersAreThoseOfTheArchitecture(
      ArgumentValue value, Architecture architecture, long number) {
    assertThat(value.bitsOn(architecture)).isEqualTo(number);
    assertThat(value.bitsOn(new Architecture("SCMP_ARCH_Z80"))).isEqualTo(value.bits());
  }

  @Test
  void aNumberWithAConstantIsTheConstant() {
    assertThat(AddressFamily.of(40)).isEqualTo(AddressFamily.AF_VSOCK);
    assertThat(IoctlCommand.of(0x5412)).isEqualTo(IoctlCommand.TIOCSTI);
    assertThat(MountFlag.of(0x1000)).isEqualTo(MountFlag.MS_BIND);
    assertThat(IoctlCommand.of(0xc0045877L).bits()).isEqualTo(0xc0045877L);
  }

  static Stream<ThrowingCallable> numbersOutOfRange() {
    return Stream.of(
        () -> AccessMode.of(4),
        () -> ArchPrctlOption.of(-1),
        () -> BpfCommand.of(-1),
        () -> FcntlCommand.of(-1),
        () -> IoctlCommand.of(0x1_0000_0000L),
        () -> KeyctlOperation.of(-1),
        () -> PrctlOption.of(-1),
        () -> PtraceRequest.of(-1),
        () -> QuotaCommand.of(0x1000000),
        () -> QuotaType.of(256),
        () -> Resource.of(-1),
        () -> SeccompOperation.of(-1),
        () -> Signal.of(-1),
        () -> SocketLevel.of(-1),
        () -> MapFlag.of(0),
        () -> MountFlag.of(0),
        () -> NamespaceFlag.of(0),
        () -> OpenFlag.of(0),
        () -> PerfEventFlag.of(0),
        () -> ProtectionFlag.of(0),
        () -> SeccompFlag.of(0));
  }

  @ParameterizedTest
  @MethodSource("numbersOutOfRange")
  void numbersOutOfRangeAreRefused(ThrowingCallable making) {
    assertThatIllegalArgumentException().isThrownBy(making);
  }

  @Test
  void theNamespacesAreEight() {
    assertThat(NamespaceFlag.ALL_NAMESPACES).hasSize(8);
    assertThat(
            new SetnsCall()
                .kinds()
                .hasNoneOf(NamespaceFlag.ALL_NAMESPACES)
                .alternativesOn(Architecture.X86_64))
        .extracting(condition -> condition.value())
        .isEqualTo(List.of(0x7e020080L));
  }
}
