package io.github.seccomp4j.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.syscall.SyscallParameters;
import io.github.seccomp4j.dsl.call.Call;
import io.github.seccomp4j.dsl.call.NamedCall;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CallsTest {

  static Stream<Arguments> calls() {
    return Stream.of(
        Arguments.of(Calls.ARCH_PRCTL, "arch_prctl"),
        Arguments.of(Calls.BPF, "bpf"),
        Arguments.of(Calls.CLONE, "clone"),
        Arguments.of(Calls.FCNTL, "fcntl"),
        Arguments.of(Calls.FCNTL64, "fcntl64"),
        Arguments.of(Calls.IOCTL, "ioctl"),
        Arguments.of(Calls.KEYCTL, "keyctl"),
        Arguments.of(Calls.KILL, "kill"),
        Arguments.of(Calls.MMAP, "mmap"),
        Arguments.of(Calls.MMAP2, "mmap2"),
        Arguments.of(Calls.MOUNT, "mount"),
        Arguments.of(Calls.MPROTECT, "mprotect"),
        Arguments.of(Calls.OPEN, "open"),
        Arguments.of(Calls.OPENAT, "openat"),
        Arguments.of(Calls.PERF_EVENT_OPEN, "perf_event_open"),
        Arguments.of(Calls.PERSONALITY, "personality"),
        Arguments.of(Calls.PRCTL, "prctl"),
        Arguments.of(Calls.PRLIMIT64, "prlimit64"),
        Arguments.of(Calls.PROCESS_VM_READV, "process_vm_readv"),
        Arguments.of(Calls.PTRACE, "ptrace"),
        Arguments.of(Calls.QUOTACTL, "quotactl"),
        Arguments.of(Calls.SECCOMP, "seccomp"),
        Arguments.of(Calls.SETNS, "setns"),
        Arguments.of(Calls.SETSOCKOPT, "setsockopt"),
        Arguments.of(Calls.SOCKET, "socket"),
        Arguments.of(Calls.SOCKETPAIR, "socketpair"),
        Arguments.of(Calls.TGKILL, "tgkill"),
        Arguments.of(Calls.UNSHARE, "unshare"));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void eachConstantIsItsCall(Call<?> call, String name) {
    assertThat(call.name()).isEqualTo(name);
    assertThat(SyscallParameters.find(name)).isPresent();
  }

  @Test
  void anyOtherCallIsNamed() {
    assertThat(Calls.call("epoll_ctl")).isEqualTo(new NamedCall("epoll_ctl"));
  }
}
