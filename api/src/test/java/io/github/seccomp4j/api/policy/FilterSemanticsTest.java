package io.github.seccomp4j.api.policy;

import static io.github.seccomp4j.api.RuntimeSemantics.CRUN;
import static io.github.seccomp4j.api.RuntimeSemantics.PLAIN;
import static io.github.seccomp4j.api.RuntimeSemantics.RUNC;
import static io.github.seccomp4j.api.policy.Given.bind;
import static io.github.seccomp4j.api.policy.Given.codes;
import static io.github.seccomp4j.api.policy.Given.eq;
import static io.github.seccomp4j.api.policy.Given.errno;
import static io.github.seccomp4j.api.policy.Given.le;
import static io.github.seccomp4j.api.policy.Given.lt;
import static io.github.seccomp4j.api.policy.Given.masked;
import static io.github.seccomp4j.api.policy.Given.ne;
import static io.github.seccomp4j.api.policy.Given.on;
import static io.github.seccomp4j.api.policy.Given.outcome;
import static io.github.seccomp4j.api.policy.Given.outcomeOf;
import static io.github.seccomp4j.api.policy.Given.profile;
import static io.github.seccomp4j.api.policy.Given.reason;
import static io.github.seccomp4j.api.policy.Given.rule;
import static io.github.seccomp4j.model.Action.ALLOW;
import static io.github.seccomp4j.model.Action.ERRNO;
import static io.github.seccomp4j.model.Action.KILL;
import static io.github.seccomp4j.model.Action.LOG;
import static io.github.seccomp4j.model.Action.NOTIFY;
import static io.github.seccomp4j.model.Action.TRAP;
import static io.github.seccomp4j.model.Architecture.AARCH64;
import static io.github.seccomp4j.model.Architecture.ARM;
import static io.github.seccomp4j.model.Architecture.S390;
import static io.github.seccomp4j.model.Architecture.S390X;
import static io.github.seccomp4j.model.Architecture.X32;
import static io.github.seccomp4j.model.Architecture.X86;
import static io.github.seccomp4j.model.Architecture.X86_64;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What libseccomp 2.6.1 makes of rules, and what runc 1.5.1 and crun 1.29.1 do with the filter:
 * items 10 to 18 of the list "semantics", in its order.
 */
class FilterSemanticsTest {

  /** Item 10a. */
  @Test
  void aRuleWithoutConditionsWins() {
    SyscallRule bare = rule(TRAP, "getppid");
    SyscallRule narrow = errno(2, "getppid", eq(0, 1));
    for (RuntimeSemantics semantics : RuntimeSemantics.values()) {
      for (SeccompProfile profile :
          List.of(profile(LOG, bare, narrow), profile(LOG, narrow, bare))) {
        Policy policy = bind(semantics, profile);
        assertThat(outcome(policy, "getppid", 1)).isEqualTo("TRAP");
        assertThat(codes(policy)).contains("conflicting-actions");
      }
      Policy policy = bind(semantics, profile(LOG, bare, errno(3, "getppid")));
      assertThat(outcome(policy, "getppid")).isEqualTo("TRAP");
    }
  }

  /** Items 10b and 10c. */
  @Test
  void contradictionsOnTheSamePathAreRefused() {
    SyscallRule one = errno(2, "getppid", eq(0, 1));
    SyscallRule same = rule(TRAP, "getppid", eq(0, 1));
    SyscallRule longer = rule(TRAP, "getppid", eq(0, 1), eq(1, 5));
    for (RuntimeSemantics semantics : List.of(RUNC, CRUN)) {
      assertThat(reason(semantics, profile(LOG, one, same)))
          .isEqualTo(RejectionReason.CONFLICTING_RULES);
      assertThat(reason(semantics, profile(LOG, longer, one)))
          .isEqualTo(RejectionReason.CONFLICTING_RULES);
      Policy policy = bind(semantics, profile(LOG, one, longer));
      assertThat(outcome(policy, "getppid", 1, 5)).isEqualTo("ERRNO:2");
      assertThat(codes(policy)).contains("conflicting-actions");
    }
    assertThat(outcome(bind(PLAIN, profile(LOG, one, same)), "getppid", 1)).isEqualTo("ERRNO:2");
  }

  /** Item 10d. */
  @ParameterizedTest
  @EnumSource(RuntimeSemantics.class)
  void rulesOfOneActionAreJoinedByOr(RuntimeSemantics semantics) {
    Policy policy =
        bind(
            semantics,
            profile(LOG, rule(TRAP, "getppid", eq(0, 1)), rule(TRAP, "getppid", eq(1, 2))));
    assertThat(outcome(policy, "getppid", 1, 0)).isEqualTo("TRAP");
    assertThat(outcome(policy, "getppid", 0, 2)).isEqualTo("TRAP");
    assertThat(outcome(policy, "getppid", 0, 0)).isEqualTo("LOG");
    assertThat(codes(policy)).isEmpty();
  }

  /** Item 10e with its correction. */
  @ParameterizedTest
  @CsvSource({"0 1 5, ERRNO:3", "1 0 0, ERRNO:2", "0 0 5, ERRNO:3"})
  void theHighestArgumentWins(String values, String expected) {
    List<Long> a = List.of(values.split(" ", -1)).stream().map(Long::valueOf).toList();
    Policy policy =
        bind(
            RUNC,
            profile(
                LOG,
                errno(2, "getppid", eq(0, 1)),
                rule(TRAP, "getppid", eq(1, 1)),
                errno(3, "getppid", eq(2, 5))));
    assertThat(outcome(policy, "getppid", a.get(0), a.get(1), a.get(2))).isEqualTo(expected);
  }

  /** Item 10e with its correction: CRI-O's rules about sockets. */
  @Test
  void equalityOfAGreaterValueWinsOverInequality() {
    Policy policy =
        bind(CRUN, profile(LOG, rule(ALLOW, "socket", ne(0, 16)), errno(22, "socket", eq(0, 40))));
    assertThat(outcome(policy, "socket", 40)).isEqualTo("ERRNO:22");
    assertThat(outcome(policy, "socket", 41)).isEqualTo("ALLOW");
    assertThat(outcome(policy, "socket", 16)).isEqualTo("LOG");
  }

  /** Item 11. */
  @Test
  void multiplexersGetARuleWithoutTheConditionOnArgument0() {
    SeccompProfile profile =
        on(
            profile(
                LOG,
                rule(TRAP, "socket", ne(0, 40), eq(1, 7)),
                rule(TRAP, "accept"),
                rule(TRAP, "read")),
            X86);
    for (RuntimeSemantics semantics : List.of(RUNC, CRUN)) {
      Policy policy = bind(semantics, profile);
      assertThat(outcome(policy, X86, "socketcall", 1, 7)).isEqualTo("TRAP");
      assertThat(outcome(policy, X86, "socketcall", 1, 8)).isEqualTo("LOG");
      assertThat(outcome(policy, X86, "socketcall", 5, 8)).isEqualTo("TRAP");
      assertThat(outcome(policy, X86, "socket", 40, 7)).isEqualTo("LOG");
      assertThat(codes(policy)).contains("multiplexed-argument");
    }
    Policy plain = bind(PLAIN, profile);
    assertThat(outcome(plain, X86, "socketcall", 1, 7)).isEqualTo("LOG");
    assertThat(outcome(plain, X86, "socketcall", 5, 0)).isEqualTo("TRAP");
  }

  /**
   * The load of the number is lost on entries with multiplexers too: {@code accept} has no number
   * of its own on x86, and stands first. libseccomp 2.5.4, run.
   */
  @Test
  void aMultiplexedCallWithoutANumberLosesTheLoad() {
    SeccompProfile profile =
        on(profile(LOG, rule(TRAP, "socket", eq(1, 7)), rule(TRAP, "accept")), X86);
    Policy policy = bind(CRUN, profile);
    assertThat(outcome(policy, X86, "socketcall", 1, 7)).isEqualTo("LOG");
    assertThat(outcome(policy, X86, "socketcall", 5, 0)).isEqualTo("LOG");
    assertThat(codes(policy)).contains("libseccomp-number-not-loaded");
    assertThat(outcome(bind(PLAIN, profile), X86, "socketcall", 5, 0)).isEqualTo("TRAP");
  }

  /** Rules about a call that an entry does not have are refused like others. */
  @Test
  void rulesAboutAnAbsentCallConflict() {
    SeccompProfile profile =
        profile(LOG, rule(TRAP, "swapcontext", eq(0, 1)), rule(ALLOW, "swapcontext", eq(0, 1)));
    for (RuntimeSemantics semantics : List.of(RUNC, CRUN)) {
      assertThat(Given.reason(semantics, profile)).isEqualTo(RejectionReason.CONFLICTING_RULES);
    }
    assertThat(bind(PLAIN, profile).isFiltered()).isTrue();
  }

  /** Item 12. */
  @ParameterizedTest
  @CsvSource({
    "SCMP_ACT_ERRNO, ERRNO:38",
    "SCMP_ACT_KILL, ERRNO:38",
    "SCMP_ACT_KILL_PROCESS, ERRNO:38",
    "SCMP_ACT_TRAP, ERRNO:38",
    "SCMP_ACT_LOG, LOG",
    "SCMP_ACT_TRACE, TRACE:1",
  })
  void runcAnswersEnosysAboveTheGreatestNumber(String action, String expected) {
    SeccompProfile profile = profile(new Action(action), rule(ALLOW, "statx"));
    assertThat(outcomeOf(bind(RUNC, profile), X86_64, 333)).isEqualTo(expected);
    assertThat(outcomeOf(bind(RUNC, profile), X86_64, 0x4000_0000)).isEqualTo("KILL_THREAD");
    assertThat(outcomeOf(bind(CRUN, profile), X86_64, 333)).isNotEqualTo("ERRNO:38");
  }

  /** Item 12. */
  @Test
  void thresholdsAreForEachEntry() {
    SeccompProfile profile = on(profile(KILL, rule(ALLOW, "statx", eq(0, 1))), X32, X86);
    Policy policy = bind(RUNC, profile);
    assertThat(outcomeOf(policy, X86_64, 333)).isEqualTo("ERRNO:38");
    assertThat(outcomeOf(policy, X32, 0x4000_0000 + 333)).isEqualTo("ERRNO:38");
    assertThat(outcomeOf(policy, X86_64, -1)).isEqualTo("ERRNO:38");
    assertThat(outcomeOf(policy, X86, 383)).isEqualTo("KILL_THREAD");
    assertThat(outcomeOf(policy, X86, 384)).isEqualTo("ERRNO:38");
    assertThat(codes(policy)).contains("enosys-stub");
  }

  /** Item 12: read is 0 on x86_64, and setup is 0 on s390x. */
  @Test
  void noPositiveNumberNoStub() {
    assertThat(outcomeOf(bind(RUNC, profile(ERRNO, rule(ALLOW, "read"))), X86_64, 500))
        .isEqualTo("ERRNO:1");
    Policy s390x = bind(RUNC, S390X, profile(ERRNO, rule(ALLOW, "read")));
    assertThat(outcomeOf(s390x, S390X, 0)).isEqualTo("ERRNO:38");
    assertThat(outcomeOf(s390x, S390, 0)).isEqualTo("KILL_THREAD");
  }

  /** Item 12 with its correction: what a multiplexer reaches does not count. */
  @Test
  void multiplexedNamesDoNotRaiseTheThreshold() {
    SeccompProfile profile = on(profile(ERRNO, rule(ALLOW, "accept4"), rule(ALLOW, "read")), X86);
    assertThat(outcomeOf(bind(RUNC, profile), X86, 364)).isEqualTo("ERRNO:38");
    assertThat(outcomeOf(bind(CRUN, profile), X86, 364)).isEqualTo("ALLOW");
  }

  /** Item 13: that the kernel never asks is no matter of the filter. */
  @Test
  void theFilterHasAnAnswerForUretprobe() {
    Policy policy = bind(CRUN, profile(ERRNO));
    assertThat(outcomeOf(policy, X86_64, 335)).isEqualTo("ERRNO:1");
  }

  /** Item 14. */
  @Test
  void flagsDoNotChangeTheFilter() {
    SeccompProfile profile = profile(LOG, rule(TRAP, "getppid"));
    SeccompProfile tsync = profile.toBuilder().flags(List.of(FilterFlag.TSYNC)).build();
    SeccompProfile none = profile.toBuilder().flags(List.of()).build();
    assertThat(bind(RUNC, tsync)).isEqualTo(bind(RUNC, profile)).isEqualTo(bind(RUNC, none));
    SeccompProfile unknown =
        profile.toBuilder().flags(List.of(new FilterFlag("SECCOMP_FILTER_FLAG_FOO"))).build();
    assertThat(reason(RUNC, unknown)).isEqualTo(RejectionReason.UNKNOWN_FLAG);
    assertThat(codes(bind(CRUN, unknown))).contains("unknown-flag");
  }

  /** Item 15. */
  @Test
  void runcDoesNotNotifyByDefaultNorAboutWrite() {
    assertThat(reason(RUNC, profile(NOTIFY))).isEqualTo(RejectionReason.NOTIFY_AS_DEFAULT);
    SeccompProfile write = profile(LOG, rule(NOTIFY, "write"));
    assertThat(reason(RUNC, write)).isEqualTo(RejectionReason.NOTIFY_WRITE);
    assertThat(outcome(bind(CRUN, write), "write")).isEqualTo("NOTIFY");
    assertThat(outcome(bind(CRUN, profile(NOTIFY)), "write")).isEqualTo("NOTIFY");
    assertThat(codes(bind(RUNC, profile(LOG, rule(NOTIFY, "x")))))
        .contains("notify-without-listener");
  }

  /** Item 16. */
  @Test
  void anEmptyProfileSwitchesRuncOff() {
    SeccompProfile empty = SeccompProfile.builder().build();
    Policy off = bind(RUNC, empty);
    assertThat(off.isFiltered()).isFalse();
    assertThat(outcome(off, "kexec_load")).isEqualTo("ALLOW");
    assertThat(reason(CRUN, empty)).isEqualTo(RejectionReason.MISSING_DEFAULT_ACTION);
    assertThat(reason(PLAIN, empty)).isEqualTo(RejectionReason.MISSING_DEFAULT_ACTION);
    SeccompProfile noDefault = empty.toBuilder().addSyscalls(rule(ALLOW, "read")).build();
    assertThat(reason(RUNC, noDefault)).isEqualTo(RejectionReason.MISSING_DEFAULT_ACTION);
    assertThat(outcome(bind(RUNC, profile(LOG)), "read")).isEqualTo("LOG");
  }

  /** Item 17: with more than 32 names runc asks for a tree, which does not lose the number. */
  @Test
  void theBinaryTreeKeepsTheLoadOfTheNumber() {
    SyscallRule missing = rule(TRAP, "time");
    SyscallRule narrow = rule(TRAP, "read", eq(0, 5));
    SeccompProfile few = profile(LOG, missing, narrow);
    SyscallRule many =
        SyscallRule.builder().action(TRAP).addAllNames(Collections.nCopies(32, "time")).build();
    SeccompProfile more = profile(LOG, many, narrow);
    assertThat(outcome(bind(RUNC, AARCH64, few), AARCH64, "read", 5)).isEqualTo("LOG");
    assertThat(outcome(bind(RUNC, AARCH64, more), AARCH64, "read", 5)).isEqualTo("TRAP");
    assertThat(outcome(bind(CRUN, AARCH64, more), AARCH64, "read", 5)).isEqualTo("LOG");
    assertThat(outcome(bind(PLAIN, AARCH64, few), AARCH64, "read", 5)).isEqualTo("TRAP");
    assertThat(codes(bind(PLAIN, AARCH64, few))).contains("libseccomp-number-not-loaded");
    assertThat(outcome(bind(CRUN, X86_64, few), "read", 5)).isEqualTo("TRAP");
  }

  /**
   * Item 18 is about programs; a policy holds more numbers than a program can have instructions.
   */
  @Test
  void aPolicyIsNotLimitedToTheLengthOfPrograms() {
    SyscallRule[] rules = new SyscallRule[3000];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = rule(TRAP, "getppid", eq(0, i * 2L));
    }
    Policy policy = bind(CRUN, profile(LOG, rules));
    assertThat(outcome(policy, "getppid", 5998)).isEqualTo("TRAP");
    assertThat(outcome(policy, "getppid", 5999)).isEqualTo("LOG");
  }

  @ParameterizedTest
  @CsvSource({"1, 0xffffffff, LOG, TRAP", "1, 0, TRAP, TRAP"})
  void libseccompsFaultIsFollowedAndReported(
      int ignored, String value, String faulty, String plain) {
    SeccompProfile profile =
        profile(LOG, rule(TRAP, "getppid", lt(0, 0x1_ffff_ffffL)), rule(TRAP, "getppid", lt(0, 1)));
    assertThat(outcome(bind(CRUN, profile), "getppid", Long.decode(value))).isEqualTo(faulty);
    assertThat(outcome(bind(PLAIN, profile), "getppid", Long.decode(value))).isEqualTo(plain);
    assertThat(codes(bind(PLAIN, profile))).contains("libseccomp-merge-defect");
  }

  @Test
  void anEndlessLoopIsReported() {
    SeccompProfile profile =
        profile(
            ALLOW,
            rule(TRAP, "getuid", le(2, Long.MIN_VALUE), lt(3, Long.MAX_VALUE)),
            rule(
                TRAP,
                "getuid",
                masked(5, 0x1_ffff_ffffL, 0x1_ffff_ffffL),
                le(2, Long.MIN_VALUE),
                ne(4, 1)));
    assertThat(codes(bind(CRUN, profile))).contains("libseccomp-endless-loop");
  }

  @Test
  void armHasNoMultiplexer() {
    Policy policy = bind(CRUN, ARM, profile(LOG, rule(TRAP, "socket", eq(0, 40))));
    assertThat(outcome(policy, ARM, "socket", 40)).isEqualTo("TRAP");
    assertThat(codes(policy)).isEmpty();
  }
}
