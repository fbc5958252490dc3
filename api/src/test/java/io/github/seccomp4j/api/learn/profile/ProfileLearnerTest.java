package io.github.seccomp4j.api.learn.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.Observations;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProfileLearnerTest {

  private static final LearningOptions EXACT = LearningOptions.exact();
  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));

  private static SeccompProfile exactly(Evidence evidence) {
    return ProfileLearner.learn(evidence, EXACT).profile();
  }

  private static List<String> names(LearnedProfile learned) {
    return learned.profile().syscalls().stream().flatMap(rule -> rule.names().stream()).toList();
  }

  private static LearnedCall call(LearnedProfile learned, String name) {
    return learned.rules().stream()
        .flatMap(rule -> rule.calls().stream())
        .filter(call -> call.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void exactIsWhatWasSeenByGroup() {
    SeccompProfile profile = exactly(Sightings.of("write", "socket", "read", "bind").traced());

    assertThat(profile)
        .isEqualTo(
            SeccompProfile.builder()
                .defaultAction(Action.ERRNO)
                .defaultErrnoRet(1)
                .addArchitectures(Architecture.X86_64)
                .addSyscalls(SyscallRule.of(Action.ALLOW, "read", "write"))
                .addSyscalls(SyscallRule.of(Action.ALLOW, "bind", "socket"))
                .build());
  }

  @Test
  void theOrderOfTheEvidenceDoesNotMatter() {
    Evidence one = Sightings.of("write", "kill").in("a");
    Evidence two = Sightings.of("bind").in("b");

    assertThat(ProfileLearner.learn(List.of(one, two), EXACT).profile())
        .isEqualTo(ProfileLearner.learn(List.of(two, one), EXACT).profile());
  }

  @Test
  void anEventInTwoPiecesOfEvidenceCountsOnce() {
    Subject shell = Subject.ofProgram("/bin/sh", "sh");
    Evidence audit = Evidence.of("audit.log", LogFormat.AUDITD_RAW, events(shell, 3));
    Evidence journal =
        Evidence.of("journal", LogFormat.JOURNALD_JSON, events(shell.withNode("w1"), 5));

    for (List<Evidence> evidence :
        List.of(List.of(audit, journal), List.of(journal, audit), List.of(audit, journal, audit))) {
      LearnedCall read = call(ProfileLearner.learn(evidence, EXACT), "read");
      assertThat(read.events()).isEqualTo(5);
      assertThat(read.sources()).containsExactlyInAnyOrder("audit.log", "journal");
      assertThat(Coverage.of(evidence).events()).isEqualTo(5);
      SeccompProfile none = exactly(Sightings.of("write").traced());
      assertThat(Drift.between(none, HOST, evidence, EXACT).denied())
          .singleElement()
          .satisfies(denied -> assertThat(denied.seen().events()).isEqualTo(5));
    }
  }

  private static Observations events(Subject subject, int count) {
    Observations.Builder builder = Observations.builder();
    for (int serial = 0; serial < count; serial++) {
      builder
          .counter(subject, ObservedCall.ofName(Architecture.X86_64, "read"))
          .add(1_594_067_860_484L, serial);
    }
    return builder.build();
  }

  @Test
  void otherwiseIsAsAskedFor() {
    SeccompProfile profile =
        ProfileLearner.learn(
                Sightings.of("read").traced(), EXACT.otherwise(Outcome.of(Action.KILL_PROCESS)))
            .profile();

    assertThat(profile.defaultAction()).contains(Action.KILL_PROCESS);
    assertThat(profile.defaultErrnoRet()).isEmpty();
  }

  @Test
  void everyRuleSaysWhereItComesFrom() {
    LearnedProfile learned =
        ProfileLearner.learn(
            Sightings.on(Architecture.X86_64)
                .at(1_594_067_860_484L, "openat")
                .at(1_594_067_920_488L, "openat")
                .in("syslog"),
            LearningOptions.standard()
                .startedBy(StartupNeeds.of(OciRuntime.RUNC, "1.5.1", true))
                .with(Siblings.OF_LIBRARIES));

    assertThat(call(learned, "openat").explanation())
        .isEqualTo(
            "seen 2 times by 1 subject, 2020-07-06T20:37:40.484Z to 2020-07-06T20:38:40.488Z, in"
                + " syslog; needed to start a container by runc 1.5.1");
    assertThat(call(learned, "openat").sources()).containsExactly("syslog");
    assertThat(call(learned, "openat").firstSeen()).isEqualTo(OptionalLong.of(1_594_067_860_484L));
    assertThat(call(learned, "open").reason()).isEqualTo(Reason.SIBLING);
    assertThat(call(learned, "open").explanation())
        .startsWith("does what openat does: glibc opens");
    assertThat(call(learned, "statx").reason()).isEqualTo(Reason.STARTUP);
    assertThat(call(learned, "clone3").reason()).isEqualTo(Reason.FALLBACK);
    assertThat(learned.rules())
        .extracting(LearnedRule::rule)
        .isEqualTo(learned.profile().syscalls());
    assertThat(learned.toText())
        .contains("otherwise ERRNO on SCMP_ARCH_X86_64\n")
        .contains("/syscalls/0 ALLOW: seen: essential\n  openat: seen 2 times by 1 subject")
        .contains(" ERRNO 38: tried first and done without\n")
        .contains("  clone3: glibc from 2.34 on starts threads and processes with clone instead\n");
  }

  @Test
  void siblingsAreWhatLibrariesCallElsewhere() {
    Evidence evidence = Sightings.of("stat", "futex", "fork").traced();
    LearningOptions onTwo = EXACT.on(Architecture.X86_64, Architecture.AARCH64);

    assertThat(names(ProfileLearner.learn(evidence, EXACT.with(Siblings.OF_ARCHITECTURES))))
        .containsExactlyInAnyOrder("stat", "futex", "fork", "restart_syscall");
    assertThat(names(ProfileLearner.learn(evidence, onTwo.with(Siblings.OF_ARCHITECTURES))))
        .containsExactlyInAnyOrder(
            "stat", "futex", "fork", "newfstatat", "statx", "clone", "restart_syscall");
    assertThat(names(ProfileLearner.learn(evidence, EXACT.with(Siblings.OF_LIBRARIES))))
        .containsExactlyInAnyOrder(
            "stat", "futex", "fork", "newfstatat", "statx", "clone", "vfork", "restart_syscall");
    assertThat(
            names(
                ProfileLearner.learn(
                    evidence, EXACT.on(Architecture.ARM).with(Siblings.OF_ARCHITECTURES))))
        .contains("fstatat64", "stat64", "futex_time64")
        .doesNotContain("newfstatat");
  }

  @Test
  void cloneAsASiblingMakesNoNamespaces() {
    LearnedProfile learned =
        ProfileLearner.learn(
            Sightings.of("fork").traced(), EXACT.with(Siblings.OF_LIBRARIES).withConditions(8, 1));

    assertThat(learned.profile().syscalls())
        .contains(
            SyscallRule.builder()
                .addNames("clone")
                .action(Action.ALLOW)
                .addArgs(ArgCondition.maskedEqual(0, 0x7e02_0000L, 0))
                .build());
  }

  @Test
  void whatIsTriedFirstGetsEnosysUnlessItWasSeen() {
    SyscallRule last =
        last(ProfileLearner.learn(Sightings.of("rseq").traced(), EXACT.withFallbacks(true)));

    assertThat(last.errnoRet()).isEqualTo(OptionalLong.of(38));
    assertThat(last.names())
        .contains("clone3", "faccessat2", "close_range", "openat2")
        .doesNotContain("rseq", "fchown", "futex_time64")
        .isSorted();
    assertThat(
            last(ProfileLearner.learn(
                    Sightings.on(Architecture.MIPS).once("read").traced(),
                    EXACT.withFallbacks(true)))
                .errnoRet())
        .isEqualTo(OptionalLong.of(89));
    assertThat(
            last(ProfileLearner.learn(
                    Sightings.of("read").traced(),
                    EXACT.withFallbacks(true).otherwise(Outcome.ERRNO_38)))
                .names())
        .containsExactly("read");
  }

  private static SyscallRule last(LearnedProfile learned) {
    List<SyscallRule> rules = learned.profile().syscalls();
    return rules.get(rules.size() - 1);
  }

  @Test
  void whatCannotBeWrittenIsReported() {
    LearnedProfile learned =
        ProfileLearner.learn(Sightings.of("read", "opnat").number(9_999).traced(), EXACT);

    assertThat(names(learned)).containsExactly("read");
    assertThat(learned.findings())
        .extracting(Finding::code)
        .contains("call-without-name", "unknown-call-name", "start-not-traced");
    assertThat(learned.findings())
        .extracting(Finding::toString)
        .anyMatch(text -> text.contains("call 9999 of SCMP_ARCH_X86_64"))
        .anyMatch(text -> text.contains("did you mean \"openat\"?"));
  }

  @Test
  void nothingSeenIsReported() {
    assertThat(ProfileLearner.learn(List.of(), EXACT).findings())
        .extracting(Finding::code)
        .contains("nothing-observed");
  }

  @Test
  void namesOfOneArchitectureAreReportedWhereTheyAreWider() {
    LearnedProfile learned =
        ProfileLearner.learn(
            List.of(
                Sightings.of("read").in("a"),
                Sightings.on(Architecture.X86).once("read", "mkdir").in("b")),
            EXACT);

    assertThat(learned.profile().architectures())
        .containsExactly(Architecture.X86_64, Architecture.X86);
    assertThat(learned.findings())
        .filteredOn(finding -> finding.code().equals("architectures-share-names"))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .endsWith(": mkdir");
  }

  @Test
  void aDefaultLosesWhatWasNeverUsed() {
    SeccompProfile base =
        SeccompProfile.builder()
            .defaultAction(Action.ERRNO)
            .defaultErrnoRet(1)
            .addSyscalls(SyscallRule.of(Action.ALLOW, "read", "write", "mkdir"))
            .addSyscalls(SyscallRule.of(Action.ALLOW, "socket"))
            .addSyscalls(SyscallRule.of(Action.ERRNO, "clone3").toBuilder().errnoRet(38).build())
            .build();
    LearnedProfile learned =
        ProfileLearner.learn(
            Sightings.of("write", "reboot").traced(),
            EXACT.from(new LearningBase.WithoutUnused(base, HOST)));

    assertThat(learned.profile())
        .isEqualTo(
            base.toBuilder()
                .syscalls(List.of(SyscallRule.of(Action.ALLOW, "write"), base.syscalls().get(2)))
                .build());
    assertThat(learned.findings()).extracting(Finding::code).contains("seen-but-denied");
  }

  @Test
  void aDefaultGainsWhatItDenied() {
    SyscallRule personality =
        SyscallRule.builder()
            .addNames("personality")
            .action(Action.ALLOW)
            .addArgs(ArgCondition.of(0, ArgOperator.EQ, 0))
            .build();
    SeccompProfile base =
        SeccompProfile.builder()
            .defaultAction(Action.ERRNO)
            .addSyscalls(SyscallRule.of(Action.ALLOW, "read"))
            .addSyscalls(personality)
            .build();
    LearningOptions options = EXACT.from(new LearningBase.WithDenied(base, HOST));
    LearnedProfile seen = ProfileLearner.learn(Sightings.of("read", "ptrace").traced(), options);
    LearnedProfile unsure = ProfileLearner.learn(Sightings.of("personality").traced(), options);
    LearnedProfile logged =
        ProfileLearner.learn(
            Sightings.on(Architecture.X86_64).logged(Action.ERRNO, "personality").logged(),
            options);
    LearnedProfile traced =
        ProfileLearner.learn(
            Sightings.on(Architecture.X86_64).with("personality", 0, 0x40000).traced(),
            options.withConditions(8, 1));

    assertThat(last(seen)).isEqualTo(SyscallRule.of(Action.ALLOW, "ptrace"));
    assertThat(unsure.profile()).isEqualTo(base);
    assertThat(unsure.findings()).extracting(Finding::code).contains("arguments-unknown");
    assertThat(last(logged)).isEqualTo(SyscallRule.of(Action.ALLOW, "personality"));
    assertThat(logged.findings()).extracting(Finding::code).contains("widened-without-arguments");
    assertThat(last(traced).args())
        .containsExactly(ArgCondition.maskedEqual(0, 0xffff_ffffL, 0x40000));
  }
}
