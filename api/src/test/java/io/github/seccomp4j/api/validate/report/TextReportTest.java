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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private static final String AUDIT =
      """
      {
        "defaultAction": "SCMP_ACT_ERRNO",
        "defaultErrnoRet": -1,
        "syscals": []
      }
      """;

  @Test
  void findingsStandInReadingOrderWithTheirLines() {
    Finding number =
        Finding.builder()
            .code("number-out-of-range")
            .severity(Severity.ERROR)
            .message("found the number -1")
            .location(new Location("audit.json", "/defaultErrnoRet", 3, 22))
            .expected("an unsigned 64-bit number")
            .build();
    Finding member =
        Finding.builder()
            .code("unknown-member")
            .severity(Severity.WARNING)
            .message("the member \"syscals\" is not known here")
            .location(new Location("audit.json", "/syscals", 4, 14))
            .fix("did you mean \"syscalls\"?")
            .build();
    assertThat(TextReport.write(List.of(member, number), SourceTexts.of("audit.json", AUDIT)))
        .isEqualTo(
            """
            audit.json:3:22: error: found the number -1 [number-out-of-range]
              3 |   "defaultErrnoRet": -1,
                |                      ^
                at: /defaultErrnoRet
                expected: an unsigned 64-bit number

            audit.json:4:14: warning: the member "syscals" is not known here [unknown-member]
              4 |   "syscals": []
                |              ^
                at: /syscals
                fix: did you mean "syscalls"?

            1 error, 1 warning
            """);
  }

  @Test
  void whatIsUnknownIsLeftOut() {
    List<Finding> findings =
        List.of(
            Finding.of("no-rules", Severity.INFO, "the profile has no rules"),
            at(new Location("", "/a", 0, 0)),
            at(new Location("", "", 2, 1)),
            at(new Location("b.json", "", 0, 0)),
            at(new Location("c.json", "", 9, 1)));
    assertThat(TextReport.write(findings, SourceTexts.of("c.json", "{}")))
        .isEqualTo(
            """
            error: wrong [x]
                at: /a

            note: the profile has no rules [no-rules]

            2:1: error: wrong [x]

            b.json: error: wrong [x]

            c.json:9:1: error: wrong [x]

            4 errors, 1 note
            """);
  }

  @Test
  void aReportAboutAProfileSaysWhatTheRuntimeDoes() {
    Finding finding = at(new Location("a.json", "", 1, 1));
    ProfileReport report =
        new ProfileReport(
            ValidationTarget.parse("containerd 2.3.4, runc, SCMP_ARCH_X86_64"),
            "a.json",
            "[]",
            DocumentKind.ARRAY,
            RuntimeOutcome.REFUSED,
            Optional.of("cannot unmarshal array\u0007"),
            Optional.empty(),
            List.of(finding),
            List.of(new SuppressedFinding(finding, "known")));
    assertThat(TextReport.write(report))
        .isEqualTo(
            """
            a.json: an array; containerd 2.3.4, runc, SCMP_ARCH_X86_64: refuses it: cannot unmarshal array␇

            a.json:1:1: error: wrong [x]
              1 | []
                | ^

            1 error, 1 suppressed
            """);
  }

  @Test
  void nothingIsSaidOfNothing() {
    assertThat(TextReport.write(List.of(), SourceTexts.none())).isEqualTo("no findings\n");
  }

  @Test
  void aHostileDocumentSendsNothingToTheTerminal() {
    String escape = "\u001b[2J";
    Finding finding =
        Finding.builder()
            .code("unknown-member")
            .severity(Severity.WARNING)
            .message("the member \"" + escape + "\n\u202e\" is not known here")
            .location(new Location("a" + escape + ".json", "/" + escape, 1, 3))
            .expected("no \u0085")
            .fix("no \u0007")
            .build();
    String report =
        TextReport.write(
            List.of(finding),
            SourceTexts.of("a" + escape + ".json", "{\u0007" + escape + "\u202e\u009b31m}"));
    assertThat(report)
        .isEqualTo(
            """
            a␛[2J.json:1:3: warning: the member "␛[2J␊<U+202E>" is not known here [unknown-member]
              1 | {␇␛[2J<U+202E><U+009B>31m}
                |   ^
                at: /␛[2J
                expected: no <U+0085>
                fix: no ␇

            1 warning
            """);
  }

  @Test
  void columnsOfYamlAreCodePoints() {
    String text = "a: {\"\uD83D\uDE00\": -1}\n";
    List<Finding> findings = List.of(at(new Location("a", "", 1, 9)));
    String yaml =
        TextReport.write(
            findings, SourceTexts.of(Map.of("a", new SourceText(text, SourceText.Format.YAML))));
    String json =
        TextReport.write(
            findings, SourceTexts.of(Map.of("a", new SourceText(text, SourceText.Format.JSON))));
    assertThat(yaml).contains("  1 | a: {\"\uD83D\uDE00\": -1}\n    |          ^\n");
    assertThat(json).contains("  1 | a: {\"\uD83D\uDE00\": -1}\n    |         ^\n");
  }

  private static Finding at(Location place) {
    return Finding.of("x", Severity.ERROR, "wrong").toBuilder().location(place).build();
  }
}
