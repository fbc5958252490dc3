package io.github.seccomp4j.samples.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.seccomp4j.dsl.kubernetes.Manifests;
import io.github.seccomp4j.model.document.ProfileJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TutorialFilesTest {

  private static final ObjectMapper YAML = new YAMLMapper();

  @TempDir private static Path directory;

  @BeforeAll
  static void write() throws IOException {
    TutorialFiles files = TutorialFiles.write(directory);
    assertThat(files.written()).doesNotHaveDuplicates().allMatch(TutorialFilesTest::exists);
  }

  private static boolean exists(Path file) {
    return Files.isRegularFile(directory.resolve(file));
  }

  @ParameterizedTest
  @CsvSource({
    "profiles/audit.json, profiles/audit.json",
    "profiles/violation.json, profiles/violation.json",
    "profiles/fine-grained.json, profiles/fine-grained.json",
    "kind.yaml, kind.yaml",
    "kind-seccompdefault.yaml, kind-seccompdefault.yaml",
    "pods/default-pod.yaml, ga/default-pod.yaml",
    "pods/audit-pod.yaml, ga/audit-pod.yaml",
    "pods/violation-pod.yaml, ga/violation-pod.yaml",
    "pods/fine-pod.yaml, ga/fine-pod.yaml",
    "services/audit-pod.yaml, service-audit-pod.yaml",
    "annotations/default-pod.yaml, alpha/default-pod.yaml",
    "annotations/audit-pod.yaml, alpha/audit-pod.yaml",
    "annotations/violation-pod.yaml, alpha/violation-pod.yaml",
    "annotations/fine-pod.yaml, alpha/fine-pod.yaml"
  })
  void equalsItsCounterpartInTheTutorial(String written, String original) throws IOException {
    try (InputStream in = TutorialFilesTest.class.getResourceAsStream("/tutorial/" + original)) {
      assertThat(YAML.readTree(directory.resolve(written).toFile())).isEqualTo(YAML.readTree(in));
    }
  }

  @ParameterizedTest
  @CsvSource({"default-pod", "audit-pod", "violation-pod", "fine-pod"})
  void aMigratedPodAsksByFieldForTheSame(String pod) throws IOException {
    JsonNode migrated =
        YAML.readTree(directory.resolve("annotations/migrated/" + pod + ".yaml").toFile());
    JsonNode byField = YAML.readTree(directory.resolve("pods/" + pod + ".yaml").toFile());

    assertThat(migrated.at("/spec/securityContext/seccompProfile"))
        .isEqualTo(byField.at("/spec/securityContext/seccompProfile"));
    assertThat(migrated.at("/metadata/annotations").isMissingNode()).isTrue();
  }

  @Test
  void theCorrectedClusterPatchesWhatTheFirstNodeReads() throws IOException {
    JsonNode cluster =
        YAML.readTree(directory.resolve("kind-seccompdefault-corrected.yaml").toFile());

    assertThat(cluster.at("/nodes/0/kubeadmConfigPatches/0").asText())
        .contains("kind: InitConfiguration", "seccomp-default: \"true\"");
    assertThat(cluster.at("/nodes/1/kubeadmConfigPatches/0").asText())
        .contains("kind: JoinConfiguration", "seccomp-default: \"true\"");
  }

  @Test
  void theCurrentProfilePermitsThreeCallsMore() throws IOException {
    Path file = directory.resolve("profiles/fine-grained-current.json");

    assertThat(ProfileSummary.allowed(ProfileJson.read(file).value()))
        .containsAll(ProfileSummary.allowed(TutorialProfiles.fineGrained()))
        .contains("fstat", "openat2", "statx")
        .hasSize(57);
  }

  @Test
  void theServiceOfFinePodSelectsIt() throws IOException {
    JsonNode service = YAML.readTree(directory.resolve("services/fine-pod.yaml").toFile());

    assertThat(service.at("/spec/selector/app").asText()).isEqualTo("fine-pod");
    assertThat(service.at("/spec/type").asText()).isEqualTo("NodePort");
  }

  @Test
  void podsReadBackEqual() throws IOException {
    assertThat(Manifests.read(directory.resolve("pods/alpine.yaml")))
        .singleElement()
        .isEqualTo(TutorialPods.alpine());
  }

  @Test
  void theScriptIsAProgramThatUsesOnlyFilesThatAreThere() throws Exception {
    Path script = directory.resolve("run.sh");
    Process check = new ProcessBuilder("bash", "-n", script.toString()).start();
    assertThat(check.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(check.exitValue()).isZero();

    Files.readString(script, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("k"))
        .flatMap(line -> Pattern.compile("[ =]([a-z/-]+\\.yaml)").matcher(line).results())
        .forEach(file -> assertThat(exists(Path.of(file.group(1)))).as(file.group(1)).isTrue());
  }
}
