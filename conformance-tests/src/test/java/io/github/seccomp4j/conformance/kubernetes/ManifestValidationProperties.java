package io.github.seccomp4j.conformance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.Pod;
import io.github.seccomp4j.api.pod.ManifestReader;
import io.github.seccomp4j.api.pod.ManifestValidator;
import io.github.seccomp4j.api.pod.Workload;
import io.github.seccomp4j.api.pod.cluster.ClusterContext;
import io.github.seccomp4j.api.pod.cluster.NodePool;
import io.github.seccomp4j.api.pod.standards.PodSecurityLevel;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.dsl.kubernetes.Manifests;
import io.github.seccomp4j.dsl.kubernetes.PodManifests;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Text and objects are judged alike, and every finding stands where the mistake was made. */
class ManifestValidationProperties {

  private static final ObjectMapper JACKSON = new ObjectMapper();

  private static final ManifestValidator VALIDATOR =
      ManifestValidator.standard()
          .in(
              ClusterContext.of(
                  NodePool.builder("a").kubelet("1.34.2").runtime("containerd://2.1.4").build(),
                  NodePool.builder("b").kubelet("1.34.2").runtime("cri-o://1.34.1").build()))
          .requiring(PodSecurityLevel.RESTRICTED);

  private static final String GOOD_POD =
      """
      {
        "metadata": {"annotations": {"team": "blue"}},
        "spec": {
          "securityContext": {"seccompProfile": {"type": "RuntimeDefault"}},
          "initContainers": [{"name": "first", "securityContext": {}}],
          "containers": [{"name": "one"}, {"name": "two", "securityContext": {}}]
        }
      }
      """;

  /** What a Pod stands in. */
  enum Wrapping {
    POD("{\"apiVersion\":\"v1\",\"kind\":\"Pod\"}", ""),
    DEPLOYMENT(
        "{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\",\"spec\":{\"template\":{}}}",
        "/spec/template"),
    CRON_JOB(
        "{\"apiVersion\":\"batch/v1\",\"kind\":\"CronJob\",\"spec\":{\"jobTemplate\":"
            + "{\"spec\":{\"template\":{}}}}}",
        "/spec/jobTemplate/spec/template"),
    LIST(
        "{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":["
            + "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\"},"
            + "{\"apiVersion\":\"v1\",\"kind\":\"Pod\"}]}",
        "/items/1");

    private final String around;
    private final String pointer;

    Wrapping(String around, String pointer) {
      this.around = around;
      this.pointer = pointer;
    }

    ObjectNode wrap(ObjectNode pod) {
      ObjectNode object = tree(around);
      ((ObjectNode) object.at(pointer)).setAll(pod);
      return object;
    }
  }

  @Property(seed = Campaign.SEED)
  void objectsAreJudgedAsTheirText(@ForAll("pods") Pod pod) {
    Workload read = ManifestReader.standard().read(Manifests.toYaml(pod), "").workloads().get(0);
    // Members nobody knows are a matter of the text.
    List<Finding> ofText =
        VALIDATOR.validate(read).stream()
            .filter(finding -> !read.findings().contains(finding))
            .map(ManifestValidationProperties::withoutLines)
            .toList();
    Workload workload = PodManifests.workload(pod).orElseThrow();
    assertThat(VALIDATOR.validate(workload)).containsExactlyInAnyOrderElementsOf(ofText);
  }

  @Property(seed = Campaign.SEED)
  void mistakesAreFoundWhereTheyAreMade(
      @ForAll("mistakes") ManifestMistake mistake,
      @ForAll Wrapping wrapping,
      @ForAll("containers") String container,
      @ForAll boolean inYaml) {
    ObjectNode pod = tree(GOOD_POD);
    assertThat(codesIn(write(wrapping.wrap(pod), inYaml))).doesNotContain(mistake.code());
    String place = wrapping.pointer + mistake.make(pod, container);
    String text = write(wrapping.wrap(pod), inYaml);
    assertThat(VALIDATOR.validate(text, "pod").findings())
        .filteredOn(finding -> finding.code().equals(mistake.code()))
        .extracting(finding -> finding.location().orElseThrow())
        .contains(locationOf(mistake.marker(), text, place));
  }

  private static List<String> codesIn(String text) {
    return VALIDATOR.validate(text, "pod").findings().stream().map(Finding::code).toList();
  }

  private static Location locationOf(String marker, String text, String pointer) {
    int at = text.indexOf(marker);
    assertThat(at).as(text).isNotNegative();
    String before = text.substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Location("pod", pointer, line, at - before.lastIndexOf('\n'));
  }

  private static Finding withoutLines(Finding finding) {
    Location place = finding.location().orElseThrow();
    return finding.toBuilder().location(Location.ofPointer(place.pointer())).build();
  }

  private static ObjectNode tree(String text) {
    try {
      return (ObjectNode) JACKSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static String write(JsonNode node, boolean inYaml) {
    if (inYaml) {
      StringBuilder yaml = new StringBuilder();
      writeYaml(node, "", yaml);
      return yaml.toString();
    }
    try {
      return JACKSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(node.toString(), e);
    }
  }

  private static void writeYaml(JsonNode node, String indent, StringBuilder yaml) {
    if (node.isObject() && !node.isEmpty()) {
      node.properties()
          .forEach(
              member -> {
                yaml.append(indent).append(member.getKey()).append(':');
                writeYamlValue(member.getValue(), indent, yaml);
              });
    } else {
      for (JsonNode element : node) {
        yaml.append(indent).append('-');
        writeYamlValue(element, indent, yaml);
      }
    }
  }

  private static void writeYamlValue(JsonNode value, String indent, StringBuilder yaml) {
    if (value.isContainerNode() && !value.isEmpty()) {
      yaml.append('\n');
      writeYaml(value, indent + "  ", yaml);
    } else {
      yaml.append(' ').append(value).append('\n');
    }
  }

  @Provide
  Arbitrary<Pod> pods() {
    return new Fabric8Arbitraries(false).pods();
  }

  @Provide
  Arbitrary<ManifestMistake> mistakes() {
    return Arbitraries.of(ManifestMistake.ALL);
  }

  @Provide
  Arbitrary<String> containers() {
    return Arbitraries.of("/spec/containers/0", "/spec/containers/1", "/spec/initContainers/0");
  }
}
