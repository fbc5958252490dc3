package io.github.seccomp4j.api.syscall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.seccomp4j.model.syscall.SyscallNames;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SyscallGroupsTest {

  static List<SyscallGroup> groups() {
    return SyscallGroups.all();
  }

  @Test
  void everyCallIsInAGroupAndNothingElseIs() {
    Set<String> grouped = new TreeSet<>();
    groups().forEach(group -> grouped.addAll(group.syscalls()));

    assertThat(grouped).isEqualTo(new TreeSet<>(SyscallNames.all())).hasSize(508);
  }

  @ParameterizedTest
  @MethodSource("groups")
  void everyGroupHasANameCallsAndAReason(SyscallGroup group) {
    assertThat(group.name()).matches("[a-z]+([-_][a-z]+)*");
    assertThat(group.syscalls()).isNotEmpty();
    assertThat(group.rationale()).hasSizeGreaterThan(80).endsWith(".");
    assertThat(SyscallGroups.named(group.name())).isSameAs(group);
    assertThat(SyscallGroups.containing(group.syscalls().get(0))).contains(group);
  }

  @Test
  void namesAreDistinct() {
    assertThat(groups()).extracting(SyscallGroup::name).doesNotHaveDuplicates().hasSize(36);
  }

  @ParameterizedTest
  @CsvSource({
    "openat,     essential file-system",
    "socket,     network",
    "socketcall, network multiplexer",
    "clone,      process namespaces",
    "bpf,        bpf",
    "vserver,    obsolete",
    "no_such,    ''",
  })
  void aCallKnowsItsGroups(String syscall, String expected) {
    assertThat(
            String.join(
                " ", SyscallGroups.containing(syscall).stream().map(SyscallGroup::name).toList()))
        .isEqualTo(expected);
  }

  // What container runtimes deny to containers without capabilities must not look harmless.
  @ParameterizedTest
  @CsvSource({
    "acct",
    "add_key",
    "bpf",
    "clock_settime",
    "delete_module",
    "finit_module",
    "init_module",
    "io_uring_setup",
    "ioperm",
    "iopl",
    "kexec_load",
    "keyctl",
    "mount",
    "move_mount",
    "open_by_handle_at",
    "perf_event_open",
    "pivot_root",
    "ptrace",
    "quotactl",
    "reboot",
    "request_key",
    "setns",
    "settimeofday",
    "swapon",
    "syslog",
    "umount2",
    "unshare"
  })
  void dangerousCallsAreOnlyInGroupsThatSaySo(String syscall) {
    assertThat(SyscallGroups.containing(syscall))
        .isNotEmpty()
        .allSatisfy(group -> assertThat(group.rationale()).startsWith("DANGEROUS"));
  }

  @Test
  void severalGroupsGiveEachCallOnce() {
    assertThat(SyscallGroups.syscallsOf(SyscallGroups.PROCESS, SyscallGroups.NAMESPACES))
        .doesNotHaveDuplicates()
        .startsWith("clone", "clone3", "execve")
        .endsWith("listns", "setns", "unshare");
  }

  @Test
  void anUnknownGroupIsRefusedWithTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyscallGroups.named("file-sistem"))
        .withMessage(
            "no group of system calls is called \"file-sistem\"; did you mean \"file-system\"?");
    assertThat(SyscallGroups.find("file-sistem")).isEmpty();
  }

  @Test
  void aGroupGoesThroughItsNames() {
    assertThat(new SyscallGroup("x", "y", List.of("write", "read", "write")))
        .containsExactly("read", "write");
  }
}
