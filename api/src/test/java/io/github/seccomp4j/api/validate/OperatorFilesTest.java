package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperatorFilesTest {

  private static final Finding STATE = finding("unknown-member", "/state", "unknown");
  private static final Finding VALUE =
      finding("missing-member", "/syscalls/0/args/1", "the member \"value\" is missing");
  private static final Finding INDEX =
      finding("missing-member", "/syscalls/0/args/1", "the member \"index\" is missing");
  private static final Finding OTHER = finding("unknown-member", "/syscalls/0/state", "unknown");

  private static Finding finding(String code, String pointer, String message) {
    return Finding.of(code, Severity.WARNING, message).toBuilder()
        .location(Location.ofPointer(pointer))
        .build();
  }

  @Test
  void whatTheOperatorAlwaysWritesIsLeftOut() {
    assertThat(OperatorFiles.withoutHabits(List.of(STATE, VALUE, INDEX, OTHER)))
        .containsExactly(INDEX, OTHER);
    assertThat(
            OperatorFiles.withoutHabits(
                List.of(finding("unknown-member", "/baseProfileName", "unknown"), VALUE)))
        .isEmpty();
  }

  @Test
  void inOtherFilesAMissingValueIsReported() {
    assertThat(OperatorFiles.withoutHabits(List.of(VALUE, OTHER))).containsExactly(VALUE, OTHER);
  }
}
