package io.github.seccomp4j.conformance.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.validate.ProfileReport;
import io.github.seccomp4j.api.validate.ProfileSource;
import io.github.seccomp4j.api.validate.ProfileValidator;
import io.github.seccomp4j.api.validate.RuntimeOutcome;
import io.github.seccomp4j.api.validate.ValidationRules;
import io.github.seccomp4j.api.validate.ValidationTarget;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.ConditionalProfileArbitraries;
import io.github.seccomp4j.conformance.arbitraries.ProfileArbitraries;
import io.github.seccomp4j.conformance.arbitraries.ProfileResourceArbitraries;
import io.github.seccomp4j.conformance.document.Mutation;
import io.github.seccomp4j.model.document.ManifestYaml;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.document.ProfileYaml;
import io.github.seccomp4j.model.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a document holds, there is a report, and the parts of the report agree. */
class ValidationProperties {

  @Property(seed = Campaign.SEED)
  void damagedDocumentsGetAReport(
      @ForAll("texts") String text, @ForAll("targets") ValidationTarget target) {
    check(ProfileValidator.validate(ProfileSource.of(text, "p"), target));
  }

  @Property(seed = Campaign.SEED)
  void damagedBytesGetAReport(
      @ForAll("texts") String text,
      @ForAll byte damage,
      @ForAll double place,
      @ForAll("targets") ValidationTarget target) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0) {
      bytes[(int) (Math.abs(place % 1) * bytes.length)] = damage;
    }
    check(ProfileValidator.validate(ProfileSource.of(bytes, "p"), target));
  }

  @Property(seed = Campaign.SEED)
  void profilesInsideDamagedDocumentsGetAReport(
      @ForAll("texts") String text, @ForAll("targets") ValidationTarget target) {
    String document = "{\"a\": \"\u20ac\", \"linux\": {\"seccomp\":\n " + text + "}, \"b\": 1}";
    check(ProfileValidator.validate(ProfileSource.of(document, "p"), target));
  }

  private static void check(ProfileReport report) {
    Stream.concat(
            report.findings().stream(), report.suppressed().stream().map(one -> one.finding()))
        .forEach(finding -> checkFinding(finding, report));
    boolean holds = report.outcome().isLoaded() || report.outcome() == RuntimeOutcome.UNCONFINED;
    assertThat(report.isValid() && !report.outcome().isLoaded()).as("%s", report).isFalse();
    assertThat(report.outcome().isLoaded() && report.understood().isEmpty()).isFalse();
    assertThat(holds && report.runtimeMessage().isPresent()).as("%s", report).isFalse();
  }

  private static void checkFinding(Finding finding, ProfileReport report) {
    assertThat(ValidationRules.find(finding.code())).as("page of %s", finding).isPresent();
    assertThat(finding.location().orElseThrow().source()).isEqualTo("p");
    assertThat(finding.location().orElseThrow().line())
        .as("%s in\n%s", finding, report)
        .isBetween(report.text().isEmpty() ? 0 : 1, Math.max(1, lines(report.text())));
  }

  // Where a document ends with a line break, what is missing is missed behind it.
  private static int lines(String text) {
    return 1 + (int) text.chars().filter(c -> "\n\r\u0085\u2028\u2029".indexOf(c) >= 0).count();
  }

  @Provide
  Arbitrary<ValidationTarget> targets() {
    return Arbitraries.of(BadInputValidationTest.targets());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> valid =
        Arbitraries.oneOf(
            ProfileArbitraries.profiles().map(ProfileJson::write),
            ProfileArbitraries.profiles().map(ProfileYaml::write),
            ConditionalProfileArbitraries.profiles().map(ProfileJson::write),
            ProfileResourceArbitraries.resources().map(ManifestYaml::write));
    return Combinators.combine(valid, Mutation.any().list().ofMaxSize(3))
        .as((text, mutations) -> Mutation.applyAll(mutations, text))
        .withoutEdgeCases();
  }
}
