package io.github.seccomp4j.dsl;

import static io.github.seccomp4j.dsl.Calls.CLONE;
import static io.github.seccomp4j.dsl.Calls.MMAP;
import static io.github.seccomp4j.dsl.Calls.SOCKET;
import static io.github.seccomp4j.dsl.Calls.arg;
import static io.github.seccomp4j.dsl.Calls.call;
import static io.github.seccomp4j.dsl.Rules.allow;
import static io.github.seccomp4j.dsl.Rules.errno;
import static io.github.seccomp4j.dsl.Rules.log;
import static io.github.seccomp4j.dsl.Rules.trace;
import static io.github.seccomp4j.dsl.Rules.userNotify;
import static io.github.seccomp4j.dsl.call.AddressFamily.AF_ALG;
import static io.github.seccomp4j.dsl.call.AddressFamily.AF_INET;
import static io.github.seccomp4j.dsl.call.AddressFamily.AF_VSOCK;
import static io.github.seccomp4j.model.Architecture.S390X;
import static io.github.seccomp4j.model.Architecture.X32;
import static io.github.seccomp4j.model.Architecture.X86;
import static io.github.seccomp4j.model.Architecture.X86_64;
import static io.github.seccomp4j.model.Errno.EACCES;
import static io.github.seccomp4j.model.Errno.ENOSYS;
import static io.github.seccomp4j.model.Errno.EPERM;
import static io.github.seccomp4j.model.finding.Severity.ERROR;
import static io.github.seccomp4j.model.finding.Severity.INFO;
import static io.github.seccomp4j.model.finding.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.seccomp4j.dsl.call.CallExpression;
import io.github.seccomp4j.dsl.call.CloneFlag;
import io.github.seccomp4j.dsl.call.ProtectionFlag;
import io.github.seccomp4j.dsl.call.SocketType;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ArchitectureMapping;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsTest {

  private static final ProfileDraft STRICT = Profiles.otherwise(errno(EPERM));
  private static final Rule SAFE_CLONE =
      allow(CLONE.where(CLONE.flags().hasNoneOf(CloneFlag.NAMESPACES)));
  private static final CallExpression INET = SOCKET.where(SOCKET.domain().is(AF_INET));

  static Stream<Arguments> single() {
    return Stream.of(
        // the profile
        arguments(
            STRICT.on(new Architecture("x86_64")).on(new Architecture("SCMP_ARCH_ARM64")),
            ERROR,
            "unknown-architecture",
            "/architectures/0"),
        arguments(
            STRICT.on(X86_64, Architecture.PPC64), ERROR, "mixed-byte-order", "/architectures/1"),
        arguments(
            STRICT.on(Architecture.SH), WARNING, "architecture-not-in-runc", "/architectures/0"),
        arguments(
            STRICT.on(Architecture.NATIVE),
            WARNING,
            "architecture-not-in-runc",
            "/architectures/0"),
        arguments(STRICT.on(X86_64, X86_64), INFO, "duplicate-architecture", "/architectures/1"),
        arguments(STRICT.on(mapping()), ERROR, "architecture-map", "/archMap"),
        arguments(STRICT.flags(new FilterFlag("SPEC_ALLOW")), ERROR, "unknown-flag", "/flags/0"),
        arguments(
            STRICT.flags(FilterFlag.LOG, FilterFlag.WAIT_KILLABLE_RECV),
            ERROR,
            "wait-killable-without-notify",
            "/flags/1"),
        arguments(STRICT.listener("/l"), WARNING, "listener-without-notify", "/listenerPath"),
        arguments(
            STRICT.add(userNotify("mount")), ERROR, "notify-without-listener", "/listenerPath"),
        arguments(
            STRICT.listener("/l").add(userNotify("write")), ERROR, "notify-write", "/syscalls/0"),
        arguments(Profiles.otherwise(errno(4095)), ERROR, "errno-out-of-range", "/defaultErrnoRet"),
        arguments(
            Profiles.otherwise(trace(65536)), ERROR, "errno-out-of-range", "/defaultErrnoRet"),
        arguments(
            Profiles.otherwise(errno(ENOSYS)).on(X86_64, Architecture.MIPSEL64),
            ERROR,
            "errno-differs",
            "/defaultErrnoRet"),
        // names
        arguments(STRICT.add(allow("opne")), WARNING, "unknown-syscall", "/syscalls/0/names/0"),
        arguments(
            STRICT.add(allow("read", "")), ERROR, "empty-syscall-name", "/syscalls/0/names/1"),
        arguments(STRICT.add(allow(List.of())), ERROR, "rule-without-names", "/syscalls/0"),
        arguments(
            STRICT.add(allow("read", "read")), WARNING, "duplicate-name", "/syscalls/0/names/1"),
        // actions
        arguments(STRICT.add(errno(EPERM, "mount")), WARNING, "same-as-default", "/syscalls/0"),
        arguments(
            Profiles.otherwise(errno()).add(errno(EPERM, "mount")),
            WARNING,
            "same-as-default",
            "/syscalls/0"),
        arguments(
            STRICT.add(errno(4095, "mount")), ERROR, "errno-out-of-range", "/syscalls/0/errnoRet"),
        arguments(
            STRICT.add(errno(65538, "mount")), ERROR, "errno-out-of-range", "/syscalls/0/errnoRet"),
        arguments(
            STRICT.add(errno(-1, "mount")), ERROR, "errno-out-of-range", "/syscalls/0/errnoRet"),
        arguments(
            STRICT.add(trace(65536, "mount")), ERROR, "errno-out-of-range", "/syscalls/0/errnoRet"),
        arguments(STRICT.add(errno(0, "mount")), WARNING, "errno-zero", "/syscalls/0/errnoRet"),
        arguments(
            STRICT.on(Architecture.MIPS, S390X).add(errno(ENOSYS, "mount")),
            ERROR,
            "errno-differs",
            "/syscalls/0/errnoRet"),
        // conditions
        arguments(
            STRICT.add(allow(call("ioctl").where(arg(6).is(1)))),
            ERROR,
            "argument-index",
            "/syscalls/0/args/0/index"),
        arguments(
            STRICT.add(allow(call("ioctl").where(arg(1).isAtLeast(2), arg(1).isAtMost(9)))),
            ERROR,
            "repeated-argument",
            "/syscalls/0/args/1"),
        arguments(
            STRICT.add(allow(call("socket").where(arg(0).isNot(38), arg(0).isNot(40)))),
            ERROR,
            "repeated-argument",
            "/syscalls/0/args/1"),
        arguments(
            STRICT.add(allow(call("ioctl").where(arg(1).isAtLeast(0)))),
            WARNING,
            "condition-always-holds",
            "/syscalls/0/args/0"),
        arguments(
            STRICT.add(allow(call("ioctl").where(arg(1).masked(0, 0)))),
            WARNING,
            "condition-always-holds",
            "/syscalls/0/args/0"),
        arguments(
            STRICT.add(allow(call("ioctl").where(arg(1).isLessThan(0)))),
            WARNING,
            "condition-never-holds",
            "/syscalls/0/args/0"),
        arguments(
            STRICT.add(allow(call("ioctl").where(arg(1).masked(0xf0, 0xff)))),
            WARNING,
            "bits-outside-mask",
            "/syscalls/0/args/0/valueTwo"),
        arguments(
            STRICT.on(X86_64, X32).add(allow(call("ioctl").where(arg(2).is(0x1_0000_0001L)))),
            WARNING,
            "value-exceeds-32-bits",
            "/syscalls/0/args/0"),
        arguments(
            STRICT.on(X86_64, X86).add(allow(INET)),
            WARNING,
            "multiplexed-argument",
            "/syscalls/0/args"),
        arguments(
            STRICT.on(X86).add(allow(SOCKET.where(SOCKET.protocol().is(0)))),
            WARNING,
            "multiplexed-argument",
            "/syscalls/0/args"),
        arguments(
            STRICT.on(X86_64, S390X).add(SAFE_CLONE, errno(ENOSYS.number(), "clone3")),
            ERROR,
            "mixed-byte-order",
            "/architectures/1"),
        arguments(
            STRICT.add(allow(SOCKET.where(SOCKET.type().is(SocketType.SOCK_STREAM)))),
            INFO,
            "argument-order-assumed",
            "/syscalls/0/args"),
        arguments(
            STRICT.add(allow("bpf").whenCapability(Capability.BPF)),
            ERROR,
            "host-dependent-rule",
            "/syscalls/0"),
        // pairs of rules
        arguments(
            STRICT.add(allow("read"), allow("read")), WARNING, "redundant-rule", "/syscalls/1"),
        arguments(STRICT.add(allow(INET), allow(INET)), WARNING, "redundant-rule", "/syscalls/1"),
        arguments(
            STRICT.add(allow("socket"), allow(INET)),
            WARNING,
            "condition-without-effect",
            "/syscalls/1"),
        arguments(
            STRICT.add(allow(INET), allow("socket")),
            WARNING,
            "condition-without-effect",
            "/syscalls/0"),
        arguments(
            STRICT.add(allow("read"), log("read")), ERROR, "conflicting-actions", "/syscalls/1"),
        arguments(
            STRICT.add(log(INET), allow("socket")), ERROR, "conflicting-actions", "/syscalls/0"),
        arguments(STRICT.add(log(INET), allow(INET)), ERROR, "conflicting-actions", "/syscalls/1"),
        arguments(
            STRICT.add(
                log(INET),
                allow(SOCKET.where(SOCKET.domain().is(AF_INET), SOCKET.protocol().is(0)))),
            ERROR,
            "conflicting-actions",
            "/syscalls/1"),
        arguments(
            STRICT.add(
                allow(SOCKET.where(SOCKET.protocol().is(0), SOCKET.domain().is(AF_INET))),
                log(INET)),
            ERROR,
            "conflicting-actions",
            "/syscalls/1"),
        arguments(
            STRICT.add(
                log(SOCKET.where(SOCKET.protocol().is(0))),
                allow(SOCKET.where(SOCKET.domain().is(AF_INET), SOCKET.protocol().is(0)))),
            WARNING,
            "overlapping-actions",
            "/syscalls/1"),
        arguments(
            STRICT.add(
                log(SOCKET.where(SOCKET.domain().is(AF_VSOCK))),
                allow(SOCKET.where(SOCKET.domain().isNot(AF_ALG)))),
            WARNING,
            "overlapping-actions",
            "/syscalls/5"),
        // what the kernel reads
        arguments(
            STRICT.add(allow(call("socket").where(arg(0).isNot(40)))),
            WARNING,
            "high-bits-bypass",
            "/syscalls/0/args/0"),
        arguments(
            STRICT
                .on(X86_64, X86)
                .add(
                    errno(
                        EACCES,
                        MMAP.where(
                            MMAP.protection()
                                .hasAllOf(ProtectionFlag.PROT_WRITE, ProtectionFlag.PROT_EXEC)))),
            WARNING,
            "argument-not-visible",
            "/syscalls/0/args"),
        // clone
        arguments(
            STRICT.on(X86_64).add(SAFE_CLONE, allow("clone3")),
            WARNING,
            "clone3-not-filtered",
            "/syscalls/0"),
        arguments(
            Profiles.otherwise(allow())
                .on(X86_64)
                .add(errno(EPERM, CLONE.where(CLONE.flags().hasAnyOf(CloneFlag.CLONE_NEWUSER)))),
            WARNING,
            "clone3-not-filtered",
            "/syscalls/0"),
        arguments(STRICT.on(X86_64).add(SAFE_CLONE), INFO, "clone3-without-enosys", "/syscalls/0"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("single")
  void eachCodeHasItsSeverityAndPlace(
      ProfileDraft draft, Severity severity, String code, String pointer) {
    assertThat(draft.named("p").check())
        .filteredOn(finding -> !finding.code().equals("argument-order-differs"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(code);
              assertThat(finding.severity()).isEqualTo(severity);
              assertThat(finding.location()).contains(new Location("p", pointer, 0, 0));
            });
  }

  static Stream<Arguments> fine() {
    return Stream.of(
        arguments(STRICT.add(errno(38, "mount"))),
        arguments(STRICT.add(errno(4094, "mount"))),
        arguments(STRICT.add(trace(0, "mount"))),
        arguments(STRICT.on(X86_64).add(SAFE_CLONE, errno(ENOSYS, "clone3"))),
        arguments(STRICT.on(X86_64).add(allow("clone", "clone3"))),
        arguments(Profiles.otherwise(errno(ENOSYS)).on(X86_64).add(SAFE_CLONE)),
        arguments(STRICT.on(X86_64).add(allow(call("ioctl").where(arg(2).is(0x1_0000_0001L))))),
        arguments(STRICT.on(X86).add(allow(call("ioctl").where(arg(1).hasOnly(0xff))))),
        arguments(STRICT.on(X86_64, X32).add(allow(INET))),
        arguments(STRICT.on(X86_64).add(allow(SOCKET.where(SOCKET.protocol().is(0))))),
        arguments(
            STRICT.add(
                allow(call("ioctl").where(arg(2).isLessThan(38))),
                log(call("ioctl").where(arg(2).isGreaterThan(38))))),
        arguments(
            STRICT.listener("/l").flags(FilterFlag.WAIT_KILLABLE_RECV).add(userNotify("mount"))));
  }

  @ParameterizedTest
  @MethodSource("fine")
  void whatIsFineHasNoFindings(ProfileDraft draft) {
    assertThat(draft.check()).isEmpty();
  }

  @Test
  void anAllowedExceptionBesideAnExplicitDefaultOnlyNamesTheDroppedRule() {
    assertThat(STRICT.add(allow(INET), errno(EPERM, "socket")).check())
        .extracting(Finding::code)
        .containsExactly("same-as-default");
  }

  @Test
  void aDroppedExceptionInsideAnAllowedCallIsAnError() {
    assertThat(STRICT.add(allow("socket"), errno(EPERM, INET)).check())
        .extracting(Finding::code)
        .containsExactly("same-as-default", "conflicting-actions");
  }

  @Test
  void aRepeatedArgumentTellsWhatRuncMakesOfIt() {
    assertThat(
            STRICT
                .add(allow(call("ioctl").where(arg(1).isAtLeast(2), arg(1).isAtMost(9))))
                .check()
                .get(0)
                .message())
        .isEqualTo(
            "\"ioctl\": two conditions on argument 1; runc takes the rule where arg1 >= 2 or arg1"
                + " <= 9");
  }

  @Test
  void differentArgumentOrdersCannotShareAPlainProfile() {
    ProfileDraft draft =
        STRICT
            .on(Architecture.MIPS64, S390X)
            .add(SAFE_CLONE, errno(EPERM, "bpf").because("x"), errno(38, "clone3"));

    assertThat(draft.check())
        .filteredOn(finding -> finding.severity() == ERROR)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("argument-order-differs");
              assertThat(finding.location()).contains(Location.ofPointer("/syscalls/0/args"));
              assertThat(finding.message())
                  .contains("(arg1 & 0x7e020000) == 0x0 on SCMP_ARCH_S390X");
            });
    assertThat(draft.checkConditional()).extracting(Finding::severity).doesNotContain(ERROR);
  }

  // What only a document can hold: the DSL has no words for it.
  @Test
  void oddWordsOfADocumentAreWarnedOf() {
    SeccompProfile document =
        SeccompProfile.builder()
            .defaultAction(new Action("NOPE"))
            .addSyscalls(
                SyscallRule.builder()
                    .addNames("ioctl")
                    .action(new Action("allow"))
                    .errnoRet(1)
                    .addArgs(ArgCondition.of(1, new ArgOperator("=="), 2))
                    .addArgs(
                        ArgCondition.builder()
                            .index(2)
                            .op(ArgOperator.EQ)
                            .value(1)
                            .valueTwo(1)
                            .build())
                    .build())
            .listenerMetadata("m")
            .build();

    assertThat(Profiles.from(document).check())
        .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(WARNING))
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(
            "unknown-action",
            "metadata-without-listener",
            "unknown-action",
            "errno-without-effect",
            "unknown-operator",
            "second-value-ignored");
    assertThat(Profiles.from(SeccompProfile.builder().build()).check())
        .extracting(Finding::code)
        .containsExactly("missing-default-action");
    assertThat(Profiles.from(SeccompProfile.builder().defaultAction(Action.NOTIFY).build()).check())
        .extracting(Finding::code)
        .containsExactly("notify-as-default");
  }

  @Test
  void oddWordsOfAConditionalDocumentAreWarnedOf() {
    ConditionalProfile document =
        ConditionalProfile.builder()
            .defaultAction(Action.ERRNO)
            .defaultErrno("EWHAT")
            .addArchitectures(X86_64)
            .addArchMap(mapping())
            .addSyscalls(
                ConditionalRule.builder()
                    .name("read")
                    .addNames("write")
                    .action(Action.ALLOW)
                    .build())
            .build();

    assertThat(Profiles.from(document).checkConditional())
        .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(WARNING))
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("unknown-errno", "architectures-and-arch-map", "name-and-names");
  }

  private static ArchitectureMapping mapping() {
    return ArchitectureMapping.builder().architecture(X86_64).addSubArchitectures(X86).build();
  }
}
