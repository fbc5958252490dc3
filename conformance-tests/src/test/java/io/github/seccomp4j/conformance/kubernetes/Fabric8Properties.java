package io.github.seccomp4j.conformance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.JsonValueArbitraries;
import io.github.seccomp4j.conformance.arbitraries.SecurityArbitraries;
import io.github.seccomp4j.dsl.kubernetes.Fabric8;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.document.SeccompModule;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing is lost between fabric8's objects and our values, in both directions. */
class Fabric8Properties {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new SeccompModule()).build();

  @Property(seed = Campaign.SEED)
  void contextsOfPodsComeBack(@ForAll("fabric8Pods") PodSecurityContext context) {
    assertThat(Fabric8.toPodSecurityContext(Fabric8.toPodSecurity(context))).isEqualTo(context);
  }

  @Property(seed = Campaign.SEED)
  void contextsOfContainersComeBack(@ForAll("fabric8Containers") SecurityContext context) {
    assertThat(Fabric8.toSecurityContext(Fabric8.toContainerSecurity(context))).isEqualTo(context);
  }

  @Property(seed = Campaign.SEED)
  void ourValuesOfPodsComeBack(@ForAll("pods") PodSecurity pod) {
    PodSecurity back = Fabric8.toPodSecurity(Fabric8.toPodSecurityContext(pod));
    assertThat(withoutEmptyLists(back)).isEqualTo(withoutEmptyLists(pod));
  }

  @Property(seed = Campaign.SEED)
  void ourValuesOfContainersComeBack(@ForAll("containers") ContainerSecurity container) {
    ContainerSecurity back = Fabric8.toContainerSecurity(Fabric8.toSecurityContext(container));
    assertThat(withoutEmptyLists(back)).isEqualTo(withoutEmptyLists(container));
  }

  // To fabric8 an empty list and none are the same, and unknown members have no order.
  private static JsonNode withoutEmptyLists(Object value) {
    JsonNode tree = MAPPER.valueToTree(value);
    for (String list : List.of("supplementalGroups", "sysctls", "add", "drop")) {
      for (JsonNode parent : tree.findParents(list)) {
        if (parent.get(list).isArray() && parent.get(list).isEmpty()) {
          ((ObjectNode) parent).remove(list);
        }
      }
    }
    return tree;
  }

  @Provide
  Arbitrary<PodSecurityContext> fabric8Pods() {
    return new Fabric8Arbitraries(true).podSecurityContexts();
  }

  @Provide
  Arbitrary<SecurityContext> fabric8Containers() {
    return new Fabric8Arbitraries(true).securityContexts();
  }

  @Provide
  Arbitrary<PodSecurity> pods() {
    return SecurityArbitraries.podSecurity(unknown());
  }

  @Provide
  Arbitrary<ContainerSecurity> containers() {
    return SecurityArbitraries.containerSecurity(unknown());
  }

  private static Arbitrary<JsonObject> unknown() {
    return JsonValueArbitraries.objectsOf(JsonValueArbitraries.numbersOfKubernetes());
  }
}
