package io.github.seccomp4j.dsl;

import static io.github.seccomp4j.dsl.Calls.CLONE;
import static io.github.seccomp4j.dsl.Calls.OPENAT;
import static io.github.seccomp4j.dsl.Calls.SOCKET;
import static io.github.seccomp4j.dsl.Calls.arg;
import static io.github.seccomp4j.dsl.Calls.call;
import static io.github.seccomp4j.dsl.Rules.allow;
import static io.github.seccomp4j.dsl.Rules.errno;
import static io.github.seccomp4j.dsl.Rules.log;
import static io.github.seccomp4j.model.Errno.ENOSYS;
import static io.github.seccomp4j.model.Errno.EPERM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.dsl.call.CloneFlag;
import io.github.seccomp4j.dsl.call.OpenFlag;
import io.github.seccomp4j.dsl.call.SocketType;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.conditional.ArchitectureMapping;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuildConditionalTest {

  private static final Rule CLONE_RULE =
      allow(CLONE.where(CLONE.flags().hasNoneOf(CloneFlag.NAMESPACES)));

  @Test
  void everythingAPlainProfileCannotSay() {
    ConditionalProfile profile =
        Profiles.otherwise(errno(ENOSYS))
            .on(mapping(Architecture.X86_64, Architecture.X86, Architecture.X32))
            .add(
                allow("ptrace")
                    .sinceKernel(KernelVersion.of(4, 8))
                    .beforeKernel(KernelVersion.of(6, 0)))
            .add(
                allow("bpf")
                    .whenCapability(Capability.SYS_ADMIN, Capability.BPF)
                    .because("tracing"))
            .add(
                errno(EPERM, "bpf")
                    .unlessCapability(Capability.SYS_ADMIN)
                    .whenArchitecture(Architecture.X86_64)
                    .unlessArchitecture(Architecture.LOONGARCH64))
            .buildConditional();

    assertThat(profile.defaultAction()).contains(Action.ERRNO);
    assertThat(profile.defaultErrno()).contains("ENOSYS");
    assertThat(profile.defaultErrnoRet()).hasValue(38);
    assertThat(profile.architectures()).isEmpty();
    assertThat(profile.archMap())
        .containsExactly(mapping(Architecture.X86_64, Architecture.X86, Architecture.X32));
    assertThat(profile.syscalls())
        .containsExactly(
            ConditionalRule.builder()
                .addNames("ptrace")
                .action(Action.ALLOW)
                .includes(RuleFilter.builder().minKernel("4.8").build())
                .excludes(RuleFilter.builder().minKernel("6.0").build())
                .build(),
            ConditionalRule.builder()
                .addNames("bpf")
                .action(Action.ALLOW)
                .comment("tracing")
                .includes(
                    RuleFilter.builder().addCaps(Capability.SYS_ADMIN, Capability.BPF).build())
                .build(),
            ConditionalRule.builder()
                .addNames("bpf")
                .action(Action.ERRNO)
                .errnoRet(1)
                .errno("EPERM")
                .includes(RuleFilter.builder().addArches("amd64").build())
                .excludes(
                    RuleFilter.builder()
                        .addCaps(Capability.SYS_ADMIN)
                        .addAllArches(Rule.words(Architecture.LOONGARCH64))
                        .build())
                .build());
  }

  // As Docker's own profile has it (moby/profiles, seccomp/default.json).
  @Test
  void cloneBecomesTwins() {
    List<ConditionalRule> twins =
        rules(CLONE_RULE.unlessCapability(Capability.SYS_ADMIN).because("no namespaces"));

    assertThat(twins)
        .containsExactly(
            ConditionalRule.builder()
                .addNames("clone")
                .action(Action.ALLOW)
                .addArgs(ArgCondition.maskedEqual(0, 2114060288L, 0))
                .comment("no namespaces")
                .excludes(
                    RuleFilter.builder()
                        .addCaps(Capability.SYS_ADMIN)
                        .addArches("s390", "s390x")
                        .build())
                .build(),
            ConditionalRule.builder()
                .addNames("clone")
                .action(Action.ALLOW)
                .addArgs(ArgCondition.maskedEqual(1, 2114060288L, 0))
                .comment("no namespaces")
                .includes(RuleFilter.builder().addArches("s390", "s390x").build())
                .excludes(RuleFilter.builder().addCaps(Capability.SYS_ADMIN).build())
                .build());
  }

  @Test
  void twinsRespectTheRulesOwnArchitectures() {
    assertThat(rules(CLONE_RULE.whenArchitecture(Architecture.AARCH64)))
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.args().get(0).index()).isZero();
              assertThat(rule.includes().orElseThrow().arches()).containsExactly("arm64");
              assertThat(rule.excludes()).isEmpty();
            });
    assertThat(rules(CLONE_RULE.whenArchitecture(Architecture.S390X)))
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.args().get(0).index()).isOne();
              assertThat(rule.includes().orElseThrow().arches()).containsExactly("s390x");
            });
    assertThat(rules(CLONE_RULE.whenArchitecture(Architecture.AARCH64, Architecture.S390X)))
        .extracting(rule -> rule.includes().orElseThrow().arches())
        .containsExactly(List.of("arm64"), List.of("s390x"));
    assertThat(rules(CLONE_RULE.unlessArchitecture(Architecture.S390)))
        .extracting(ConditionalRule::includes)
        .last()
        .isEqualTo(Optional.of(RuleFilter.builder().addArches("s390x").build()));
  }

  @Test
  void noTwinsWhereTheProfileNamesOneOrder() {
    ProfileDraft draft = Profiles.otherwise(errno()).add(CLONE_RULE);

    assertThat(draft.on(Architecture.X86_64).buildConditional().syscalls())
        .singleElement()
        .extracting(ConditionalRule::excludes)
        .isEqualTo(Optional.empty());
    assertThat(draft.on(Architecture.S390X).buildConditional().syscalls())
        .singleElement()
        .extracting(rule -> rule.args().get(0).index())
        .isEqualTo(1L);
  }

  @Test
  void theUsualOrderIsTheOneForOtherHostsWhateverTheProfileNamesFirst() {
    assertThat(
            Profiles.otherwise(errno())
                .on(Architecture.S390X, Architecture.S390, Architecture.PPC64)
                .add(CLONE_RULE)
                .buildConditional()
                .syscalls())
        .extracting(rule -> rule.args().get(0).index())
        .containsExactly(0L, 1L);
  }

  @Test
  void socketTypesHaveTwinsForMips() {
    List<ConditionalRule> twins =
        rules(allow(SOCKET.where(SOCKET.type().is(SocketType.SOCK_STREAM))));

    assertThat(twins).hasSize(2);
    assertThat(twins.get(0).args()).containsExactly(ArgCondition.maskedEqual(1, 0xf, 1));
    assertThat(twins.get(1).args()).containsExactly(ArgCondition.maskedEqual(1, 0xf, 2));
    assertThat(twins.get(1).includes().orElseThrow().arches())
        .contains("mips", "mipsel", "mips64", "mipsel64", "mips64n32", "mipsel64n32");
    assertThat(twins.get(0).excludes().orElseThrow().arches())
        .isEqualTo(twins.get(1).includes().orElseThrow().arches());
  }

  @Test
  void flagsWithOtherBitsHaveTwinsForEachFamily() {
    List<ConditionalRule> twins =
        Profiles.otherwise(errno())
            .on(Architecture.X86_64, Architecture.AARCH64, Architecture.PPC64LE)
            .add(allow(OPENAT.where(OPENAT.flags().hasAllOf(OpenFlag.O_DIRECTORY))))
            .buildConditional()
            .syscalls();

    assertThat(twins)
        .extracting(rule -> rule.args().get(0))
        .containsExactly(
            ArgCondition.maskedEqual(2, 0x10000, 0x10000),
            ArgCondition.maskedEqual(2, 0x4000, 0x4000));
    assertThat(twins.get(1).includes().orElseThrow().arches()).containsExactly("arm64", "ppc64le");
  }

  @Test
  void rulesThatExcludeEachOtherAreNotCompared() {
    ProfileDraft draft =
        Profiles.otherwise(errno(EPERM))
            .add(allow("clone3", "bpf").whenCapability(Capability.SYS_ADMIN))
            .add(CLONE_RULE.unlessCapability(Capability.SYS_ADMIN))
            .add(errno(ENOSYS, "clone3", "bpf").unlessCapability(Capability.SYS_ADMIN))
            .add(allow("open").whenArchitecture(Architecture.X86_64))
            .add(log("open").whenArchitecture(Architecture.X86))
            .add(allow("ptrace").whenArchitecture(Architecture.X86))
            .add(log("ptrace").unlessArchitecture(Architecture.X86))
            .add(allow("kcmp").sinceKernel(KernelVersion.of(5, 0)))
            .add(log("kcmp").beforeKernel(KernelVersion.of(4, 8)));

    assertThat(draft.checkConditional())
        .extracting(Finding::code)
        .containsOnly("kernel-version-ignored");
  }

  @Test
  void rulesThatCanMeetAreCompared() {
    ProfileDraft draft =
        Profiles.otherwise(errno(EPERM))
            .add(allow("open").whenCapability(Capability.SYS_ADMIN))
            .add(log("open").unlessCapability(Capability.CHOWN));

    assertThat(draft.checkConditional())
        .extracting(Finding::code)
        .containsExactly("conflicting-actions");
  }

  @Test
  void rulesThatMeetInOneContainerAreShownByACall() {
    ProfileDraft draft =
        Profiles.otherwise(errno(EPERM))
            .add(allow(call("ioctl").where(arg(1).is(5))).whenCapability(Capability.SYS_ADMIN))
            .add(log(call("ioctl").where(arg(2).is(7))).whenArchitecture(Architecture.AARCH64))
            .add(log(call("fcntl").where(arg(1).is(5))).whenCapability(Capability.CHOWN))
            .add(allow(call("fcntl").where(arg(2).is(7))).unlessCapability(Capability.CHOWN));

    assertThat(draft.checkConditional())
        .filteredOn(finding -> finding.code().equals("overlapping-actions"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .contains("rule 0 says ALLOW and rule 1 says LOG to \"ioctl\"")
                    .contains("SCMP_ARCH_AARCH64 29("));
  }

  @Test
  void rulesForTheSameContainersThatSayTheSameAreRedundant() {
    ProfileDraft draft =
        Profiles.otherwise(errno(EPERM))
            .add(allow("open").whenCapability(Capability.CHOWN))
            .add(allow("open").whenCapability(Capability.CHOWN))
            .add(allow("open").whenCapability(Capability.SYS_ADMIN))
            .add(allow("openat"))
            .add(allow("openat").whenCapability(Capability.SYS_ADMIN));

    assertThat(draft.checkConditional())
        .filteredOn(finding -> finding.code().equals("redundant-rule"))
        .extracting(finding -> finding.location().orElseThrow().pointer())
        .containsExactly("/syscalls/1", "/syscalls/4");
  }

  @Test
  void moreWaysThanAreLookedAtAreSaid() {
    ProfileDraft draft = Profiles.otherwise(errno(EPERM));
    for (Capability one : Capability.recognized()) {
      draft = draft.add(allow("read").whenCapability(one));
    }

    assertThat(draft.checkConditional())
        .extracting(Finding::code)
        .containsOnlyOnce("rules-not-compared");
  }

  private static List<ConditionalRule> rules(Rule rule) {
    return Profiles.otherwise(errno()).add(rule).buildConditional().syscalls();
  }

  private static ArchitectureMapping mapping(Architecture first, Architecture... more) {
    return ArchitectureMapping.builder().architecture(first).addSubArchitectures(more).build();
  }
}
