package io.github.seccomp4j.api.pod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.pod.admission.PodValidation;
import io.github.seccomp4j.api.pod.lint.LintTarget;
import io.github.seccomp4j.api.pod.lint.WorkloadLint;
import io.github.seccomp4j.api.validate.PageExample;
import io.github.seccomp4j.api.validate.ValidationRules;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of every help page about Pods. */
class PodRulePagesTest {

  private static final String USUAL_TARGET = "Kubernetes 1.37";
  private static final String VERSION = "Kubernetes 1.";

  private static List<Finding> findings(PageExample example) {
    List<Finding> findings = new ArrayList<>();
    ManifestReading reading = ManifestReader.standard().read(example.document(), "example");
    assertThat(reading.workloads()).as(example.document()).hasSize(1);
    assertThat(reading.isComplete()).as(reading.toString()).isTrue();
    for (Workload workload : reading.workloads()) {
      // What the API server says is known of this version only.
      if (example.target().startsWith(USUAL_TARGET)) {
        findings.addAll(PodValidation.of(workload.pod()).findings());
      }
      findings.addAll(WorkloadLint.of(lintTarget(example.target())).check(workload.pod()));
    }
    return findings;
  }

  private static LintTarget lintTarget(String target) {
    List<String> parts = List.of(target.split(", ", -1));
    LintTarget version = LintTarget.of(Integer.parseInt(parts.get(0).substring(VERSION.length())));
    return parts.size() > 1 ? version.withRuntime(Release.parse(parts.get(1))) : version;
  }

  @Test
  void theIndexNamesEveryPage() throws URISyntaxException, IOException {
    URL index =
        Objects.requireNonNull(
            ValidationRules.class.getResource("rules/pods/index.txt"), "index.txt");
    try (Stream<Path> files = Files.list(Path.of(index.toURI()).getParent())) {
      List<String> pages =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".md"))
              .map(name -> name.substring(0, name.length() - ".md".length()))
              .sorted()
              .toList();
      assertThat(RulePages.ofPods().keySet()).containsExactlyElementsOf(pages);
      assertThat(RulePages.ofProfiles().keySet()).doesNotContainAnyElementsOf(pages);
    }
  }

  @TestFactory
  Stream<DynamicTest> examplesDoWhatThePageSays() {
    return RulePages.ofPods().values().stream().flatMap(PodRulePagesTest::tests);
  }

  private static Stream<DynamicTest> tests(RulePage page) {
    List<PageExample> fires = PageExample.firing(page, USUAL_TARGET);
    List<PageExample> doesNot = PageExample.notFiring(page, USUAL_TARGET);
    assertThat(fires).as(page.code()).isNotEmpty();
    assertThat(doesNot).as(page.code()).isNotEmpty();
    return Stream.concat(
        fires.stream().map(example -> test(page, example, true)),
        doesNot.stream().map(example -> test(page, example, false)));
  }

  private static DynamicTest test(RulePage page, PageExample example, boolean fires) {
    return dynamicTest(
        page.code() + (fires ? " fires: " : " does not fire: ") + example.document(),
        () -> {
          List<Finding> all = findings(example);
          List<Finding> own =
              all.stream().filter(finding -> finding.code().equals(page.code())).toList();
          assertThat(own.isEmpty()).as(all.toString()).isEqualTo(!fires);
          assertThat(own)
              .allSatisfy(
                  finding -> {
                    assertThat(finding.severity()).isEqualTo(page.severity());
                    assertThat(finding.location()).isPresent();
                  });
        });
  }
}
