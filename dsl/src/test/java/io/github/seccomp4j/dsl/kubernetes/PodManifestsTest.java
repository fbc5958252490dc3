package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.github.seccomp4j.api.pod.ManifestReader;
import io.github.seccomp4j.api.pod.Workload;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.kubernetes.ObjectMetadata;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.WorkloadKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PodManifestsTest {

  private static final String POD =
      """
      metadata:
        name: everything
        labels: {app: everything}
        annotations: {seccomp.security.alpha.kubernetes.io/pod: runtime/default}
      spec:
        hostNetwork: true
        hostPID: false
        hostIPC: true
        hostUsers: false
        shareProcessNamespace: true
        os: {name: linux}
        nodeName: n1
        runtimeClassName: gvisor
        nodeSelector: {zone: a}
        affinity:
          nodeAffinity:
            requiredDuringSchedulingIgnoredDuringExecution:
              nodeSelectorTerms:
              - matchExpressions: [{key: zone, operator: In, values: [a, b]}]
                matchFields: [{key: metadata.name, operator: NotIn, values: [n2]}]
        securityContext: {runAsUser: 0, seccompProfile: {type: RuntimeDefault}}
        volumes:
        - {name: v0, configMap: {name: c}}
        - {name: v1, secret: {secretName: s}, hostPath: {path: /}}
        - {name: v2, emptyDir: {}}
        initContainers:
        - {name: i0, image: i, restartPolicy: Always, securityContext: {privileged: true}}
        containers:
        - name: c0
          ports: [{containerPort: 80, hostPort: 8080}, {containerPort: 81}]
          lifecycle:
            preStop: {tcpSocket: {host: h1, port: 1}}
            postStart: {httpGet: {host: h2, port: 1}}
          startupProbe: {tcpSocket: {host: "", port: 1}}
          livenessProbe: {httpGet: {host: h3, port: 1}}
        - name: c1
          securityContext: {capabilities: {drop: [ALL]}}
        ephemeralContainers:
        - {name: e0, image: e, securityContext: {runAsNonRoot: true}}
      """;

  private static String indented(int spaces) {
    return POD.indent(spaces);
  }

  private static HasMetadata resource(String text) {
    return Manifests.read(text).get(0);
  }

  private static Workload withoutText(Workload read) {
    return Workload.of(
        read.apiVersion(),
        read.kind(),
        ObjectMetadata.builder().name(read.name()).namespace(read.namespace()).build(),
        read.podPointer(),
        read.pod());
  }

  @Test
  void aPodReadFromFabric8IsThePodReadFromText() {
    String text = "apiVersion: v1\nkind: Pod\n" + POD;
    Workload read = ManifestReader.standard().read(text, "pod.yaml").workloads().get(0);
    assertThat(read.findings()).isEmpty();
    PodManifest pod = PodManifests.of((Pod) resource(text));
    assertThat(pod).isEqualTo(read.pod());
    // Nothing of it is as good as absent, or equal because both paths leave it out.
    assertThat(pod.toString()).contains("h1", "h2", "h3", "hostPath", "gvisor", "n2", "Always");
    assertThat(pod.containers()).hasSize(4);
    assertThat(pod.containers().get(1).handlerHosts())
        .extracting(host -> host.host() + " " + host.pointer())
        .containsExactly(
            "h3 /livenessProbe/httpGet/host",
            "h2 /lifecycle/postStart/httpGet/host",
            "h1 /lifecycle/preStop/tcpSocket/host");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apps/v1 Deployment",
        "apps/v1 StatefulSet",
        "apps/v1 DaemonSet",
        "apps/v1 ReplicaSet",
        "batch/v1 Job",
        "batch/v1 CronJob",
        "v1 ReplicationController",
        "v1 PodTemplate"
      })
  void everyKindHoldsTheSamePod(String type) {
    String apiVersion = type.substring(0, type.indexOf(' '));
    String kind = type.substring(type.indexOf(' ') + 1);
    String spec =
        switch (kind) {
          case "PodTemplate" -> "template:\n" + indented(2);
          case "CronJob" -> "spec:\n  jobTemplate:\n    spec:\n      template:\n" + indented(8);
          default -> "spec:\n  template:\n" + indented(4);
        };
    String text =
        "apiVersion: %s\nkind: %s\nmetadata: {name: web, namespace: shop}\n%s"
            .formatted(apiVersion, kind, spec);
    Workload read = ManifestReader.standard().read(text, "").workloads().get(0);
    Workload workload = PodManifests.workload(resource(text)).orElseThrow();
    assertThat(workload).isEqualTo(withoutText(read)).hasToString(kind + " shop/web");
    assertThat(workload.pod().hostIpc()).contains(true);
  }

  @Test
  void whatIsMissingIsEmpty() {
    PodManifest nothing = PodManifest.builder().build();
    assertThat(PodManifests.of(new Pod())).isEqualTo(nothing);
    assertThat(PodManifests.of((PodTemplateSpec) null)).isEqualTo(nothing);
    Workload workload = PodManifests.workload(new Deployment()).orElseThrow();
    assertThat(workload.pod()).isEqualTo(nothing);
    assertThat(workload.locate(Location.ofPointer("/spec")))
        .isEqualTo(Location.ofPointer("/spec/template/spec"));
  }

  @Test
  void whatHoldsNoPodIsLeftOut() {
    assertThat(PodManifests.workload(new ConfigMap())).isEmpty();
    assertThat(PodManifests.workloads(List.of(new ConfigMap(), new Pod(), new Deployment())))
        .extracting(Workload::kind)
        .containsExactly("Pod", "Deployment");
  }

  @Test
  void otherKindsAreReadByTheirPath() {
    String text = "apiVersion: example.test/v1\nkind: Rollout\nspec:\n  template:\n" + indented(4);
    GenericKubernetesResource rollout = (GenericKubernetesResource) resource(text);
    assertThat(PodManifests.workload(rollout)).isEmpty();
    ManifestReader reader =
        ManifestReader.standard()
            .withKind(new WorkloadKind("example.test", "Rollout", "/spec/template"));
    Workload workload = PodManifests.workload(rollout, reader).orElseThrow();
    assertThat(workload.pod())
        .isEqualTo(reader.read(text, "").workloads().get(0).pod())
        .isEqualTo(PodManifests.of((Pod) resource("apiVersion: v1\nkind: Pod\n" + POD)));
    assertThat(workload.locate(Location.ofPointer("/spec")).line()).isZero();
  }
}
