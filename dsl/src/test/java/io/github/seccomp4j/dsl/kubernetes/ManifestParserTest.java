package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestParserTest {

  private static List<HasMetadata> parse(String text) {
    return ManifestParser.parse("test", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "---\n---\n", "null\n", "\ufeff"})
  void emptyDocumentsAreNoResources(String text) {
    assertThat(parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apiVersion: v1\nkind: Pod\n---\napiVersion: v1\nkind: Service\n",
        "---\r\napiVersion: v1\r\nkind: Pod\r\n...\r\n---\r\napiVersion: v1\r\nkind: Service\r\n",
        "{\"apiVersion\":\"v1\",\"kind\":\"Pod\"}\n{\"apiVersion\":\"v1\",\"kind\":\"Service\"}",
        "{apiVersion: v1, kind: Pod,}\n---\n{apiVersion: v1, kind: Service}",
        """
        apiVersion: v1
        kind: List
        items:
        - {apiVersion: v1, kind: Pod}
        - {apiVersion: v1, kind: Service}
        """,
        """
        apiVersion: v1
        kind: PodList
        items: [{}]
        ---
        apiVersion: v1
        kind: ServiceList
        items:
        - {}
        """,
      })
  void severalResourcesAreReadInOrder(String text) {
    assertThat(parse(text)).hasExactlyElementsOfTypes(Pod.class, Service.class);
  }

  @Test
  void unknownKindsAreGeneric() {
    assertThat(parse("apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: a}\nx: 1\n"))
        .singleElement()
        .isInstanceOfSatisfying(
            GenericKubernetesResource.class,
            thing -> {
              assertThat(thing.getMetadata().getName()).isEqualTo("a");
              assertThat(thing.getAdditionalProperties()).containsEntry("x", 1);
            });
  }

  @Test
  void kubernetesOwnScalarsAreRead() {
    Service service =
        (Service)
            parse(
                    "apiVersion: v1\nkind: Service\nspec: {ports: [{port: 0x50, targetPort: http},"
                        + " {port: 81, targetPort: 8080}]}\n")
                .get(0);
    assertThat(service.getSpec().getPorts())
        .extracting(ServicePort::getPort, port -> port.getTargetPort().getValue())
        .containsExactly(tuple(80, "http"), tuple(81, 8080));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | test:1:1: a resource must be an object",
        "{kind: Pod} | test:1:1: a resource needs a string \"apiVersion\"",
        "{apiVersion: v1, kind: 1} | test:1:1: a resource needs a string \"kind\"",
        "{apiVersion: v1, kind: Pod} x | test:1:27: the text goes on after the document;"
            + " Kubernetes does not read the rest",
        "{\"apiVersion\": \"v1\", \"kind\": \"Pod\", \"kind\": \"Pod\"} | test:1:37:"
            + " duplicate key \"kind\"",
        "{apiVersion: v1, kind: Pod, metadata: x} | test:1:1: Pod metadata: expected an object,"
            + " found \"x\"",
        "{apiVersion: v1, kind: Pod, metadata: {labels: {v: 1.5}}} | test:1:1: Pod"
            + " metadata.labels.v: expected a string, found 1.5",
        "{apiVersion: v1, kind: Pod, spec: {containers: {}}} | test:1:1: Pod spec.containers:"
            + " expected a list, found {}",
        "{apiVersion: v1, kind: Pod, spec: {containers: [{image: 1}]}} | test:1:1: Pod"
            + " spec.containers[0].image: expected a string, found 1",
        "{apiVersion: v1, kind: Pod, spec: {hostPID: \"true\"}} | test:1:1: Pod spec.hostPID:"
            + " expected true or false, found \"true\"",
        "{apiVersion: apps/v1, kind: Deployment, spec: {replicas: \"3\"}} | test:1:1: Deployment"
            + " spec.replicas: expected a whole number, found \"3\"",
        "{apiVersion: apps/v1, kind: Deployment, spec: {replicas: 1.5}} | test:1:1: Deployment"
            + " spec.replicas: expected a whole number, found 1.5",
        "{apiVersion: v1, kind: List, items: [{kind: Pod}]} | test:1:1: a resource needs a string"
            + " \"apiVersion\"",
      })
  void refusalsSayWhereAndWhy(String text, String message) {
    assertThatThrownBy(() -> parse(text)).isInstanceOf(ManifestException.class).hasMessage(message);
  }

  @Test
  void aPortIsAWholeNumber() {
    Pod pod =
        (Pod)
            parse(
                    "apiVersion: v1\nkind: Pod\nspec: {containers: [{ports: [{containerPort:"
                        + " 8_0}]}]}\n")
                .get(0);
    assertThat(pod.getSpec().getContainers().get(0).getPorts())
        .extracting(ContainerPort::getContainerPort)
        .containsExactly(80);
  }
}
