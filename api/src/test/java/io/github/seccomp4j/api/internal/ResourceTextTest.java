package io.github.seccomp4j.api.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.seccomp4j.api.syscall.SyscallGroups;
import org.junit.jupiter.api.Test;

class ResourceTextTest {

  @Test
  void dataLinesAreThoseThatSaySomething() {
    assertThat(ResourceText.of(SyscallGroups.class, "groups.txt")).contains("\n#");
    assertThat(ResourceText.lines(SyscallGroups.class, "groups.txt"))
        .isNotEmpty()
        .noneMatch(line -> line.isBlank() || line.startsWith("#"));
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ResourceText.of(SyscallGroups.class, "no.txt"))
        .withMessage("resource is missing: no.txt");
  }
}
