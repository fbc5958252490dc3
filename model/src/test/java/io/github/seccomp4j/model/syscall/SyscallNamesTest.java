package io.github.seccomp4j.model.syscall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyscallNamesTest {

  @Test
  void thereAre508DistinctNamesInOrder() {
    assertThat(SyscallNames.all())
        .hasSize(508)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z0-9_]+"))
        .startsWith("_llseek", "_newselect", "_sysctl", "accept")
        .contains("openat2", "clone3", "rseq_slice_yield", "riscv_hwprobe", "s390_sthyi")
        .isUnmodifiable();
    assertThat(SyscallNames.all()).allMatch(SyscallNames::isKnown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " read", "READ", "sys_read", "raed", "0", "unknown", "SCMP_ACT_ALLOW"})
  void otherTextsAreNoNames(String text) {
    assertThat(SyscallNames.isKnown(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "opnat, openat",
    "openta, openat",
    "raed, read",
    "READ, read",
    "exit_grop, exit_group",
    "epoll-wait, epoll_wait",
    "getradom, getrandom",
    "sys_openat2, openat2",
    "SYS_mmap, mmap",
    "__NR_clone3, clone3",
    "__x64_sys_statx, statx",
    "__arm64_sys_faccessat2, faccessat2",
    "sys_opneat2, openat2",
  })
  void theNearestNameIsFound(String text, String expected) {
    assertThat(SyscallNames.nearest(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "read", "sys_debug_setcontext", "completely_different_words"})
  void nothingIsSuggestedForAKnownNameOrAFarOne(String text) {
    assertThat(SyscallNames.nearest(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "arch_prctl, -10001",
    "access, -10147",
    "accept, -105",
    "socket, -101",
    "sendmmsg, -120",
    "semop, -201",
    "shmctl, -224",
    "switch_endian, -10191",
    "sys_debug_setcontext, -10191",
  })
  void pseudoNumbersAreThoseOfLibseccomp(String name, int expected) {
    assertThat(SyscallNames.pseudoNumber(name)).hasValue(expected);
  }

  @Test
  void callsOfEveryArchitectureAndUnknownNamesHaveNoPseudoNumber() {
    assertThat(SyscallNames.pseudoNumber("read")).isEmpty();
    assertThat(SyscallNames.pseudoNumber("raed")).isEmpty();
  }

  @Test
  void aNameHasAPseudoNumberExactlyIfSomeTableLacksItOrMultiplexesIt() {
    for (String name : SyscallNames.all()) {
      boolean needed =
          ArchitectureInfo.all().stream()
              .map(info -> SyscallTable.of(info.architecture()))
              .anyMatch(t -> !t.isDefined(name) || t.multiplexed(name).isPresent());
      assertThat(SyscallNames.pseudoNumber(name).isPresent()).as(name).isEqualTo(needed);
      SyscallNames.pseudoNumber(name).ifPresent(n -> assertThat(n).as(name).isLessThan(-1));
    }
  }
}
