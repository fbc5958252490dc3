package io.github.seccomp4j.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.JsonValueArbitraries;
import io.github.seccomp4j.conformance.arbitraries.ProfileResourceArbitraries;
import io.github.seccomp4j.conformance.arbitraries.SecurityArbitraries;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.document.ManifestYaml;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompProfileResource;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Security contexts and profiles that are resources read as they were written. */
class ManifestRoundTripProperties {

  @Property(seed = Campaign.SEED)
  void yamlKeepsThoseOfPods(@ForAll("pods") PodSecurity pod) {
    assertThat(ManifestYaml.readPodSecurity(ManifestYaml.write(pod))).isEqualTo(pod);
  }

  @Property(seed = Campaign.SEED)
  void yamlKeepsThoseOfContainers(@ForAll("containers") ContainerSecurity container) {
    assertThat(ManifestYaml.readContainerSecurity(ManifestYaml.write(container)))
        .isEqualTo(container);
  }

  @Property(seed = Campaign.SEED)
  void yamlKeepsProfilesThatAreResources(@ForAll("resources") SeccompProfileResource resource) {
    assertThat(ManifestYaml.readSeccompProfileResource(ManifestYaml.write(resource)))
        .isEqualTo(resource);
  }

  @Provide
  Arbitrary<SeccompProfileResource> resources() {
    return ProfileResourceArbitraries.resources(yamlObjects());
  }

  @Provide
  Arbitrary<PodSecurity> pods() {
    return SecurityArbitraries.podSecurity(yamlObjects());
  }

  @Provide
  Arbitrary<ContainerSecurity> containers() {
    return SecurityArbitraries.containerSecurity(yamlObjects());
  }

  private static Arbitrary<JsonObject> yamlObjects() {
    return JsonValueArbitraries.objectsOf(JsonValueArbitraries.numbersOfKubernetes());
  }
}
