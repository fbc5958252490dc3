package io.github.seccomp4j.samples.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SyslogLinesTest {

  private static String line(String program, String arch, int nr) {
    return "kernel: audit: type=1326 audit(1.2:3): pid=1 comm=\"%s\" sig=0 arch=%s syscall=%d compat=0"
        .formatted(program, arch, nr);
  }

  @Test
  void namesEachCallOnceInItsArchitecture() {
    List<String> lines =
        List.of(
            line("a", "c000003e", 0),
            line("a", "c000003e", 0),
            line("b", "c000003e", 1),
            line("a", "c00000b7", 63),
            line("a", "c00000b7", 56),
            line("a", "c000003e", 9_999),
            "noise");

    assertThat(SyslogLines.callsOf("a", lines)).containsExactly("read", "openat", "number 9999");
  }

  @Test
  void readsTheTutorialsLines() {
    assertThat(SyslogLines.ofTheTutorial()).hasSize(8);
  }
}
