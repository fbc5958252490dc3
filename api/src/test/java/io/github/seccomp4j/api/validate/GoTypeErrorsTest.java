package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.model.document.DocumentEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoTypeErrorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "containerd 2.3.4 | /syscalls/3/args/0/value | NUMBER | -1 |"
            + " number -1 into Go struct field LinuxSeccompArg.syscalls.args.value of type uint64",
        "containerd 2.3.4 | /syscalls/3/args/0/value | STRING | 1 |"
            + " string into Go struct field LinuxSeccompArg.syscalls.args.value of type uint64",
        "containerd 2.3.4 | '' | START_ARRAY | '' |"
            + " array into Go value of type specs.LinuxSeccomp",
        "cri-o 1.33.0 | /syscalls/0/args/0/value | NUMBER | -1 |"
            + " number -1 into Go struct field Arg.syscalls.args.value of type uint64",
        "podman 5.6.2 | /syscalls/0/errnoRet | STRING | 1 |"
            + " string into Go struct field Syscall.syscalls.errnoRet of type uint",
        "docker 20.10.10 | /syscalls/0/args/0/value | NUMBER | -1 |"
            + " number -1 into Go struct field LinuxSeccompArg.syscalls.args.value of type uint64",
        "docker 29.4.3 | /syscalls/0/args/0/value | NUMBER | -1 |"
            + " number -1 into Go struct field LinuxSeccompArg.syscalls.LinuxSyscall.args.value of"
            + " type uint64",
        "docker 29.4.3 | /syscalls/0/errnoRet | STRING | 1 |"
            + " string into Go struct field Syscall.syscalls.LinuxSyscall.errnoRet of type uint"
      })
  void theObservedWordsAreSaid(
      String release, String pointer, DocumentEvent event, String text, String message) {
    assertThat(GoTypeErrors.message(Release.parse(release), pointer, event, text))
        .contains("json: cannot unmarshal " + message);
  }

  @Test
  void whatIsNotKnownIsNotMadeUp() {
    assertThat(
            GoTypeErrors.message(
                Release.parse("cri-o 1.33.0"),
                "/syscalls/0/includes/caps",
                DocumentEvent.STRING,
                "x"))
        .isEmpty();
  }
}
