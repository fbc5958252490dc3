package io.github.seccomp4j.api.syscall;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighBitsTest {

  private static final List<Architecture> X86_64 = List.of(Architecture.X86_64);

  // Each line is a profile with one rule: default, action, call, argument, operator, value(s).
  @ParameterizedTest
  @CsvSource({
    // denying listed values
    "ALLOW, ERRNO, socket,      0, EQ,        40,         0,  true",
    "ALLOW, ERRNO, socket,      0, LE,        40,         0,  true",
    "ALLOW, ERRNO, socket,      0, MASKED_EQ, -1,         40, true",
    "ALLOW, ERRNO, socket,      0, MASKED_EQ, 4294967295, 40, false",
    "ALLOW, ERRNO, socket,      0, NE,        1,          0,  false",
    "ALLOW, ERRNO, socket,      0, GT,        1,          0,  false",
    "ALLOW, ERRNO, kill,        0, EQ,        -1,         0,  true",
    "ALLOW, ERRNO, mknod,       1, EQ,        8192,       0,  true",
    // allowing all but listed values
    "ERRNO, ALLOW, socket,      0, NE,        40,         0,  true",
    "ERRNO, ALLOW, socket,      0, GT,        40,         0,  true",
    "ERRNO, LOG,   ioctl,       1, NE,        21522,      0,  true",
    "ERRNO, ALLOW, kill,        0, NE,        -1,         0,  true",
    // allowing listed values
    "ERRNO, ALLOW, socket,      0, EQ,        2,          0,  false",
    "ERRNO, ALLOW, socket,      0, LT,        38,         0,  false",
    "ERRNO, ALLOW, kill,        0, EQ,        -1,         0,  false",
    "ERRNO, ALLOW, clone,       0, MASKED_EQ, 2114060288, 0,  false",
    // the kernel reads all of it, or the call is not known
    "ALLOW, ERRNO, ioctl,       2, EQ,        1,          0,  false",
    "ALLOW, ERRNO, ptrace,      0, EQ,        16,         0,  false",
    "ALLOW, ERRNO, vserver,     0, EQ,        16,         0,  false",
    "ALLOW, ERRNO, socket,      4, EQ,        16,         0,  false",
    // no looser action
    "ERRNO, KILL_PROCESS, socket, 0, EQ,      40,         0,  true",
    "KILL_PROCESS, ERRNO, socket, 0, EQ,      40,         0,  false",
    "ERRNO, ERRNO, socket,      0, EQ,        40,         0,  false",
  })
  void oneRule(
      String otherwise,
      String action,
      String name,
      int argument,
      String op,
      long value,
      long valueTwo,
      boolean found) {
    ConditionalProfile profile =
        ConditionalProfile.builder()
            .defaultAction(new Action("SCMP_ACT_" + otherwise))
            .addSyscalls(
                ConditionalRule.builder()
                    .addNames(name)
                    .action(new Action("SCMP_ACT_" + action))
                    .addArgs(
                        ArgCondition.builder()
                            .index(argument)
                            .op(new ArgOperator("SCMP_CMP_" + op))
                            .value(value)
                            .valueTwo(valueTwo)
                            .build())
                    .build())
            .build();

    assertThat(HighBits.find(profile, X86_64)).hasSize(found ? 1 : 0);
    assertThat(HighBits.find(profile, List.of(Architecture.X86, Architecture.X32))).isEmpty();
  }

  // containerd 2.3.4, contrib/seccomp/seccomp_default.go: socket with a family other than 40.
  @Test
  void theRulesOfContainerd() {
    ConditionalProfile profile =
        profile(
            allow("socket", ArgCondition.of(0, ArgOperator.LT, 38)),
            allow("socket", ArgCondition.of(0, ArgOperator.EQ, 39)),
            allow("socket", ArgCondition.of(0, ArgOperator.GT, 40)));

    assertThat(HighBits.find(profile, X86_64))
        .singleElement()
        .satisfies(
            bypass -> {
              assertThat(bypass.rule()).isEqualTo(2);
              assertThat(bypass.usual()).containsExactly(40L, 0L, 0L, 0L, 0L, 0L);
              assertThat(bypass.bypass()).containsExactly(0x1_0000_0028L, 0L, 0L, 0L, 0L, 0L);
              assertThat(bypass.message())
                  .isEqualTo(
                      "\"socket\": the kernel reads 32 bits of argument 0 (domain), but arg0 > 40"
                          + " looks at more: with 0x28 it gets SCMP_ACT_ERRNO, with 0x100000028, the"
                          + " same to the kernel, SCMP_ACT_ALLOW");
              assertThat(bypass.fix()).endsWith("masks within 0xffffffff");
            });
  }

  @Test
  void aRuleWithoutConditionsLeavesNothingToWalkAround() {
    assertThat(
            HighBits.find(
                profile(allow("socket", ArgCondition.of(0, ArgOperator.NE, 40)), allow("socket")),
                X86_64))
        .isEmpty();
  }

  @Test
  void otherConditionsAreMet() {
    assertThat(
            HighBits.find(
                profile(
                    allow(
                        "socket",
                        ArgCondition.of(1, ArgOperator.GT, 7),
                        ArgCondition.of(0, ArgOperator.NE, 40))),
                X86_64))
        .extracting(HighBitsBypass::index)
        .containsExactly(0, 1);
  }

  @Test
  void cloneIsLookedAtInItsOwnOrder() {
    ConditionalProfile profile = profile(allow("clone", ArgCondition.of(0, ArgOperator.NE, 0)));

    assertThat(HighBits.find(profile, X86_64)).hasSize(1);
    assertThat(HighBits.find(profile, List.of(Architecture.S390X))).isEmpty();
  }

  @Test
  void rulesForOtherContainersDoNotMix() {
    ConditionalRule privileged =
        allow("socket").toBuilder()
            .includes(RuleFilter.builder().addCaps(Capability.SYS_ADMIN).build())
            .build();
    ConditionalRule conditioned = allow("socket", ArgCondition.of(0, ArgOperator.NE, 40));

    assertThat(HighBits.find(profile(privileged, conditioned), X86_64)).hasSize(1);
    assertThat(
            HighBits.find(
                profile(
                    conditioned.toBuilder()
                        .includes(RuleFilter.builder().addArches("arm64").build())
                        .build()),
                X86_64))
        .isEmpty();
  }

  private static ConditionalRule allow(String name, ArgCondition... conditions) {
    return ConditionalRule.builder()
        .addNames(name)
        .action(Action.ALLOW)
        .addArgs(conditions)
        .build();
  }

  private static ConditionalProfile profile(ConditionalRule... rules) {
    return ConditionalProfile.builder().defaultAction(Action.ERRNO).addSyscalls(rules).build();
  }
}
