package io.github.seccomp4j.api.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.validate.DocumentKind;
import io.github.seccomp4j.api.validate.ProfileReport;
import io.github.seccomp4j.api.validate.RuntimeOutcome;
import io.github.seccomp4j.api.validate.SuppressedFinding;
import io.github.seccomp4j.api.validate.ValidationTarget;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void everythingAFindingSaysIsThere() {
    Finding full =
        Finding.builder()
            .code("unknown-member")
            .severity(Severity.WARNING)
            .message("the member \"\u001b\ud800\" is not known here")
            .location(new Location("a.yaml", "/a~1b", 1, 3))
            .expected("something")
            .fix("did you mean \"b\"?")
            .build();
    Finding bare = Finding.of("no-rules", Severity.INFO, "the profile has no rules");
    Finding whole = bare.toBuilder().location(new Location("", "", 0, 0)).build();
    Finding ignored = Finding.of("no-rules", Severity.ERROR, "no");
    assertThat(
            JsonReport.write(
                new ProfileReport(
                    ValidationTarget.parse("containerd 2.3.4, runc, SCMP_ARCH_X86_64"),
                    "a.yaml",
                    "\uD83D\uDE00 x",
                    DocumentKind.OCI_PROFILE,
                    RuntimeOutcome.REFUSED,
                    Optional.of("invalid character"),
                    Optional.empty(),
                    List.of(full, bare, whole),
                    List.of(new SuppressedFinding(ignored, "known")))))
        .isEqualTo(
            """
            {
              "version": 1,
              "documents": [
                {
                  "source": "a.yaml",
                  "kind": "oci-profile",
                  "target": "containerd 2.3.4, runc, SCMP_ARCH_X86_64",
                  "outcome": "refused",
                  "runtimeMessage": "invalid character"
                }
              ],
              "findings": [
                {
                  "code": "no-rules",
                  "severity": "info",
                  "message": "the profile has no rules"
                },
                {
                  "code": "no-rules",
                  "severity": "info",
                  "message": "the profile has no rules",
                  "pointer": ""
                },
                {
                  "code": "unknown-member",
                  "severity": "warning",
                  "message": "the member \\"\\u001b\\ud800\\" is not known here",
                  "source": "a.yaml",
                  "pointer": "/a~1b",
                  "line": 1,
                  "column": 4,
                  "expected": "something",
                  "fix": "did you mean \\"b\\"?"
                },
                {
                  "code": "no-rules",
                  "severity": "error",
                  "message": "no",
                  "suppressed": "known"
                }
              ],
              "summary": {
                "errors": 0,
                "warnings": 1,
                "infos": 2,
                "suppressed": 1
              }
            }
            """);
  }

  @Test
  void nothingIsAnEmptyList() {
    assertThat(JsonReport.write(List.of(), SourceTexts.none()))
        .startsWith("{\n  \"version\": 1,\n  \"findings\": [],\n");
  }
}
