package io.github.seccomp4j.samples.tutorial;

import static io.github.seccomp4j.dsl.Rules.allow;
import static io.github.seccomp4j.dsl.Rules.errno;
import static io.github.seccomp4j.dsl.Rules.log;
import static io.github.seccomp4j.model.Architecture.X32;
import static io.github.seccomp4j.model.Architecture.X86;
import static io.github.seccomp4j.model.Architecture.X86_64;

import io.github.seccomp4j.dsl.Profiles;
import io.github.seccomp4j.model.SeccompProfile;
import java.util.LinkedHashMap;
import java.util.Map;

/** The profiles that the tutorial puts on its node, and one that today's runc needs. */
final class TutorialProfiles {

  static final String AUDIT = "audit.json";
  static final String VIOLATION = "violation.json";
  static final String FINE_GRAINED = "fine-grained.json";
  static final String FINE_GRAINED_CURRENT = "fine-grained-current.json";

  private TutorialProfiles() {}

  static SeccompProfile audit() {
    return Profiles.otherwise(log()).build();
  }

  static SeccompProfile violation() {
    return Profiles.otherwise(errno()).build();
  }

  static SeccompProfile fineGrained() {
    return Profiles.otherwise(errno())
        .on(X86_64, X86, X32)
        .add(
            allow(
                "accept4",
                "epoll_wait",
                "pselect6",
                "futex",
                "madvise",
                "epoll_ctl",
                "getsockname",
                "setsockopt",
                "vfork",
                "mmap",
                "read",
                "write",
                "close",
                "arch_prctl",
                "sched_getaffinity",
                "munmap",
                "brk",
                "rt_sigaction",
                "rt_sigprocmask",
                "sigaltstack",
                "gettid",
                "clone",
                "bind",
                "socket",
                "openat",
                "readlinkat",
                "exit_group",
                "epoll_create1",
                "listen",
                "rt_sigreturn",
                "sched_yield",
                "clock_gettime",
                "connect",
                "dup2",
                "epoll_pwait",
                "execve",
                "exit",
                "fcntl",
                "getpid",
                "getuid",
                "ioctl",
                "mprotect",
                "nanosleep",
                "open",
                "poll",
                "recvfrom",
                "sendto",
                "set_tid_address",
                "setitimer",
                "writev",
                "fstatfs",
                "getdents64",
                "pipe2",
                "getrlimit"))
        .build();
  }

  /** What runc 1.2.8, 1.3.3 and later call besides, between loading the filter and the program. */
  static SeccompProfile fineGrainedCurrent() {
    return Profiles.from(fineGrained()).add(allow("fstat", "openat2", "statx")).build();
  }

  /** All profiles by the name of their file, in the order of the tutorial. */
  static Map<String, SeccompProfile> byFileName() {
    Map<String, SeccompProfile> profiles = new LinkedHashMap<>();
    profiles.put(AUDIT, audit());
    profiles.put(VIOLATION, violation());
    profiles.put(FINE_GRAINED, fineGrained());
    profiles.put(FINE_GRAINED_CURRENT, fineGrainedCurrent());
    return profiles;
  }
}
