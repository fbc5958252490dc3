package io.github.seccomp4j.samples.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TutorialReportTest {

  @TempDir private Path directory;

  @Test
  void explainsEverything() throws IOException {
    String report = TutorialReport.about(TutorialFiles.write(directory));

    assertThat(report)
        .contains("permits and logs every call", "It restricts nothing.")
        .contains("refuses every call with EPERM", "CrashLoopBackOff")
        .contains("permits 54 calls on x86_64, x86, x32, refuses every other call with EPERM")
        .contains("  read, getsockname, setsockopt, futex, pselect6, accept4\n")
        .contains("fine-grained.json permits them all.")
        .contains("It permits 6 calls that were seen,")
        .contains("As a whole it is stricter in some calls and looser in others than fine-grained")
        .contains("Of 6 calls in 8 lines 4 were seen once: about 50 % of")
        .contains("they also call fstat, openat2, statx")
        .contains("control-plane node silently keeps Unconfined")
        .contains("audit-pod: CreateContainerError")
        .doesNotContain("default-pod: CreateContainerError")
        .contains("SECCOMP_FILTER_FLAG_LOG");
    assertThat(row(report, "alpine"))
        .isEqualTo("alpine nothing no profile RuntimeDefault no profile");
    assertThat(row(report, "default-pod"))
        .isEqualTo("default-pod RuntimeDefault RuntimeDefault RuntimeDefault no profile");
    assertThat(row(report, "fine-pod"))
        .isEqualTo(
            "fine-pod profiles/fine-grained.json profiles/fine-grained.json"
                + " profiles/fine-grained.json no profile");
  }

  private static String row(String report, String pod) {
    return report
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith(pod + "  "))
        .findFirst()
        .map(line -> line.replaceAll(" {2,}", " "))
        .orElse("");
  }
}
