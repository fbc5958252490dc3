package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.seccomp4j.api.validate.internal.RulePage;
import io.github.seccomp4j.api.validate.internal.RulePages;
import io.github.seccomp4j.model.finding.Finding;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of every help page. */
class RulePagesTest {

  private static final String USUAL_TARGET = "containerd 2.3.4, runc, SCMP_ARCH_X86_64";

  /** Codes that no text in a page can show. */
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "unreadable-file",
          "rules-not-compared",
          "invalid-utf-8",
          "invalid-utf-16",
          "too-many-documents",
          "too-many-findings",
          "unresolved-alias",
          "unresolved-merge-key");

  @Test
  void theIndexNamesEveryPage() throws URISyntaxException, IOException {
    URL index =
        Objects.requireNonNull(ValidationRules.class.getResource("rules/index.txt"), "index.txt");
    try (Stream<Path> files = Files.list(Path.of(index.toURI()).getParent())) {
      List<String> pages =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".md"))
              .map(name -> name.substring(0, name.length() - ".md".length()))
              .sorted()
              .toList();
      assertThat(RulePages.ofProfiles().keySet()).containsExactlyElementsOf(pages);
    }
  }

  /** What validation promises to look for; each has a page whose examples are run below. */
  @Test
  void theUsualMistakesHaveRules() {
    assertThat(ValidationRules.all())
        .extracting(RuleDescription::code)
        .contains(
            "unknown-syscall",
            "syscall-not-on-node",
            "no-rules",
            "rule-without-names",
            "same-as-default",
            "architecture-missing",
            "companion-architecture-missing",
            "errno-out-of-range",
            "errno-without-effect",
            "argument-index",
            "repeated-argument",
            "bits-outside-mask",
            "kill-default",
            "default-errno-hides-new-syscalls",
            "silent-denial",
            "notify-without-listener",
            "unknown-flag",
            "wait-killable-without-notify",
            "start-call-missing",
            "start-call-advised",
            "dangerous-call-allowed",
            "oci-artifact-limits")
        .filteredOn(NOT_SHOWN::contains)
        .containsExactlyInAnyOrderElementsOf(NOT_SHOWN);
  }

  @Test
  void everyPageSaysWhatWhyAndHow() {
    assertThat(ValidationRules.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.title()).isNotBlank().doesNotEndWith(".");
              assertThat(rule.help()).as(rule.code()).isNotBlank().doesNotContain("##");
            });
  }

  @TestFactory
  Stream<DynamicTest> examplesDoWhatThePageSays() {
    return RulePages.ofProfiles().values().stream()
        .filter(page -> !NOT_SHOWN.contains(page.code()))
        .flatMap(RulePagesTest::tests);
  }

  private static Stream<DynamicTest> tests(RulePage page) {
    List<PageExample> fires = PageExample.firing(page, USUAL_TARGET);
    List<PageExample> doesNot = PageExample.notFiring(page, USUAL_TARGET);
    assertThat(fires).as(page.code()).isNotEmpty();
    assertThat(doesNot).as(page.code()).isNotEmpty();
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < fires.size(); i++) {
      tests.add(test(page, fires.get(i), page.code() + " fires " + i, true));
    }
    for (int i = 0; i < doesNot.size(); i++) {
      tests.add(test(page, doesNot.get(i), page.code() + " does not fire " + i, false));
    }
    return tests.stream();
  }

  private static DynamicTest test(RulePage page, PageExample example, String name, boolean fires) {
    return dynamicTest(
        name,
        () -> {
          ProfileReport report =
              ProfileValidator.validate(
                  ProfileSource.of(example.document(), "example"),
                  ValidationTarget.parse(example.target()));
          List<Finding> own =
              Stream.concat(
                      report.findings().stream(),
                      report.suppressed().stream().map(SuppressedFinding::finding))
                  .filter(finding -> finding.code().equals(page.code()))
                  .toList();
          assertThat(own.isEmpty()).as(report.toString()).isEqualTo(!fires);
          assertThat(own).allSatisfy(f -> assertThat(f.severity()).isEqualTo(page.severity()));
        });
  }
}
