package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {

  private static final ValidationTarget TARGET =
      ValidationTarget.parse("docker 29.4.3, runc, SCMP_ARCH_X86_64");

  private static String profile(String head, String comment) {
    return """
        {
          "defaultAction": "SCMP_ACT_ERRNO",%s
          "syscalls": [
            {"names": ["bpf", "nosuch"], "action": "SCMP_ACT_ALLOW", "comment": "%s"},
            {"names": ["ptrace"], "action": "SCMP_ACT_ALLOW"}
          ]
        }
        """
        .formatted(head, comment);
  }

  private static ProfileReport validate(String document) {
    return ProfileValidator.validate(ProfileSource.of(document, "p.json"), TARGET);
  }

  @Test
  void aCommentSpeaksOfItsRule() {
    ProfileReport report =
        validate(profile("", "tracer. seccomp4j:allow dangerous-call-allowed because it traces"));
    assertThat(report.suppressed())
        .singleElement()
        .satisfies(
            suppressed -> {
              assertThat(suppressed.reason()).isEqualTo("it traces");
              assertThat(suppressed.place())
                  .contains(new Location("p.json", "/syscalls/0/comment", 4, 73));
              assertThat(suppressed.finding().location().map(Location::pointer))
                  .contains("/syscalls/0/names/0");
            });
    assertThat(report.findings())
        .filteredOn(finding -> finding.code().equals("dangerous-call-allowed"))
        .extracting(finding -> finding.location().map(Location::pointer).orElse(""))
        .containsExactly("/syscalls/1/names/0");
  }

  @Test
  void aCommentOfTheDocumentSpeaksOfEverything() {
    ProfileReport report =
        validate(
            profile(
                "\"comment\": \"seccomp4j:allow dangerous-call-allowed, unknown-syscall because a"
                    + " lab\",",
                ""));
    assertThat(report.suppressed()).hasSize(3);
  }

  @Test
  void severalClausesHaveSeveralReasons() {
    ProfileReport report =
        validate(
            profile(
                "",
                "seccomp4j:allow dangerous-call-allowed because one "
                    + "seccomp4j:allow unknown-syscall because two"));
    assertThat(report.suppressed())
        .extracting(SuppressedFinding::reason)
        .containsExactly("one", "two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seccomp4j:allow dangerous-call-allowed",
        "seccomp4j:allow dangerous-call-allowed because ",
        "seccomp4j:allow because x",
        "seccomp4j:deny dangerous-call-allowed because x",
        "seccomp4j:allow no-such-code because x"
      })
  void aSuppressionInAnotherFormIsAFinding(String comment) {
    ProfileReport report = validate(profile("", comment));
    assertThat(report.suppressed()).isEmpty();
    assertThat(report.findings())
        .filteredOn(finding -> finding.code().equals("malformed-suppression"))
        .extracting(finding -> finding.location().map(Location::pointer).orElse(""))
        .containsExactly("/syscalls/0/comment");
  }

  @Test
  void codeSuppressesToo() {
    ProfileReport report =
        ProfileValidator.validate(
            ProfileSource.of(profile("", ""), "p.json"),
            TARGET,
            ValidationOptions.standard()
                .suppress("silent-denial", "the node logs")
                .suppress("notify-write", "never happens"));
    assertThat(report.suppressed())
        .extracting(suppressed -> suppressed.finding().code())
        .containsExactly("silent-denial");
    assertThat(report.findings())
        .filteredOn(finding -> finding.code().equals("unused-suppression"))
        .extracting(Finding::message)
        .containsExactly("nothing here is notify-write");
  }

  @Test
  void anErrorThatKeepsTheContainerDownStays() {
    ProfileReport report =
        ProfileValidator.validate(
            ProfileSource.of("{\"defaultAction\": \"NOPE\"}", "p.json"),
            TARGET,
            ValidationOptions.standard().suppress("unknown-action", "who cares"));
    assertThat(report.isValid()).isFalse();
    assertThat(report.suppressed()).isEmpty();
  }

  @Test
  void longCommentsAreNoProblem() {
    String comment = "seccomp4j:allow " + "unknown-syscall,".repeat(50_000) + " because x";
    assertThat(validate(profile("", comment + "y".repeat(1_000_000))).suppressed()).hasSize(1);
  }

  @Test
  void optionsRefuseUnknownCodesAndBlankReasons() {
    ValidationOptions options = ValidationOptions.standard();
    assertThatThrownBy(() -> options.suppress("no-such-code", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-code");
    assertThatThrownBy(() -> options.suppress("no-rules", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-rules");
  }
}
