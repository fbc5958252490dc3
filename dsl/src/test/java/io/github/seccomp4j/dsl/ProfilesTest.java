package io.github.seccomp4j.dsl;

import static io.github.seccomp4j.dsl.Calls.CLONE;
import static io.github.seccomp4j.dsl.Calls.SOCKET;
import static io.github.seccomp4j.dsl.Rules.allow;
import static io.github.seccomp4j.dsl.Rules.errno;
import static io.github.seccomp4j.dsl.Rules.log;
import static io.github.seccomp4j.dsl.call.AddressFamily.AF_INET;
import static io.github.seccomp4j.dsl.call.AddressFamily.AF_INET6;
import static io.github.seccomp4j.model.Architecture.AARCH64;
import static io.github.seccomp4j.model.Architecture.X32;
import static io.github.seccomp4j.model.Architecture.X86;
import static io.github.seccomp4j.model.Architecture.X86_64;
import static io.github.seccomp4j.model.Errno.ENOSYS;
import static io.github.seccomp4j.model.Errno.EPERM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.dsl.call.CloneFlag;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ArchitectureMapping;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfilesTest {

  private static final List<String> MOUNT = List.of("mount", "pivot_root", "chroot", "umount2");

  // The profile fine-grained.json of the Kubernetes tutorial "Restrict a Container's Syscalls with
  // seccomp" (kubernetes/website, CC-BY 4.0, The Kubernetes Authors).
  private static final String[] FINE_GRAINED =
      ("accept4 epoll_wait pselect6 futex madvise epoll_ctl getsockname setsockopt vfork mmap read"
              + " write close arch_prctl sched_getaffinity munmap brk rt_sigaction rt_sigprocmask"
              + " sigaltstack gettid clone bind socket openat readlinkat exit_group epoll_create1"
              + " listen rt_sigreturn sched_yield clock_gettime connect dup2 epoll_pwait execve exit"
              + " fcntl getpid getuid ioctl mprotect nanosleep open poll recvfrom sendto"
              + " set_tid_address setitimer writev fstatfs getdents64 pipe2 getrlimit")
          .split(" ", -1);

  @Test
  void aPolicyWithEverySortOfRule() {
    SeccompProfile built =
        Profiles.otherwise(errno(EPERM))
            .add(allow("read", "write", "exit"))
            .add(allow(SOCKET.where(SOCKET.domain().isOneOf(AF_INET, AF_INET6))))
            .add(allow(CLONE.where(CLONE.flags().hasNoneOf(CloneFlag.NAMESPACES))))
            .add(log(MOUNT))
            .build();

    assertThat(built)
        .isEqualTo(
            SeccompProfile.builder()
                .defaultAction(Action.ERRNO)
                .defaultErrnoRet(1)
                .addSyscalls(SyscallRule.of(Action.ALLOW, "read", "write", "exit"))
                .addSyscalls(
                    SyscallRule.builder()
                        .addNames("socket")
                        .action(Action.ALLOW)
                        .addArgs(ArgCondition.maskedEqual(0, 0xffff_ffffL, 2))
                        .build())
                .addSyscalls(
                    SyscallRule.builder()
                        .addNames("socket")
                        .action(Action.ALLOW)
                        .addArgs(ArgCondition.maskedEqual(0, 0xffff_ffffL, 10))
                        .build())
                .addSyscalls(
                    SyscallRule.builder()
                        .addNames("clone")
                        .action(Action.ALLOW)
                        .addArgs(ArgCondition.maskedEqual(0, 2114060288L, 0))
                        .build())
                .addSyscalls(SyscallRule.of(Action.LOG, "mount", "pivot_root", "chroot", "umount2"))
                .build());
  }

  @Test
  void theExampleOfTheDocumentationHasNoFindings() {
    ProfileDraft worker =
        Profiles.otherwise(errno(EPERM))
            .on(X86_64, AARCH64)
            .add(allow("read", "write", "exit"))
            .add(allow(SOCKET.where(SOCKET.domain().isOneOf(AF_INET, AF_INET6))))
            .add(allow(CLONE.where(CLONE.flags().hasNoneOf(CloneFlag.NAMESPACES))))
            .add(errno(ENOSYS, "clone3").because("its flags are behind a pointer"))
            .add(log("mount", "umount2"));

    assertThat(worker.check()).isEmpty();
    SeccompProfile profile = worker.build();
    assertThat(profile.architectures()).containsExactly(X86_64, AARCH64);
    assertThat(profile.syscalls()).hasSize(6);
    assertThat(profile.syscalls().get(4))
        .isEqualTo(
            SyscallRule.builder().addNames("clone3").action(Action.ERRNO).errnoRet(38).build());
  }

  @Test
  void theTutorialsProfiles() {
    assertThat(Profiles.otherwise(log()).build())
        .isEqualTo(SeccompProfile.builder().defaultAction(Action.LOG).build());
    assertThat(Profiles.otherwise(errno()).build())
        .isEqualTo(SeccompProfile.builder().defaultAction(Action.ERRNO).build());
    assertThat(FINE_GRAINED).hasSize(54);
    assertThat(
            Profiles.otherwise(errno())
                .on(X86_64, X86, X32)
                .add(allow(List.of(FINE_GRAINED)))
                .build())
        .isEqualTo(
            SeccompProfile.builder()
                .defaultAction(Action.ERRNO)
                .addArchitectures(X86_64, X86, X32)
                .addSyscalls(SyscallRule.of(Action.ALLOW, FINE_GRAINED))
                .build());
  }

  @Test
  void aProfileTakenOverIsGivenBackWhateverItHolds() {
    SeccompProfile odd =
        SeccompProfile.builder()
            .addArchitectures(new Architecture("amd64"))
            .listenerMetadata("nobody")
            .addSyscalls(
                SyscallRule.builder()
                    .addNames("", "clone", "clone", "nonsense")
                    .action(new Action("SCMP_ACT_NOPE"))
                    .errnoRet(-1L)
                    .addArgs(ArgCondition.of(0, ArgOperator.EQ, 1))
                    .addArgs(ArgCondition.of(0, new ArgOperator("=="), 2))
                    .addArgs(ArgCondition.of(9, ArgOperator.EQ, -1L))
                    .otherMembers(JsonObject.of("comment", new JsonString("x")))
                    .build())
            .addSyscalls(SyscallRule.of(Action.ERRNO, "setns"))
            .addSyscalls(SyscallRule.of(Action.ALLOW, "setns"))
            .addSyscalls(SyscallRule.builder().action(Action.NOTIFY).build())
            .otherMembers(JsonObject.of("archMap", new JsonString("?")))
            .build();

    assertThat(Profiles.from(odd).build()).isEqualTo(odd);
    assertThat(Profiles.from(SeccompProfile.builder().build()).build())
        .isEqualTo(SeccompProfile.builder().build());
  }

  @Test
  void aConditionalProfileTakenOverIsGivenBackWhateverItHolds() {
    ConditionalProfile odd =
        ConditionalProfile.builder()
            .defaultAction(Action.ERRNO)
            .defaultErrno("ENOSYS")
            .defaultErrnoRet(38)
            .addArchMap(
                ArchitectureMapping.builder().architecture(X86_64).addSubArchitectures(X86).build())
            .addSyscalls(
                ConditionalRule.builder()
                    .name("read")
                    .addNames("write")
                    .action(Action.ALLOW)
                    .errno("EWHAT")
                    .comment("")
                    .includes(RuleFilter.builder().build())
                    .build())
            .build();

    assertThat(Profiles.from(odd).buildConditional()).isEqualTo(odd);
  }
}
