package io.github.seccomp4j.api.syscall;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.SyscallNames;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyscallParametersTest {

  @ParameterizedTest
  @CsvSource({
    "socket,           domain/s32 type/s32 protocol/s32",
    "personality,      persona/u32",
    "open,             pathname/u64 flags/s32 mode/u16",
    "ioctl,            fd/u32 cmd/u32 arg/u64",
    "prctl,            option/s32 arg2/u64 arg3/u64 arg4/u64 arg5/u64",
    "ptrace,           request/s64 pid/s32 addr/u64 data/u64",
    "unshare,          flags/u64",
    "clone,            flags/u32 stack/u64 parent_tid/u64 child_tid/u64 tls/u64",
    "getpid,           ''",
  })
  void parametersAreThoseOfTheKernel(String name, String expected) {
    assertThat(text(SyscallParameters.find(name).orElseThrow())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "clone, SCMP_ARCH_S390X,  stack/u64 flags/u32 parent_tid/u64 child_tid/u64 tls/u64",
    "clone, SCMP_ARCH_S390,   stack/u64 flags/u32 parent_tid/u64 child_tid/u64 tls/u64",
    "mmap,  SCMP_ARCH_X86,    arg/u64",
    "mmap2, SCMP_ARCH_S390,   arg/u64",
    "kill,  SCMP_ARCH_S390X,  pid/s32 sig/s32",
    "kill,  SCMP_ARCH_NATIVE, pid/s32 sig/s32",
  })
  void someArchitecturesDiffer(String name, String architecture, String expected) {
    assertThat(text(SyscallParameters.find(name, new Architecture(architecture)).orElseThrow()))
        .isEqualTo(expected);
  }

  @Test
  void anUnknownCallHasNone() {
    assertThat(SyscallParameters.find("vserver")).isEmpty();
    assertThat(SyscallParameters.find("no_such_call", Architecture.X86)).isEmpty();
  }

  @Test
  void fewCallsOfTodaysMachinesAreMissing() {
    assertThat(SyscallTable.of(Architecture.AARCH64).names())
        .filteredOn(name -> SyscallParameters.find(name).isEmpty())
        .containsExactlyInAnyOrder("nfsservctl", "rseq_slice_yield");
    assertThat(SyscallNames.all().stream().filter(name -> SyscallParameters.find(name).isPresent()))
        .hasSize(445);
  }

  @Test
  void noCallHasMoreThanSix() {
    for (String name : SyscallNames.all()) {
      assertThat(SyscallParameters.find(name).orElse(List.of())).as(name).hasSizeLessThan(7);
    }
  }

  private static String text(List<Parameter> parameters) {
    return parameters.stream()
        .map(p -> p.name() + "/" + (p.signed() ? "s" : "u") + p.bits())
        .collect(Collectors.joining(" "));
  }
}
