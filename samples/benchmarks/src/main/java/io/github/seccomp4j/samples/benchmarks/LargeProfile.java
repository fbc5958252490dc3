package io.github.seccomp4j.samples.benchmarks;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.List;

/**
 * The profile that is read and written: 800 rules of one name, every third with conditions, every
 * fifth with an error number: 73 kB. The same on every run; no argument value needs the 64th bit,
 * because a {@code long} of plain databind would refuse it.
 */
final class LargeProfile {

  static final int RULES = 800;

  private static final List<String> NAMES =
      List.of(
          "accept4",
          "arch_prctl",
          "bind",
          "brk",
          "clock_gettime",
          "clock_nanosleep",
          "clone",
          "close",
          "connect",
          "copy_file_range",
          "dup3",
          "epoll_create1",
          "epoll_ctl",
          "epoll_pwait",
          "eventfd2",
          "execve",
          "exit_group",
          "faccessat2",
          "fcntl",
          "fstat",
          "futex",
          "getdents64",
          "getpid",
          "getrandom",
          "getsockopt",
          "io_uring_enter",
          "ioctl",
          "listen",
          "lseek",
          "madvise",
          "memfd_create",
          "mmap",
          "mprotect",
          "munmap",
          "nanosleep",
          "newfstatat",
          "openat2",
          "personality",
          "pipe2",
          "ppoll",
          "prctl",
          "pread64",
          "process_vm_readv",
          "pwrite64",
          "read",
          "recvmsg",
          "rename",
          "rt_sigaction",
          "rt_sigprocmask",
          "rt_sigreturn",
          "sched_getaffinity",
          "sendmsg",
          "set_robust_list",
          "set_tid_address",
          "setsockopt",
          "sigaltstack",
          "socket",
          "statx",
          "tgkill",
          "uname",
          "wait4",
          "write",
          "writev");

  private static final List<ArgOperator> OPERATORS = ArgOperator.recognized();

  private LargeProfile() {}

  static SeccompProfile profile() {
    SeccompProfile.Builder profile =
        SeccompProfile.builder()
            .defaultAction(Action.ERRNO)
            .defaultErrnoRet(1)
            .addArchitectures(Architecture.X86_64, Architecture.X86, Architecture.X32);
    for (int i = 0; i < RULES; i++) {
      profile.addSyscalls(rule(i));
    }
    return profile.build();
  }

  private static SyscallRule rule(int number) {
    boolean refuses = number % 5 == 0;
    SyscallRule.Builder rule = SyscallRule.builder().action(refuses ? Action.ERRNO : Action.ALLOW);
    if (refuses) {
      rule.errnoRet(number % 133);
    }
    rule.addNames(NAMES.get(number * 7 % NAMES.size()));
    if (number % 3 == 0) {
      for (int index = 0; index <= number % 2; index++) {
        rule.addArgs(condition(number, index));
      }
    }
    return rule.build();
  }

  private static ArgCondition condition(int number, int index) {
    return ArgCondition.builder()
        .index(index)
        .value(number * 2_654_435_761L)
        .valueTwo(number % 2 == 0 ? 0 : 2_114_060_288L)
        .op(OPERATORS.get(number % OPERATORS.size()))
        .build();
  }
}
