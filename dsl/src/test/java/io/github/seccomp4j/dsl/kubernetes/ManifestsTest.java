package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesListBuilder;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodListBuilder;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.apps.StatefulSetBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.CronJobBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {

  private static final Pod POD =
      new PodBuilder()
          .withNewMetadata()
          .addToAnnotations("note", "yes")
          .addToLabels("zone", "b")
          .addToLabels("app", "web")
          .withNamespace("shop")
          .withName("web")
          .withCreationTimestamp("2026-11-25T00:00:00Z")
          .endMetadata()
          .withNewSpec()
          .addNewVolume()
          .withNewEmptyDir()
          .endEmptyDir()
          .withName("tmp")
          .endVolume()
          .addNewContainer()
          .addNewEnv()
          .withValue("0x1f")
          .withName("MASK")
          .endEnv()
          .withArgs("-text=hi", "1_000")
          .withImage("echo:1.0")
          .withName("echo")
          .endContainer()
          .endSpec()
          .withNewStatus()
          .withPhase("Running")
          .endStatus()
          .build();

  private static final String POD_YAML =
      """
      apiVersion: v1
      kind: Pod
      metadata:
        name: web
        namespace: shop
        labels:
          zone: b
          app: web
        annotations:
          note: "yes"
      spec:
        containers:
        - name: echo
          image: echo:1.0
          args:
          - -text=hi
          - "1_000"
          env:
          - name: MASK
            value: "0x1f"
        volumes:
        - name: tmp
          emptyDir: {}
      """;

  private static final Service SERVICE = NodePortService.of("web", 80);

  private static Pod podAsWritten() {
    return new PodBuilder(POD)
        .withStatus(null)
        .editMetadata()
        .withCreationTimestamp(null)
        .endMetadata()
        .build();
  }

  @Test
  void yamlIsWhatAnAuthorWouldWrite() {
    assertThat(Manifests.toYaml(POD)).isEqualTo(POD_YAML);
  }

  @Test
  void documentsAreSeparatedAndNoneBeginsWithTheMark() {
    String yaml = Manifests.toYaml(POD, SERVICE);
    assertThat(yaml).startsWith(POD_YAML + "---\napiVersion: v1\nkind: Service\n").endsWith("\n");
    assertThat(Manifests.read(yaml)).isEqualTo(List.of(podAsWritten(), SERVICE));
    assertThat(Manifests.toYaml()).isEmpty();
  }

  @Test
  void oneResourceAsJsonIsItsObject() {
    assertThat(Manifests.toJson(KubeletConfiguration.withSeccompDefault()))
        .isEqualTo(
            """
            {
                "apiVersion": "kubelet.config.k8s.io/v1beta1",
                "kind": "KubeletConfiguration",
                "seccompDefault": true
            }
            """);
  }

  @Test
  void severalResourcesAsJsonAreAList() {
    String json = Manifests.toJson(POD, SERVICE);
    assertThat(json).startsWith("{\n    \"apiVersion\": \"v1\",\n    \"kind\": \"List\",\n");
    assertThat(Manifests.read(json)).isEqualTo(List.of(podAsWritten(), SERVICE));
    assertThat(Manifests.read(Manifests.toJson())).isEmpty();
  }

  @Test
  void listsCountAsTheirItems() {
    String both = Manifests.toYaml(POD, SERVICE);
    assertThat(Manifests.toYaml(new KubernetesListBuilder().withItems(POD, SERVICE).build()))
        .isEqualTo(both);
    assertThat(Manifests.toYaml(new PodListBuilder().withItems(POD).build())).isEqualTo(POD_YAML);
  }

  @Test
  void statusAndCreationTimestampAreLeftOutAtEveryDepth() {
    StatefulSet workload =
        new StatefulSetBuilder()
            .withNewSpec()
            .withNewTemplate()
            .withMetadata(new ObjectMetaBuilder().withCreationTimestamp("x").build())
            .endTemplate()
            .addToVolumeClaimTemplates(
                new PersistentVolumeClaimBuilder()
                    .withNewMetadata()
                    .withName("data")
                    .endMetadata()
                    .withNewStatus()
                    .withPhase("Bound")
                    .endStatus()
                    .build())
            .endSpec()
            .build();
    assertThat(Manifests.toYaml(workload)).doesNotContain("creationTimestamp", "status", "Bound");
    GenericKubernetesResource unknown = new GenericKubernetesResource();
    unknown.setKind("Thing");
    unknown.setApiVersion("x/v1");
    unknown.setAdditionalProperty("status", Map.of("a", 1));
    assertThat(Manifests.toYaml(unknown)).isEqualTo("apiVersion: x/v1\nkind: Thing\n");
  }

  @Test
  void unknownMembersStayWithNullsAndEveryNumber() {
    String yaml =
        """
        apiVersion: v1
        kind: Pod
        spec:
          future:
            none: null
            empty: []
            double: 0.1
            list:
            - null
            - 2147483648
        surprise: {}
        """;
    assertThat(Manifests.toYaml(Manifests.read(yaml))).isEqualTo(yaml);
  }

  @Test
  void untypedValuesAreReadEqual() {
    GenericKubernetesResource thing =
        thing(
            Arrays.asList(1, -1L << 40, Long.MAX_VALUE, 1.5, 1e-300, 5e-9, true, "true", null, ""));
    assertThat(Manifests.read(Manifests.toYaml(thing))).isEqualTo(List.of(thing));
    assertThat(Manifests.read(Manifests.toJson(thing))).isEqualTo(List.of(thing));
    Pod pod = new PodBuilder().addToAdditionalProperties("x", List.of(1.5)).build();
    assertThat(Manifests.read(Manifests.toYaml(pod))).isEqualTo(List.of(pod));
  }

  @Test
  void onlyJsonKeepsEveryDigit() {
    GenericKubernetesResource thing =
        thing(
            List.of(new BigInteger("1" + "0".repeat(22)), new BigDecimal("1.0000000000000000001")));
    assertThat(Manifests.read(Manifests.toJson(thing))).isEqualTo(List.of(thing));
    assertThat(Manifests.read(Manifests.toYaml(thing))).isEqualTo(List.of(thing(List.of(1e22, 1))));
  }

  private static GenericKubernetesResource thing(List<?> values) {
    GenericKubernetesResource thing = new GenericKubernetesResource();
    thing.setKind("Thing");
    thing.setApiVersion("x/v1");
    thing.setAdditionalProperty("spec", values);
    return thing;
  }

  @Test
  void textOfSeveralLinesIsReadable() {
    ConfigMap map =
        new ConfigMapBuilder()
            .withNewMetadata()
            .withName("profiles")
            .endMetadata()
            .addToData("audit.json", "{\n  \"defaultAction\": \"SCMP_ACT_LOG\"\n}\n")
            .build();
    String yaml = Manifests.toYaml(map);
    assertThat(yaml).contains("  audit.json: |\n    {\n      \"defaultAction\"");
    assertThat(Manifests.read(yaml)).isEqualTo(List.of(map));
  }

  @Test
  void workloadsOfAllGroupsAreReadTyped() {
    CronJob job =
        new CronJobBuilder()
            .withNewMetadata()
            .withName("nightly")
            .endMetadata()
            .withNewSpec()
            .withSchedule("0 3 * * *")
            .endSpec()
            .build();
    StatefulSet set = new StatefulSetBuilder().withNewSpec().withReplicas(2).endSpec().build();
    assertThat(Manifests.read(Manifests.toYaml(job, set))).isEqualTo(List.of(job, set));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ga/audit-pod.yaml",
        "ga/default-pod.yaml",
        "ga/fine-pod.yaml",
        "ga/violation-pod.yaml",
        "alpha/audit-pod.yaml",
        "alpha/default-pod.yaml",
        "alpha/fine-pod.yaml",
        "alpha/violation-pod.yaml",
        "kind.yaml",
        "kind-seccompdefault.yaml",
        "service-audit-pod.yaml"
      })
  void theTutorialsFilesAreWrittenAndReadEqual(String file) {
    List<HasMetadata> resources = Tutorial.read(file);
    assertThat(resources).hasSize(1);
    assertThat(Manifests.read(Manifests.toYaml(resources))).isEqualTo(resources);
    assertThat(Manifests.read(Manifests.toJson(resources))).isEqualTo(resources);
  }

  @Test
  void streamsAndWritersGetTheSameText() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Manifests.writeYaml(out, List.of(POD));
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(POD_YAML);
    StringWriter writer = new StringWriter();
    Manifests.writeYaml(writer, List.of(POD));
    Manifests.writeJson(writer, List.of(POD));
    assertThat(writer.toString()).isEqualTo(POD_YAML + Manifests.toJson(POD));
    out.reset();
    Manifests.writeJson(out, List.of(POD));
    assertThat(Manifests.read(new ByteArrayInputStream(out.toByteArray())))
        .isEqualTo(List.of(podAsWritten()));
  }

  @Test
  void aFileHasTheFormatOfItsName(@TempDir Path directory) throws IOException {
    Path yaml = directory.resolve("new/web.yaml");
    Path json = directory.resolve("new/web.json");
    Manifests.write(yaml, POD);
    Manifests.write(json, POD);
    assertThat(yaml).hasContent(POD_YAML);
    assertThat(json).hasContent(Manifests.toJson(POD));
    assertThat(Manifests.read(json)).isEqualTo(Manifests.read(yaml));
  }

  @Test
  void aDirectoryGetsAFileForEachResource(@TempDir Path directory) throws IOException {
    List<Path> files =
        Manifests.writeDirectory(
            directory, List.of(POD, SERVICE, KubeletConfiguration.withSeccompDefault()));
    assertThat(files)
        .containsExactly(
            directory.resolve("web-pod.yaml"),
            directory.resolve("web-service.yaml"),
            directory.resolve("kubeletconfiguration.yaml"));
    Files.writeString(directory.resolve("notes.txt"), "no manifest");
    assertThat(Manifests.readDirectory(directory))
        .isEqualTo(
            List.of(
                KubeletConfiguration.withSeccompDefault().toResource(), podAsWritten(), SERVICE));
  }

  @Test
  void aDirectoryGetsTheFilesItIsGiven(@TempDir Path directory) throws IOException {
    Manifests.writeDirectory(directory, Map.of("pods/a.json", POD));
    assertThat(Manifests.readDirectory(directory.resolve("pods")))
        .isEqualTo(List.of(podAsWritten()));
    for (String name : List.of("../a.yaml", "a/../../b.yaml", "", directory + "/a.yaml")) {
      assertThatThrownBy(() -> Manifests.writeDirectory(directory, Map.of(name, POD)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("file name \"" + name + "\" does not stay in the directory");
    }
  }

  @Test
  void filesAreNotWrittenOverEachOther(@TempDir Path directory) throws IOException {
    Pod elsewhere = new PodBuilder(POD).editMetadata().withNamespace("x").endMetadata().build();
    assertThatThrownBy(() -> Manifests.writeDirectory(directory, Arrays.asList(POD, elsewhere)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("web-pod.yaml");
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void problemsInFilesNameTheFile(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("a.yaml");
    Files.writeString(file, "a: b: c\n");
    assertThatThrownBy(() -> Manifests.readDirectory(directory))
        .isInstanceOf(ManifestException.class)
        .hasMessage(file + ":1:5: not YAML: mapping values are not allowed here");
    Files.write(file, new byte[] {(byte) 0xff});
    assertThatThrownBy(() -> Manifests.read(file))
        .isInstanceOf(ManifestException.class)
        .hasMessage(file + ": the text is not UTF-8");
  }
}
