package io.github.seccomp4j.api.policy;

import static io.github.seccomp4j.api.RuntimeSemantics.CRUN;
import static io.github.seccomp4j.api.RuntimeSemantics.PLAIN;
import static io.github.seccomp4j.api.RuntimeSemantics.RUNC;
import static io.github.seccomp4j.api.policy.Given.bind;
import static io.github.seccomp4j.api.policy.Given.codes;
import static io.github.seccomp4j.api.policy.Given.eq;
import static io.github.seccomp4j.api.policy.Given.errno;
import static io.github.seccomp4j.api.policy.Given.gt;
import static io.github.seccomp4j.api.policy.Given.lt;
import static io.github.seccomp4j.api.policy.Given.masked;
import static io.github.seccomp4j.api.policy.Given.on;
import static io.github.seccomp4j.api.policy.Given.outcome;
import static io.github.seccomp4j.api.policy.Given.outcomeOf;
import static io.github.seccomp4j.api.policy.Given.profile;
import static io.github.seccomp4j.api.policy.Given.reason;
import static io.github.seccomp4j.api.policy.Given.rule;
import static io.github.seccomp4j.model.Action.ALLOW;
import static io.github.seccomp4j.model.Action.ERRNO;
import static io.github.seccomp4j.model.Action.LOG;
import static io.github.seccomp4j.model.Action.TRACE;
import static io.github.seccomp4j.model.Action.TRAP;
import static io.github.seccomp4j.model.Architecture.AARCH64;
import static io.github.seccomp4j.model.Architecture.PARISC;
import static io.github.seccomp4j.model.Architecture.S390X;
import static io.github.seccomp4j.model.Architecture.SH;
import static io.github.seccomp4j.model.Architecture.X32;
import static io.github.seccomp4j.model.Architecture.X86;
import static io.github.seccomp4j.model.Architecture.X86_64;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What runc 1.5.1 and crun 1.29.1 make of the parts of a profile: items 1 to 9 of the list
 * "semantics", in its order.
 */
class ReadingSemanticsTest {

  private static final Architecture UNKNOWN = new Architecture("SCMP_ARCH_FOO");

  /** Item 1. */
  @ParameterizedTest
  @EnumSource(RuntimeSemantics.class)
  void unknownNamesAreSkipped(RuntimeSemantics semantics) {
    Policy policy =
        bind(semantics, profile(LOG, rule(ERRNO, "Getppid"), rule(ERRNO, "110"), rule(ERRNO, "x")));
    assertThat(outcome(policy, "getppid")).isEqualTo("LOG");
    assertThat(codes(policy)).containsOnly("unknown-syscall").hasSize(3);
  }

  /** Item 1. */
  @Test
  void anEmptyNameIsRefusedByRuncOnly() {
    SeccompProfile empty = profile(LOG, rule(ERRNO, ""));
    assertThat(reason(RUNC, empty)).isEqualTo(RejectionReason.EMPTY_SYSCALL_NAME);
    assertThat(outcome(bind(CRUN, empty), "getppid")).isEqualTo("LOG");
  }

  /** Item 1: known on another architecture is known. */
  @Test
  void aNameOfAnotherArchitectureIsTranslated() {
    SeccompProfile profile = on(profile(LOG, rule(ERRNO, "waitpid")), X86);
    Policy policy = bind(CRUN, profile);
    assertThat(outcome(policy, X86, "waitpid")).isEqualTo("ERRNO:1");
    assertThat(codes(policy)).isEmpty();
  }

  /** Item 2. */
  @Test
  void unknownArchitecturesFailTheContainer() {
    assertThat(reason(RUNC, on(profile(LOG), UNKNOWN)))
        .isEqualTo(RejectionReason.UNKNOWN_ARCHITECTURE);
    assertThat(reason(CRUN, on(profile(LOG), UNKNOWN)))
        .isEqualTo(RejectionReason.UNKNOWN_ARCHITECTURE);
    assertThat(reason(RUNC, on(profile(LOG), SH))).isEqualTo(RejectionReason.UNKNOWN_ARCHITECTURE);
    assertThat(bind(CRUN, on(profile(LOG), SH)).entry(SH)).isPresent();
    Architecture bare = new Architecture("x86_64");
    assertThat(reason(RUNC, on(profile(LOG), bare)))
        .isEqualTo(RejectionReason.UNKNOWN_ARCHITECTURE);
    assertThat(bind(CRUN, on(profile(LOG), bare)).entries()).hasSize(1);
    assertThat(reason(CRUN, on(profile(LOG), Architecture.NATIVE)))
        .isEqualTo(RejectionReason.UNKNOWN_ARCHITECTURE);
    assertThat(bind(PLAIN, on(profile(LOG), Architecture.NATIVE)).entries()).hasSize(1);
  }

  /** Item 2. */
  @Test
  void byteOrdersDoNotMix() {
    assertThat(reason(RUNC, on(profile(LOG), S390X))).isEqualTo(RejectionReason.MIXED_BYTE_ORDER);
    assertThat(reason(CRUN, on(profile(LOG), PARISC))).isEqualTo(RejectionReason.MIXED_BYTE_ORDER);
    assertThat(bind(RUNC, on(profile(LOG), X86, X86)).entries()).hasSize(2);
  }

  /** Item 3. */
  @Test
  void theNativeArchitectureIsAlwaysInTheFilter() {
    Policy policy = bind(RUNC, on(profile(LOG, rule(TRAP, "getppid")), AARCH64));
    assertThat(policy.entries())
        .extracting(EntryPolicy::architecture)
        .containsExactly(X86_64, AARCH64);
    assertThat(outcome(policy, "getppid")).isEqualTo("TRAP");
  }

  /** Item 4. */
  @ParameterizedTest
  @CsvSource({
    "0x6e, TRAP, TRAP",
    "0x3fffffff, LOG, LOG",
    "0x4000006e, KILL_THREAD, TRAP",
    "0x7fffffff, KILL_THREAD, LOG",
    "0xfffffffe, KILL_THREAD, LOG",
    "0xffffffff, LOG, LOG",
  })
  void bit30LeadsToX32(String number, String without, String with) {
    SeccompProfile profile = profile(LOG, rule(TRAP, "getppid"));
    int nr = Integer.parseUnsignedInt(number.substring(2), 16);
    assertThat(outcomeOf(bind(CRUN, profile), X86_64, nr)).isEqualTo(without);
    assertThat(outcomeOf(bind(CRUN, on(profile, X32)), X86_64, nr)).isEqualTo(with);
    assertThat(outcomeOf(bind(CRUN, on(profile, X32)), X32, nr)).isEqualTo(with);
    assertThat(outcomeOf(bind(CRUN, profile), AARCH64, nr)).isEqualTo("KILL_THREAD");
  }

  /** Item 5. */
  @ParameterizedTest
  @EnumSource(RuntimeSemantics.class)
  void whatTheDefaultDoesIsDropped(RuntimeSemantics semantics) {
    SeccompProfile profile =
        profile(ERRNO, errno(1, "getpid"), rule(ALLOW, "getpid"), errno(38, "getppid")).toBuilder()
            .build();
    Policy policy = bind(semantics, profile);
    assertThat(outcome(policy, "getpid")).isEqualTo("ALLOW");
    assertThat(outcome(policy, "getppid")).isEqualTo("ERRNO:38");
    assertThat(codes(policy)).contains("same-as-default");
  }

  /** Item 5: the stub's threshold counts dropped rules. */
  @Test
  void aDroppedRuleRaisesTheThreshold() {
    Policy policy = bind(RUNC, profile(ERRNO, rule(ALLOW, "read", eq(0, 1)), rule(ERRNO, "statx")));
    assertThat(outcomeOf(policy, X86_64, 332)).isEqualTo("ERRNO:1");
    assertThat(outcomeOf(policy, X86_64, 333)).isEqualTo("ERRNO:38");
  }

  /** Item 6. */
  @Test
  void conditionsOnDifferentArgumentsAreJoinedByAnd() {
    SeccompProfile profile = profile(LOG, rule(TRAP, "getppid", eq(0, 1), eq(1, 2)));
    for (RuntimeSemantics semantics : RuntimeSemantics.values()) {
      Policy policy = bind(semantics, profile);
      assertThat(outcome(policy, "getppid", 1, 2)).isEqualTo("TRAP");
      assertThat(outcome(policy, "getppid", 1, 3)).isEqualTo("LOG");
    }
  }

  /** Item 6. */
  @Test
  void aRepeatedArgumentJoinsAllConditionsByOr() {
    SeccompProfile profile = profile(LOG, rule(TRAP, "getppid", gt(0, 1), lt(0, 4), eq(1, 9)));
    for (RuntimeSemantics semantics : List.of(RUNC, CRUN)) {
      Policy policy = bind(semantics, profile);
      assertThat(outcome(policy, "getppid", 9, 0)).isEqualTo("TRAP");
      assertThat(codes(policy)).contains("repeated-argument");
    }
    Policy plain = bind(PLAIN, profile);
    assertThat(outcome(plain, "getppid", 9, 9)).isEqualTo("LOG");
    assertThat(outcome(plain, "getppid", 2, 9)).isEqualTo("TRAP");
  }

  /** Item 6. */
  @Test
  void crunLooksAtSixConditions() {
    List<ArgCondition> args =
        List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L).stream().map(v -> eq(0, v)).toList();
    SeccompProfile profile =
        profile(
            LOG, SyscallRule.builder().action(TRAP).addNames("getppid").addAllArgs(args).build());
    assertThat(outcome(bind(RUNC, profile), "getppid", 7)).isEqualTo("TRAP");
    Policy crun = bind(CRUN, profile);
    assertThat(outcome(crun, "getppid", 6)).isEqualTo("TRAP");
    assertThat(outcome(crun, "getppid", 7)).isEqualTo("LOG");
    assertThat(codes(crun)).contains("conditions-lost");
  }

  /** Item 6. */
  @ParameterizedTest
  @EnumSource(RuntimeSemantics.class)
  void argument6IsRefused(RuntimeSemantics semantics) {
    assertThat(reason(semantics, profile(LOG, rule(TRAP, "getppid", eq(6, 1)))))
        .isEqualTo(RejectionReason.ARGUMENT_INDEX);
    assertThat(bind(CRUN, profile(LOG, rule(TRAP, "x", eq(6, 1)))).isFiltered()).isTrue();
  }

  /** Item 7. */
  @ParameterizedTest
  @CsvSource({"0xf, 0x35, 0xf5, TRAP", "0xf, 0x35, 0xf6, LOG", "0, 7, 1, TRAP"})
  void aMaskedConditionLooksAtTheBitsOfItsMask(
      String mask, String wanted, String value, String expected) {
    SeccompProfile profile =
        profile(LOG, rule(TRAP, "getppid", masked(0, Long.decode(mask), Long.decode(wanted))));
    for (RuntimeSemantics semantics : RuntimeSemantics.values()) {
      assertThat(outcome(bind(semantics, profile), "getppid", Long.decode(value)))
          .isEqualTo(expected);
    }
  }

  /** Item 7: other operators ignore the second value. */
  @Test
  void theSecondValueBelongsToMasks() {
    ArgCondition condition = eq(0, 5).toBuilder().valueTwo(6).build();
    Policy policy = bind(RUNC, profile(LOG, rule(TRAP, "getppid", condition)));
    assertThat(outcome(policy, "getppid", 5)).isEqualTo("TRAP");
  }

  /** Item 8. */
  @Test
  void narrowArchitecturesCompareTheLowHalves() {
    SeccompProfile profile =
        on(
            profile(
                LOG,
                rule(TRAP, "getppid", eq(0, 0x1_0000_0001L)),
                rule(TRAP, "getuid", lt(0, 0x1_0000_0001L))),
            X86,
            X32);
    for (RuntimeSemantics semantics : RuntimeSemantics.values()) {
      Policy policy = bind(semantics, profile);
      assertThat(outcome(policy, X86, "getppid", 1)).isEqualTo("TRAP");
      assertThat(outcome(policy, X32, "getppid", 0xff_0000_0001L)).isEqualTo("TRAP");
      assertThat(outcome(policy, X86_64, "getppid", 1)).isEqualTo("LOG");
      assertThat(outcome(policy, X86, "getuid", 0)).isEqualTo("TRAP");
      assertThat(outcome(policy, X86, "getuid", 1)).isEqualTo("LOG");
      assertThat(outcome(policy, X86_64, "getuid", 0xffff_ffffL)).isEqualTo("TRAP");
      assertThat(codes(policy)).contains("value-exceeds-32-bits");
    }
  }

  /** Item 8. */
  @Test
  void comparisonsAreUnsigned() {
    Policy policy = bind(RUNC, profile(LOG, rule(TRAP, "getppid", gt(0, Long.MAX_VALUE))));
    assertThat(outcome(policy, "getppid", -1)).isEqualTo("TRAP");
    assertThat(outcome(policy, "getppid", 1)).isEqualTo("LOG");
  }

  /** Item 9. */
  @ParameterizedTest
  @CsvSource({"0, ERRNO:0", "38, ERRNO:38", "4094, ERRNO:4094", "65537, ERRNO:1"})
  void sixteenBitsOfTheErrorNumberCount(long written, String expected) {
    for (RuntimeSemantics semantics : RuntimeSemantics.values()) {
      assertThat(outcome(bind(semantics, profile(LOG, errno(written, "getppid"))), "getppid"))
          .isEqualTo(expected);
    }
  }

  /** Item 9. */
  @Test
  void errorNumbersAreOneUnlessWritten() {
    Policy policy = bind(RUNC, profile(TRACE, rule(ERRNO, "getppid"), errno(4095, "x")));
    assertThat(outcome(policy, "getppid")).isEqualTo("ERRNO:1");
    assertThat(outcome(policy, "getpid")).isEqualTo("TRACE:1");
  }

  /** Item 9. */
  @ParameterizedTest
  @EnumSource(RuntimeSemantics.class)
  void errorNumbersFrom4095OnAreRefused(RuntimeSemantics semantics) {
    assertThat(reason(semantics, profile(LOG, errno(4095, "getppid"))))
        .isEqualTo(RejectionReason.ERRNO_OUT_OF_RANGE);
    assertThat(reason(semantics, profile(ERRNO).toBuilder().defaultErrnoRet(4095).build()))
        .isEqualTo(RejectionReason.DEFAULT_ERRNO_OUT_OF_RANGE);
    SyscallRule trace = rule(TRACE, "getppid").toBuilder().errnoRet(65535).build();
    assertThat(outcome(bind(semantics, profile(LOG, trace)), "getppid")).isEqualTo("TRACE:65535");
  }

  /** Item 9. */
  @Test
  void anErrorNumberOfAnotherActionIsRefusedByCrun() {
    SyscallRule rule = rule(TRAP, "getppid").toBuilder().errnoRet(7).build();
    assertThat(reason(CRUN, profile(LOG, rule))).isEqualTo(RejectionReason.ERRNO_WITHOUT_EFFECT);
    assertThat(outcome(bind(RUNC, profile(LOG, rule)), "getppid")).isEqualTo("TRAP");
  }
}
