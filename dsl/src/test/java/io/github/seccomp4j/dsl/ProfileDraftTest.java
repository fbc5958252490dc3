package io.github.seccomp4j.dsl;

import static io.github.seccomp4j.dsl.Calls.CLONE;
import static io.github.seccomp4j.dsl.Calls.SOCKET;
import static io.github.seccomp4j.dsl.Rules.allow;
import static io.github.seccomp4j.dsl.Rules.errno;
import static io.github.seccomp4j.dsl.Rules.log;
import static io.github.seccomp4j.dsl.call.AddressFamily.AF_INET;
import static io.github.seccomp4j.dsl.call.AddressFamily.AF_UNIX;
import static io.github.seccomp4j.model.Errno.ENOSYS;
import static io.github.seccomp4j.model.Errno.EPERM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.dsl.call.CloneFlag;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProfileDraftTest {

  private static final SeccompProfile BASE =
      SeccompProfile.builder()
          .defaultAction(Action.ERRNO)
          .addSyscalls(SyscallRule.of(Action.ALLOW, "read", "personality", "socket", "write"))
          .addSyscalls(SyscallRule.of(Action.ALLOW, "personality"))
          .addSyscalls(SyscallRule.of(Action.LOG, "mount"))
          .build();

  @Test
  void aDraftNeverChanges() {
    ProfileDraft start = Profiles.otherwise(errno(EPERM));
    start.on(Architecture.X86_64).flags().listener("/l").add(allow("read")).named("x");

    assertThat(start.build())
        .isEqualTo(SeccompProfile.builder().defaultAction(Action.ERRNO).defaultErrnoRet(1).build());
  }

  @Test
  void draftsAreEqualByContent() {
    ProfileDraft draft = Profiles.otherwise(log()).add(errno(EPERM, "mount")).named("a");

    assertThat(Profiles.otherwise(log()).add(errno(EPERM, "mount")).named("a"))
        .isEqualTo(draft)
        .hasSameHashCodeAs(draft)
        .isNotEqualTo(draft.named("b"));
  }

  @Test
  void absentFlagsAreNotAnEmptyList() {
    ProfileDraft draft = Profiles.otherwise(log());

    assertThat(draft.build().flags()).isEmpty();
    assertThat(draft.flags().build().flags()).contains(List.of());
    assertThat(draft.flags(FilterFlag.LOG, FilterFlag.SPEC_ALLOW).build().flags())
        .contains(List.of(FilterFlag.LOG, FilterFlag.SPEC_ALLOW));
  }

  @Test
  void theListenerAndItsMetadata() {
    ProfileDraft draft = Profiles.otherwise(allow()).add(Rules.userNotify("mount"));

    SeccompProfile profile = draft.listener("/run/l.sock", "who").build();
    assertThat(profile.listenerPath()).contains("/run/l.sock");
    assertThat(profile.listenerMetadata()).contains("who");
    assertThat(draft.listener("/a", "who").listener("/b").build().listenerMetadata()).isEmpty();
  }

  @Test
  void laterArchitecturesReplaceEarlierOnes() {
    assertThat(
            Profiles.otherwise(log())
                .on(Architecture.X86_64)
                .on(Architecture.AARCH64, Architecture.ARM)
                .build()
                .architectures())
        .containsExactly(Architecture.AARCH64, Architecture.ARM);
  }

  @Test
  void rulesStayInOrder() {
    assertThat(
            Profiles.otherwise(errno())
                .add(allow("write"), allow("read"))
                .add(List.of(allow("exit"), log("mount")))
                .build()
                .syscalls())
        .extracting(rule -> rule.names().get(0))
        .containsExactly("write", "read", "exit", "mount");
  }

  @Test
  void removeTakesNamesFromAllEntriesThatAllow() {
    ProfileDraft edited = Profiles.from(BASE).remove("personality", "write");

    assertThat(edited.check()).isEmpty();
    assertThat(edited.build().syscalls())
        .containsExactly(
            SyscallRule.of(Action.ALLOW, "read", "socket"), SyscallRule.of(Action.LOG, "mount"));
  }

  @Test
  void removeWorksOnSentencesToo() {
    assertThat(
            Profiles.otherwise(errno())
                .add(allow("read", "write"), allow(SOCKET.where(SOCKET.domain().is(AF_INET))))
                .remove("read", "socket")
                .build()
                .syscalls())
        .containsExactly(SyscallRule.of(Action.ALLOW, "write"));
  }

  @Test
  void removingWhatIsNotThereIsAFinding() {
    List<Finding> findings =
        Profiles.from(BASE)
            .remove("personality")
            .named("base")
            .remove("perosnality", "raed", "mount", "ptrace")
            .check();

    assertThat(findings).extracting(Finding::code).containsOnly("absent-name").hasSize(4);
    assertThat(findings).extracting(Finding::severity).containsOnly(Severity.WARNING);
    assertThat(findings.get(0).fix()).isEmpty();
    assertThat(findings.get(1).fix()).contains("did you mean \"read\"?");
    assertThat(findings.get(0).location()).contains(new Location("base", "/syscalls", 0, 0));
    assertThat(findings.get(2).message()).contains("only SCMP_ACT_LOG");
    assertThat(findings.get(3).fix()).isEmpty();
  }

  @Test
  void replacePutsRulesWhereTheFirstOnesWere() {
    ProfileDraft edited =
        Profiles.from(BASE)
            .replace("socket", allow(SOCKET.where(SOCKET.domain().isOneOf(AF_INET, AF_UNIX))))
            .replace("mount", errno(EPERM, "mount").because("no"), allow("umount2"));

    assertThat(edited.build().syscalls())
        .extracting(SyscallRule::names)
        .containsExactly(
            List.of("read", "personality", "write"),
            List.of("socket"),
            List.of("socket"),
            List.of("personality"),
            List.of("mount"),
            List.of("umount2"));
  }

  @Test
  void replacingWhatIsNotThereAddsAndTells() {
    ProfileDraft edited = Profiles.from(BASE).replace("ptrace", log("ptrace"));

    assertThat(edited.check())
        .filteredOn(finding -> !finding.code().equals("redundant-rule"))
        .extracting(Finding::code)
        .containsExactly("absent-name");
    assertThat(edited.build().syscalls().get(3)).isEqualTo(SyscallRule.of(Action.LOG, "ptrace"));
  }

  @Test
  void theDefaultOfADocumentCanBeChanged() {
    SeccompProfile edited =
        Profiles.from(BASE.toBuilder().defaultErrnoRet(38).build()).otherwise(log()).build();

    assertThat(edited.defaultAction()).contains(Action.LOG);
    assertThat(edited.defaultErrnoRet()).isEmpty();
  }

  @Test
  void faultsOfADocumentAreWarningsButNewOnesAreErrors() {
    SyscallRule seven =
        SyscallRule.builder()
            .addNames("clone", "unshare")
            .action(Action.ALLOW)
            .addArgs(ArgCondition.maskedEqual(0, 1, 1), ArgCondition.maskedEqual(0, 2, 2))
            .build();
    SeccompProfile document =
        BASE.toBuilder()
            .addSyscalls(seven, SyscallRule.of(Action.ERRNO, "setns"))
            .addSyscalls(SyscallRule.of(Action.ALLOW, "setns", "exit"))
            .defaultErrnoRet(38)
            .build();
    ProfileDraft edited = Profiles.from(document).remove("unshare", "exit");

    assertThat(edited.check())
        .filteredOn(finding -> finding.severity() == Severity.WARNING)
        .extracting(Finding::code)
        .contains("repeated-argument", "conflicting-actions");
    assertThat(edited.build().syscalls()).hasSize(6);
    assertThatThrownBy(() -> edited.add(errno(EPERM, "read")).build())
        .isInstanceOf(InvalidProfileException.class)
        .hasMessageContaining("conflicting-actions");
  }

  @Test
  void errorNumbersFollowTheArchitectures() {
    ProfileDraft draft = Profiles.otherwise(errno(ENOSYS)).add(errno(ENOSYS, "clone3"));

    assertThat(draft.build().defaultErrnoRet()).isEqualTo(OptionalLong.of(38));
    SeccompProfile mips = draft.on(Architecture.MIPS64, Architecture.MIPS).build();
    assertThat(mips.defaultErrnoRet()).isEqualTo(OptionalLong.of(89));
    assertThat(mips.syscalls().get(0).errnoRet()).isEqualTo(OptionalLong.of(89));
  }

  @Test
  void cloneFlagsAreTheSecondArgumentOnS390() {
    ProfileDraft draft =
        Profiles.otherwise(errno())
            .add(allow(CLONE.where(CLONE.flags().hasNoneOf(CloneFlag.CLONE_NEWUSER))));
    ArgCondition onS390 = ArgCondition.maskedEqual(1, 0x10000000, 0);

    assertThat(draft.on(Architecture.S390X).build().syscalls().get(0).args())
        .containsExactly(onS390);
    assertThat(draft.on(Architecture.S390X, Architecture.S390).build().syscalls().get(0).args())
        .containsExactly(onS390);
    assertThat(draft.on(Architecture.PPC64LE).build().syscalls().get(0).args())
        .containsExactly(ArgCondition.maskedEqual(0, 0x10000000, 0));
  }

  @Test
  void buildNamesEveryErrorAtOnce() {
    ProfileDraft draft =
        Profiles.otherwise(errno())
            .named("web")
            .on(new Architecture("SCMP_ARCH_X68_64"))
            .add(allow(""), allow(List.of()), allow("opneat"));

    assertThatThrownBy(draft::build)
        .isInstanceOfSatisfying(
            InvalidProfileException.class,
            thrown ->
                assertThat(thrown.findings())
                    .isEqualTo(draft.check())
                    .extracting(Finding::code)
                    .containsExactly(
                        "unknown-architecture",
                        "empty-syscall-name",
                        "rule-without-names",
                        "unknown-syscall"))
        .hasMessageStartingWith("the profile \"web\" has 3 errors:\nweb /architectures/0: ERROR")
        .hasMessageContaining("did you mean SCMP_ARCH_X86_64?")
        .hasMessageEndingWith("did you mean \"openat\"?");
  }
}
