package io.github.seccomp4j.dsl;

import static io.github.seccomp4j.dsl.Calls.arg;
import static io.github.seccomp4j.dsl.Calls.call;
import static io.github.seccomp4j.dsl.Rules.allow;
import static io.github.seccomp4j.dsl.Rules.errno;
import static io.github.seccomp4j.dsl.Rules.log;
import static io.github.seccomp4j.model.Errno.EPERM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyChecksTest {

  private static final ProfileDraft STRICT = Profiles.otherwise(errno(EPERM));

  private static Finding only(ProfileDraft draft, String code) {
    List<Finding> all = new ArrayList<>(draft.check());
    all.removeIf(finding -> !finding.code().equals(code));
    assertThat(all).as(code).hasSize(1);
    return all.get(0);
  }

  @Test
  void aContradictionIsShownByACall() {
    ProfileDraft draft =
        STRICT.add(
            log(call("ioctl").where(arg(2).is(7))), allow(call("ioctl").where(arg(1).is(5))));
    assertThat(only(draft, "overlapping-actions").message())
        .isEqualTo(
            "rule 0 says LOG and rule 1 says ALLOW to \"ioctl\", as in SCMP_ARCH_X86_64 16(0x0,"
                + " 0x5, 0x7, 0x0, 0x0, 0x0); which one decides does not follow the order of"
                + " rules");
    assertThat(only(draft.on(Architecture.AARCH64), "overlapping-actions").message())
        .contains("SCMP_ARCH_AARCH64 29(");
  }

  @Test
  void aContradictionOfTheOriginIsAWarning() {
    SeccompProfile origin =
        SeccompProfile.builder()
            .defaultAction(Action.ERRNO)
            .addSyscalls(SyscallRule.of(Action.LOG, "read"), SyscallRule.of(Action.ALLOW, "read"))
            .build();
    ProfileDraft draft = Profiles.from(origin);
    assertThat(only(draft, "conflicting-actions").severity()).isEqualTo(Severity.WARNING);
    assertThat(draft.build()).isEqualTo(origin);
    ProfileDraft longer = draft.add(errno(5, "read"));
    assertThat(longer.check())
        .filteredOn(finding -> finding.code().equals("conflicting-actions"))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING, Severity.ERROR);
  }

  @Test
  void aFaultOfLibseccompIsAnError() {
    ProfileDraft draft =
        STRICT.add(
            allow(call("getppid").where(arg(0).isLessThan(0x1_ffff_ffffL))),
            allow(call("getppid").where(arg(0).isLessThan(1))));
    assertThat(only(draft, "libseccomp-merge-defect").severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void manyRulesAreCheckedInTime() {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      rules.add(i % 2 == 0 ? allow("read") : allow(call("ioctl").where(arg(1).is(i))));
    }
    ProfileDraft draft = STRICT.add(rules);
    assertTimeoutPreemptively(Duration.ofSeconds(30), draft::check);
  }
}
