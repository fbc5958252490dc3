package io.github.seccomp4j.dsl;

import static io.github.seccomp4j.api.syscall.SyscallGroups.KEYRING;
import static io.github.seccomp4j.model.Errno.EACCES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Action;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleGroupsTest {

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of(Rules.allow(KEYRING), Action.ALLOW),
        Arguments.of(Rules.log(KEYRING), Action.LOG),
        Arguments.of(Rules.errno(EACCES, KEYRING), Action.ERRNO),
        Arguments.of(Rules.errno(13, KEYRING), Action.ERRNO),
        Arguments.of(Rules.trap(KEYRING), Action.TRAP),
        Arguments.of(Rules.trace(1, KEYRING), Action.TRACE),
        Arguments.of(Rules.userNotify(KEYRING), Action.NOTIFY),
        Arguments.of(Rules.killProcess(KEYRING), Action.KILL_PROCESS),
        Arguments.of(Rules.killThread(KEYRING), Action.KILL_THREAD));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyVerbTakesAGroup(Rule rule, Action action) {
    assertThat(rule.action()).isEqualTo(action);
    assertThat(rule.names()).containsExactly("add_key", "keyctl", "request_key");
  }
}
