package io.github.seccomp4j.api.pod;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.kubernetes.WorkloadKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestReaderTest {

  private static final String DEPLOYMENT =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: cart, namespace: shop}
      spec:
        replicas: 2
        template:
          metadata:
            labels: {app: cart}
          spec:
            hostNetwork: true
            containers:
            - name: c0
              image: cart:1
              env: [{name: A, value: "1"}]
              securityContext:
                privileged: false
      """;

  private final ManifestReader reader = ManifestReader.standard();

  @Test
  void readsAWorkloadWithPlaces() {
    ManifestReading reading = reader.read(DEPLOYMENT, "cart.yaml");
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.documents()).isEqualTo(1);
    assertThat(reading.isComplete()).isTrue();
    Workload workload = reading.workloads().get(0);
    assertThat(workload).hasToString("Deployment shop/cart");
    assertThat(workload.podPointer()).isEqualTo("/spec/template");
    assertThat(workload.pod().hostNetwork()).contains(true);
    assertThat(workload.pod().labels()).containsEntry("app", "cart");
    assertThat(workload.locate(Location.ofPointer("/spec/hostNetwork")))
        .isEqualTo(new Location("cart.yaml", "/spec/template/spec/hostNetwork", 10, 20));
    assertThat(
            workload.locate(
                Location.ofPointer("/spec/containers/0/securityContext/capabilities/drop")))
        .isEqualTo(
            new Location(
                "cart.yaml",
                "/spec/template/spec/containers/0/securityContext/capabilities/drop",
                16,
                11));
  }

  @ParameterizedTest
  @CsvSource({
    "v1, Pod, ''",
    "v1, PodTemplate, /template",
    "v1, ReplicationController, /spec/template",
    "apps/v1, Deployment, /spec/template",
    "extensions/v1beta1, Deployment, /spec/template",
    "apps/v1, StatefulSet, /spec/template",
    "apps/v1, DaemonSet, /spec/template",
    "apps/v1, ReplicaSet, /spec/template",
    "batch/v1, Job, /spec/template",
    "batch/v1, CronJob, /spec/jobTemplate/spec/template",
    "example.test/v1, Fleet, /spec/ships/1/crew~1pod",
  })
  void knowsTheKindsThatHoldPods(String apiVersion, String kind, String pointer) {
    String pod = "{\"metadata\": {\"name\": \"n\"}, \"spec\": {\"hostPID\": true}}";
    String object =
        switch (pointer) {
          case "" -> pod.substring(1, pod.length() - 1);
          case "/template" -> "\"template\": " + pod;
          case "/spec/template" -> "\"spec\": {\"template\": " + pod + "}";
          case "/spec/ships/1/crew~1pod" ->
              "\"spec\": {\"ships\": [{}, {\"crew/pod\": " + pod + "}, {\"crew/pod\": {}}]}";
          default -> "\"spec\": {\"jobTemplate\": {\"spec\": {\"template\": " + pod + "}}}";
        };
    String type = "\"kind\": \"" + kind + "\", \"apiVersion\": \"" + apiVersion + "\"";
    ManifestReader knowing =
        reader.withKind(new WorkloadKind("example.test", "Fleet", "/spec/ships/1/crew~1pod"));
    for (String text :
        List.of("{" + type + ", " + object + "}", "{" + object + ", " + type + "}")) {
      ManifestReading reading = knowing.read(text, "");
      assertThat(reading.workloads()).as(text).hasSize(1);
      Workload workload = reading.workloads().get(0);
      assertThat(workload.podPointer()).isEqualTo(pointer);
      assertThat(workload.pod().hostPid()).contains(true);
      assertThat(workload.pod().name()).contains("n");
      assertThat(workload.findings()).isEmpty();
    }
  }

  @Test
  void readsListsWhateverTheOrderOfTheirMembers() {
    String items =
        """
        items:
        - spec: {containers: [{name: a}]}
          metadata: {name: a}
          kind: Pod
          apiVersion: v1
        - {apiVersion: v1, kind: ConfigMap, data: {}}
        - {apiVersion: v1, kind: Pod, metadata: {name: b}, spec: {hostIPC: true}}
        """;
    String type = "apiVersion: v1\nkind: List\n";
    for (String text : List.of(type + items, items + type)) {
      ManifestReading reading = reader.read(text, "");
      assertThat(reading.workloads()).hasToString("[Pod a, Pod b]");
      assertThat(reading.otherKinds()).containsExactly(Map.entry("v1 ConfigMap", 1));
      assertThat(reading.workloads().get(0).pod().containers()).hasSize(1);
      assertThat(reading.workloads().get(1).pod().hostIpc()).contains(true);
      assertThat(reading.workloads().get(1).locate(Location.ofPointer("/spec/hostIPC")).pointer())
          .isEqualTo("/items/2/spec/hostIPC");
    }
  }

  @Test
  void elementsOfTypedListsNeedNoType() {
    String items = "items: [{metadata: {name: a}, spec: {hostPID: true}}]\n";
    String type = "apiVersion: v1\nkind: PodList\n";
    for (String text : List.of(type + items, items + type)) {
      ManifestReading reading = reader.read(text, "");
      assertThat(reading.workloads()).hasToString("[Pod a]");
      assertThat(reading.workloads().get(0).pod().hostPid()).contains(true);
      assertThat(reading.workloads().get(0).apiVersion()).isEqualTo("v1");
    }
  }

  @Test
  void aDocumentThatCannotBeReadDoesNotStopTheOthers() {
    String text = DEPLOYMENT + "---\nkind: [\n---\n" + DEPLOYMENT + "---\n- 1\n---\n# nothing\n";
    ManifestReading reading = reader.read(text, "all.yaml");
    assertThat(reading.workloads()).extracting(Workload::document).containsExactly(1, 3);
    assertThat(reading.documents()).isEqualTo(5);
    assertThat(reading.findings())
        .extracting(Finding::code)
        .containsExactly("malformed-document", "wrong-type");
    assertThat(reading.isComplete()).isFalse();
  }

  @Test
  void typeErrorsAreFindingsAllAtOnce() {
    String text =
        """
        apiVersion: v1
        kind: Pod
        metadata: {name: 5}
        spec:
          hostNetwork: "yes"
          containers:
          - ports: [{hostPort: 4294967296}]
            securityContext: {runAsUser: root}
          volumes: {}
        """;
    Workload workload = reader.read(text, "").workloads().get(0);
    assertThat(workload.findings()).allMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(workload.findings())
        .extracting(finding -> finding.location().orElseThrow().pointer())
        .containsExactly(
            "/metadata/name",
            "/spec/hostNetwork",
            "/spec/containers/0/ports/0/hostPort",
            "/spec/containers/0/securityContext/runAsUser",
            "/spec/volumes");
  }

  @Test
  void jsonIsReadAsJson() {
    String json = "{\"kind\": \"Pod\", \"apiVersion\": \"v1\", \"x\": \"\u007f\u0085\u009f\"}";
    assertThat(reader.read(json, "pod.json").workloads()).hasSize(1);
    assertThat(reader.read(json, "").workloads()).hasSize(1);
    assertThat(reader.read("{kind: Pod, apiVersion: v1}", "").workloads()).hasSize(1);
    assertThat(reader.read("{kind: Pod, apiVersion: v1}", "pod.json").findings())
        .extracting(Finding::code)
        .containsExactly("malformed-document");
  }

  @Test
  void theLastKindCounts() {
    String text =
        """
        kind: Deployment
        apiVersion: apps/v1
        spec: {hostPID: true, template: {spec: {hostIPC: true}}}
        apiVersion: v1
        kind: Pod
        """;
    Workload workload = reader.read(text, "").workloads().get(0);
    assertThat(workload.kind()).isEqualTo("Pod");
    assertThat(workload.pod().hostPid()).contains(true);
    assertThat(workload.pod().hostIpc()).isEmpty();
  }

  @Test
  void whatHoldsNoPodIsCounted() {
    String text = "kind: A\n---\nkind: A\n---\napiVersion: v1\nkind: Secret\n---\nfree: text\n";
    ManifestReading reading = reader.read(text, "");
    assertThat(reading.otherKinds()).containsEntry("A", 2).containsEntry("v1 Secret", 1);
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("missing-kind");
    assertThat(reading.isComplete()).isTrue();
  }

  @Test
  void hostileTextCostsLittle() {
    String many = "kind: Pod\napiVersion: v1\nspec:\n  containers:\n" + "  - {}\n".repeat(100_000);
    assertThat(reader.read(many, "").workloads().get(0).pod().containers()).hasSize(100_000);
    String wrong = "kind: Pod\napiVersion: v1\nspec: {containers: [" + "1,".repeat(50_000) + "]}";
    ManifestReading reading = reader.read(wrong, "");
    assertThat(reading.workloads().get(0).findings()).hasSize(1_000);
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("too-many-findings");
    String deep = "kind: List\napiVersion: v1\nitems: " + "[".repeat(5_000);
    assertThat(reader.read(deep, "").findings()).hasSize(1);
    String dashes = "---\nkind: ConfigMap\n".repeat(10_001);
    assertThat(reader.read(dashes, "").findings())
        .extracting(Finding::code)
        .containsExactly("too-many-documents");
  }
}
