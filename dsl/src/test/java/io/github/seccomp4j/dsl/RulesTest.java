package io.github.seccomp4j.dsl;

import static io.github.seccomp4j.dsl.Calls.SOCKET;
import static io.github.seccomp4j.dsl.Calls.arg;
import static io.github.seccomp4j.dsl.Calls.call;
import static io.github.seccomp4j.dsl.call.AddressFamily.AF_INET;
import static io.github.seccomp4j.model.Errno.EACCES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

  static Stream<Arguments> rules() {
    OptionalLong none = OptionalLong.empty();
    List<String> names = List.of("ptrace", "mount");
    return Stream.of(
        Arguments.of(Rules.allow("ptrace", "mount"), Action.ALLOW, none),
        Arguments.of(Rules.allow(names), Action.ALLOW, none),
        Arguments.of(Rules.log("ptrace", "mount"), Action.LOG, none),
        Arguments.of(Rules.log(names), Action.LOG, none),
        Arguments.of(Rules.errno(EACCES, "ptrace", "mount"), Action.ERRNO, OptionalLong.of(13)),
        Arguments.of(Rules.errno(EACCES, names), Action.ERRNO, OptionalLong.of(13)),
        Arguments.of(Rules.errno(200, "ptrace", "mount"), Action.ERRNO, OptionalLong.of(200)),
        Arguments.of(Rules.errno(200, names), Action.ERRNO, OptionalLong.of(200)),
        Arguments.of(Rules.trap("ptrace", "mount"), Action.TRAP, none),
        Arguments.of(Rules.trap(names), Action.TRAP, none),
        Arguments.of(Rules.trace(7, "ptrace", "mount"), Action.TRACE, OptionalLong.of(7)),
        Arguments.of(Rules.trace(7, names), Action.TRACE, OptionalLong.of(7)),
        Arguments.of(Rules.userNotify("ptrace", "mount"), Action.NOTIFY, none),
        Arguments.of(Rules.userNotify(names), Action.NOTIFY, none),
        Arguments.of(Rules.killProcess("ptrace", "mount"), Action.KILL_PROCESS, none),
        Arguments.of(Rules.killProcess(names), Action.KILL_PROCESS, none),
        Arguments.of(Rules.killThread("ptrace", "mount"), Action.KILL_THREAD, none),
        Arguments.of(Rules.killThread(names), Action.KILL_THREAD, none));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachVerbWithNamesIsOneEntry(Rule rule, Action action, OptionalLong errnoRet) {
    assertThat(entries(rule))
        .containsExactly(
            SyscallRule.builder()
                .addNames("ptrace", "mount")
                .action(action)
                .errnoRet(errnoRet)
                .build());
  }

  static Stream<Arguments> ruleOnExpressions() {
    return Stream.of(
        Arguments.of(Rules.allow(call("mount"), call("ptrace")), Action.ALLOW),
        Arguments.of(Rules.log(call("mount"), call("ptrace")), Action.LOG),
        Arguments.of(Rules.errno(EACCES, call("mount"), call("ptrace")), Action.ERRNO),
        Arguments.of(Rules.errno(13, call("mount"), call("ptrace")), Action.ERRNO),
        Arguments.of(Rules.trap(call("mount"), call("ptrace")), Action.TRAP),
        Arguments.of(Rules.trace(1, call("mount"), call("ptrace")), Action.TRACE),
        Arguments.of(Rules.userNotify(call("mount"), call("ptrace")), Action.NOTIFY),
        Arguments.of(Rules.killProcess(call("mount"), call("ptrace")), Action.KILL_PROCESS),
        Arguments.of(Rules.killThread(call("mount"), call("ptrace")), Action.KILL_THREAD));
  }

  @ParameterizedTest
  @MethodSource("ruleOnExpressions")
  void eachVerbTakesExpressions(Rule rule, Action action) {
    assertThat(rule.action()).isEqualTo(action);
    assertThat(rule.names()).containsExactly("mount", "ptrace");
    assertThat(entries(rule)).hasSize(1);
  }

  static Stream<Arguments> defaults() {
    OptionalLong none = OptionalLong.empty();
    return Stream.of(
        Arguments.of(Rules.allow(), Action.ALLOW, none),
        Arguments.of(Rules.log(), Action.LOG, none),
        Arguments.of(Rules.errno(), Action.ERRNO, none),
        Arguments.of(Rules.errno(EACCES), Action.ERRNO, OptionalLong.of(13)),
        Arguments.of(Rules.errno(0), Action.ERRNO, OptionalLong.of(0)),
        Arguments.of(Rules.trap(), Action.TRAP, none),
        Arguments.of(Rules.trace(), Action.TRACE, none),
        Arguments.of(Rules.trace(65535), Action.TRACE, OptionalLong.of(65535)),
        Arguments.of(Rules.killProcess(), Action.KILL_PROCESS, none),
        Arguments.of(Rules.killThread(), Action.KILL_THREAD, none));
  }

  @ParameterizedTest
  @MethodSource("defaults")
  void eachVerbWithoutCallsIsADefault(
      DefaultAction otherwise, Action action, OptionalLong errnoRet) {
    SeccompProfile profile = Profiles.otherwise(otherwise).build();

    assertThat(otherwise.action()).isEqualTo(action);
    assertThat(profile)
        .isEqualTo(
            SeccompProfile.builder().defaultAction(action).defaultErrnoRet(errnoRet).build());
  }

  @Test
  void callsWithConditionsStandAloneAndOthersStayTogether() {
    Rule rule =
        Rules.allow(
            call("read"),
            call("write"),
            SOCKET.where(SOCKET.domain().is(AF_INET)),
            call("close"),
            call("ioctl").where(arg(1).is(0x5401), arg(0).isLessThan(3)));

    assertThat(entries(rule))
        .containsExactly(
            SyscallRule.of(Action.ALLOW, "read", "write"),
            SyscallRule.builder()
                .action(Action.ALLOW)
                .addNames("socket")
                .addArgs(ArgCondition.maskedEqual(0, 0xffff_ffffL, 2))
                .build(),
            SyscallRule.of(Action.ALLOW, "close"),
            SyscallRule.builder()
                .action(Action.ALLOW)
                .addNames("ioctl")
                .addArgs(ArgCondition.of(1, ArgOperator.EQ, 0x5401))
                .addArgs(ArgCondition.of(0, ArgOperator.LT, 3))
                .build());
  }

  @Test
  void rulesAreEqualByContent() {
    Rule rule = Rules.allow(SOCKET.where(SOCKET.domain().is(AF_INET)));

    assertThat(Rules.allow(SOCKET.where(SOCKET.domain().is(AF_INET))))
        .isEqualTo(rule)
        .hasSameHashCodeAs(rule)
        .isNotEqualTo(rule.because("of a reason"));
    assertThat(rule).hasToString("SCMP_ACT_ALLOW [socket where (arg0 & 0xffffffff) == 0x2]");
    assertThat(Rules.errno(EACCES)).isEqualTo(Rules.errno(EACCES)).isNotEqualTo(Rules.errno(13));
    assertThat(Rules.errno(EACCES)).hasToString("SCMP_ACT_ERRNO(EACCES)");
  }

  private static List<SyscallRule> entries(Rule rule) {
    return Profiles.otherwise(Rules.killProcess())
        .listener("/run/listener.sock")
        .otherwise(rule.action().equals(Action.KILL_PROCESS) ? Rules.allow() : Rules.killProcess())
        .add(rule)
        .build()
        .syscalls();
  }
}
