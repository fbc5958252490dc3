package io.github.seccomp4j.conformance.pod;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.pod.ManifestValidator;
import io.github.seccomp4j.api.pod.cluster.ClusterContext;
import io.github.seccomp4j.api.pod.cluster.NodePool;
import io.github.seccomp4j.api.pod.standards.PodSecurityLevel;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.vectors.RandomPods;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever one field of a Pod changes about what is said of it, is said at that field, at something
 * around it, or by a rule that is known to look at that field as well.
 */
class ChangedFieldProperties {

  private static final ManifestValidator VALIDATOR =
      ManifestValidator.standard()
          .in(
              ClusterContext.of(
                  NodePool.builder("a").kubelet("1.34.2").runtime("containerd://2.1.4").build(),
                  NodePool.builder("b").kubelet("1.34.2").runtime("cri-o://1.34.1").build()))
          .requiring(PodSecurityLevel.RESTRICTED);

  /** A finding without its words, which name what they like: its code and its place. */
  private record Said(String code, String place) implements Comparable<Said> {
    @Override
    public int compareTo(Said other) {
      int order = place.compareTo(other.place);
      return order == 0 ? code.compareTo(other.code) : order;
    }
  }

  @Property(seed = Campaign.SEED, tries = 40)
  void whatAFieldChangesIsSaidAtThatField(@ForAll("pods") JsonObject pod) {
    Map<Said, Integer> before = said(pod);
    FieldChange.all(pod)
        .filter(change -> change.field().matches("/(spec|metadata/annotations)(/.*)?"))
        .forEach(
            change -> {
              Map<Said, Integer> after = said(change.changed());
              for (Said each : differing(before, after)) {
                assertThat(FieldsRead.mayDecide(each.code(), each.place(), change.field()))
                    .as("%s by %s in %s", each, change.field(), change.changed())
                    .isTrue();
              }
            });
  }

  private static Map<Said, Integer> said(JsonValue pod) {
    Map<Said, Integer> said = new TreeMap<>();
    VALIDATOR
        .validate(pod.toString(), "")
        .findings()
        .forEach(
            finding ->
                said.merge(
                    new Said(finding.code(), finding.location().orElseThrow().pointer()),
                    1,
                    Integer::sum));
    return said;
  }

  private static Iterable<Said> differing(Map<Said, Integer> before, Map<Said, Integer> after) {
    Map<Said, Integer> differing = new TreeMap<>(before);
    after.forEach((each, count) -> differing.merge(each, -count, Integer::sum));
    differing.values().removeIf(count -> count == 0);
    return differing.keySet();
  }

  @Provide
  Arbitrary<JsonObject> pods() {
    return Arbitraries.oneOf(RandomPods.documents(), RandomPods.validated());
  }
}
