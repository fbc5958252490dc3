package io.github.seccomp4j.api.policy;

import static io.github.seccomp4j.api.policy.Given.eq;
import static io.github.seccomp4j.api.policy.Given.errno;
import static io.github.seccomp4j.api.policy.Given.on;
import static io.github.seccomp4j.api.policy.Given.profile;
import static io.github.seccomp4j.api.policy.Given.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.SeccompProfile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AcceptanceTest {

  private static final Action UNKNOWN = new Action("SCMP_ACT_PERMIT");
  private static final ArgCondition ODD = ArgCondition.of(1, new ArgOperator("=="), 1);
  private static final SeccompProfile MISSING =
      SeccompProfile.builder().addSyscalls(rule(Action.ALLOW, "read")).build();

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal(
            "RUNC",
            profile(Action.ERRNO, rule(UNKNOWN, "read")),
            "/syscalls/0/action",
            "string SCMP_ACT_PERMIT is not a valid action for seccomp"),
        refusal(
            "RUNC",
            profile(Action.ERRNO, rule(Action.ALLOW, "read", eq(0, 1), ODD)),
            "/syscalls/0/args/1",
            "string == is not a valid operator for seccomp"),
        refusal(
            "RUNC",
            profile(Action.ERRNO, rule(Action.ALLOW, "read", ODD)),
            "/syscalls/0/args/0",
            "string == is not a valid operator for seccomp"),
        refusal(
            "RUNC",
            profile(Action.ERRNO, rule(Action.NOTIFY, "write")),
            "/syscalls/0",
            "SCMP_ACT_NOTIFY cannot be used for the write syscall"),
        refusal(
            "RUNC",
            profile(Action.NOTIFY),
            "/defaultAction",
            "SCMP_ACT_NOTIFY cannot be used as default action"),
        refusal("CRUN", MISSING, "", "seccomp misses the default action"),
        refusal("PLAIN", MISSING, "", "the profile has no default action"),
        refusal("PLAIN", profile(UNKNOWN), "/defaultAction", "unknown action \"SCMP_ACT_PERMIT\""),
        refusal(
            "PLAIN",
            profile(Action.ERRNO).toBuilder().defaultErrnoRet(4096).build(),
            "/defaultErrnoRet",
            "the kernel has no error number 4096"),
        refusal(
            "PLAIN",
            on(profile(Action.ERRNO), new Architecture("SCMP_ARCH_VAX")),
            "/architectures",
            "unknown architecture \"SCMP_ARCH_VAX\""),
        refusal(
            "PLAIN",
            profile(Action.LOG, rule(UNKNOWN, "read")),
            "/syscalls/0",
            "unknown action \"SCMP_ACT_PERMIT\""),
        refusal(
            "PLAIN",
            profile(Action.LOG, rule(Action.ALLOW, "read", ODD)),
            "/syscalls/0/args",
            "unknown operator \"==\""),
        refusal(
            "PLAIN",
            profile(Action.LOG, rule(Action.ALLOW, "read", eq(6, 1))),
            "/syscalls/0/args",
            "a system call has arguments 0 to 5, not 6"),
        refusal(
            "CRUN",
            profile(Action.LOG, rule(Action.ALLOW, "read", eq(6, 1))),
            "/syscalls/0/args",
            "invalid seccomp index"),
        refusal(
            "PLAIN",
            profile(Action.LOG, errno(4096, "read")),
            "/syscalls/0/errnoRet",
            "the kernel has no error number 4096"));
  }

  private static Arguments refusal(
      String semantics, SeccompProfile profile, String pointer, String message) {
    return Arguments.of(RuntimeSemantics.valueOf(semantics), profile, pointer, message);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusalsSayWhereAndWhy(
      RuntimeSemantics semantics, SeccompProfile profile, String pointer, String message) {
    Binding binding = Policy.tryBind(profile, Given.host(Architecture.X86_64, semantics));
    assertThat(binding).isInstanceOf(Binding.Rejected.class);
    assertThat(binding.findings().get(0).message()).isEqualTo(message);
    assertThat(binding.findings().get(0).location().orElseThrow().pointer()).isEqualTo(pointer);
  }
}
