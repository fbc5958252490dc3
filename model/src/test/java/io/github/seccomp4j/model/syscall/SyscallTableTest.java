package io.github.seccomp4j.model.syscall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.seccomp4j.model.Architecture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyscallTableTest {

  static Stream<SyscallTable> tables() {
    return ArchitectureInfo.all().stream().map(info -> SyscallTable.of(info.architecture()));
  }

  @ParameterizedTest
  @CsvSource({
    "X86_64, read, 0",
    "X86_64, openat, 257",
    "X86_64, statx, 332",
    "X86_64, clone3, 435",
    "X86_64, uretprobe, 335",
    "X86_64, rseq_slice_yield, 471",
    "X86, read, 3",
    "X86, socketcall, 102",
    "X86, socket, 359",
    "X86, accept, -1",
    "X86, accept4, 364",
    "X32, read, 1073741824",
    "X32, openat, 1073742081",
    "X32, execve, 1073742344",
    "AARCH64, read, 63",
    "AARCH64, openat, 56",
    "AARCH64, open, -1",
    "AARCH64, statx, 291",
    "ARM, read, 3",
    "ARM, cacheflush, 983042",
    "ARM, set_tls, 983045",
    "RISCV64, riscv_flush_icache, 259",
    "MIPS, read, 4003",
    "MIPSEL, accept, 4168",
    "MIPS64, read, 5000",
    "MIPSEL64, statx, 5326",
    "MIPS64N32, read, 6000",
    "MIPSEL64N32, statx, 6330",
    "PPC64LE, read, 3",
    "PPC64LE, switch_endian, 363",
    "S390X, socket, 359",
    "S390X, accept, -1",
    "S390X, s390_sthyi, 380",
    "PARISC, accept, 35",
    "SHEB, read, 3",
    "X86_64, raed, -1",
  })
  void numbersAreThoseOfTheKernel(String architecture, String name, int expected) {
    SyscallTable table = SyscallTable.of(new Architecture("SCMP_ARCH_" + architecture));

    assertThat(table.number(name)).isEqualTo(expected);
    assertThat(table.isDefined(name)).isEqualTo(expected != SyscallTable.ABSENT);
  }

  @ParameterizedTest
  @CsvSource({
    "X86, 461", "X86_64, 385", "X32, 374", "ARM, 430", "AARCH64, 327", "LOONGARCH64, 323",
    "M68K, 443", "MIPS, 437", "MIPSEL, 437", "MIPS64, 373", "MIPSEL64, 373", "MIPS64N32, 397",
    "MIPSEL64N32, 397", "PARISC, 407", "PARISC64, 386", "PPC, 452", "PPC64, 424", "PPC64LE, 424",
    "RISCV64, 328", "S390, 440", "S390X, 390", "SH, 436", "SHEB, 436",
  })
  void everyTableHasItsSize(String architecture, int expected) {
    assertThat(SyscallTable.of(new Architecture("SCMP_ARCH_" + architecture)).names())
        .hasSize(expected)
        .doesNotHaveDuplicates()
        .isUnmodifiable();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void nameLeadsToNumberAndBack(SyscallTable table) {
    ArchitectureInfo info = ArchitectureInfo.of(table.architecture()).orElseThrow();
    int previous = SyscallTable.ABSENT;
    for (String name : table.names()) {
      int nr = table.number(name);
      assertThat(table.name(nr)).as("%s %s", table, nr).contains(name);
      assertThat(nr).as("ascending: %s", name).isGreaterThan(previous);
      assertThat(nr).isGreaterThanOrEqualTo(info.syscallOffset());
      previous = nr;
    }
    for (String name : SyscallNames.all()) {
      assertThat(table.isDefined(name)).as(name).isEqualTo(table.names().contains(name));
    }
    assertThat(table.names()).allMatch(SyscallNames::isKnown);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, -105, Integer.MIN_VALUE, 386, 100_000, 0x40000000, Integer.MAX_VALUE})
  void aNumberOutsideTheTableHasNoName(int nr) {
    assertThat(SyscallTable.of(Architecture.X86_64).name(nr)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "X86, accept, socketcall, 5",
    "X86, socket, socketcall, 1",
    "S390X, socket, socketcall, 1",
    "S390, sendmmsg, socketcall, 20",
    "PPC64LE, semop, ipc, 1",
    "M68K, shmctl, ipc, 24",
    "MIPS, recv, socketcall, 10",
    "SH, shmat, ipc, 21",
  })
  void multiplexersReachTheCall(String architecture, String name, String call, long argument) {
    SyscallTable table = SyscallTable.of(new Architecture("SCMP_ARCH_" + architecture));

    assertThat(table.multiplexed(name)).contains(new Multiplexed(call, argument));
    assertThat(table.reachedThrough(call, argument)).contains(name);
    assertThat(table.isDefined(call)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void thirtyTwoCallsAreMultiplexedOrNone(SyscallTable table) {
    boolean multiplexes = ArchitectureInfo.of(table.architecture()).orElseThrow().multiplexes();
    long count =
        SyscallNames.all().stream()
            .filter(name -> table.multiplexed(name).isPresent())
            .peek(
                name -> {
                  Multiplexed way = table.multiplexed(name).orElseThrow();
                  assertThat(table.reachedThrough(way.call(), way.firstArgument())).contains(name);
                })
            .count();

    assertThat(count).isEqualTo(multiplexes ? 32 : 0);
    assertThat(table.isDefined("socketcall") && table.isDefined("ipc")).isEqualTo(multiplexes);
  }

  @Test
  void otherCallsAndArgumentsAreNotMultiplexed() {
    SyscallTable x86 = SyscallTable.of(Architecture.X86);

    assertThat(x86.multiplexed("read")).isEmpty();
    assertThat(x86.multiplexed("raed")).isEmpty();
    assertThat(x86.reachedThrough("socketcall", 0)).isEmpty();
    assertThat(x86.reachedThrough("socketcall", 21)).isEmpty();
    assertThat(x86.reachedThrough("read", 1)).isEmpty();
    assertThat(SyscallTable.of(Architecture.X86_64).reachedThrough("socketcall", 1)).isEmpty();
    assertThat(new Multiplexed("ipc", -1)).hasToString("ipc(18446744073709551615)");
  }

  @Test
  void anArchitectureHasOneTable() {
    assertThat(SyscallTable.of(new Architecture("SCMP_ARCH_X86_64")))
        .isSameAs(SyscallTable.of(Architecture.X86_64))
        .hasToString("system calls of SCMP_ARCH_X86_64");
  }

  @Test
  void anUnknownArchitectureIsRefusedWithTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyscallTable.of(new Architecture("SCMP_ARCH_X68_64")))
        .withMessage(
            "no system-call table for architecture \"SCMP_ARCH_X68_64\"; did you mean"
                + " \"SCMP_ARCH_X86_64\"?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyscallTable.of(new Architecture("sparc")))
        .withMessage("no system-call table for architecture \"sparc\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyscallTable.of(Architecture.NATIVE))
        .withMessageContaining("SCMP_ARCH_NATIVE")
        .withMessageNotContaining("did you mean");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void positionsLeadToTheSameNumbersAsNames(SyscallTable table) {
    for (String name : SyscallNames.all()) {
      int position = SyscallNames.position(name);
      assertThat(SyscallNames.all().get(position)).isEqualTo(name);
      assertThat(table.numberAt(position)).isEqualTo(table.number(name));
      assertThat(table.multiplexedAt(position)).isEqualTo(table.multiplexed(name));
    }
    assertThat(SyscallNames.position("nosuchcall")).isNegative();
  }
}
