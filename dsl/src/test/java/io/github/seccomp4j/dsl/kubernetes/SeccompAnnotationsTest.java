package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.github.seccomp4j.dsl.kubernetes.SeccompAnnotations.Migrated;
import io.github.seccomp4j.model.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeccompAnnotationsTest {

  private static final String PREFIX = "container.seccomp.security.alpha.kubernetes.io/";

  private static Pod pod(String annotations) {
    return (Pod)
        Manifests.read(
                "apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    other: x\n"
                    + annotations.indent(4)
                    + "spec:\n  containers:\n  - name: main\n  - name: side\n    securityContext:\n"
                    + "      runAsUser: 7\n")
            .get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"audit-pod", "default-pod", "fine-pod", "violation-pod"})
  void theTutorialsAnnotatedPodsBecomeItsPodsWithFields(String name) {
    Pod annotated = (Pod) Tutorial.read("alpha/" + name + ".yaml").get(0);
    Pod migrated = SeccompAnnotations.migrate(annotated).resource();
    Pod expected = (Pod) Tutorial.read("ga/" + name + ".yaml").get(0);
    // The two generations of the tutorial use different images, and one different text.
    expected.getSpec().setContainers(List.copyOf(annotated.getSpec().getContainers()));
    assertThat(migrated).isEqualTo(expected);
    assertThat(annotated).isEqualTo(Tutorial.read("alpha/" + name + ".yaml").get(0));
  }

  @Test
  void containersGetTheirOwnField() {
    Migrated<Pod> migrated = SeccompAnnotations.migrate(pod(PREFIX + "side: localhost/a.json"));
    assertThat(migrated.resource())
        .isEqualTo(
            new PodBuilder(pod(""))
                .editSpec()
                .editContainer(1)
                .editSecurityContext()
                .withNewSeccompProfile("a.json", "Localhost")
                .endSecurityContext()
                .endContainer()
                .endSpec()
                .build());
    assertThat(migrated.migration().findings()).isEmpty();
  }

  @Test
  void whatIsNotMigratedStaysWithAFinding() {
    Pod pod = pod(PREFIX + "mian: unconfined");
    Migrated<Pod> migrated = SeccompAnnotations.migrate(pod);
    assertThat(migrated.resource()).isEqualTo(pod);
    assertThat(migrated.migration().findings())
        .extracting(Finding::code)
        .containsExactly("seccomp-annotation-without-container");
  }

  @Test
  void podsWithoutAnythingAreNotTouched() {
    assertThat(SeccompAnnotations.migrate(new Pod()).resource()).isEqualTo(new Pod());
    assertThat(SeccompAnnotations.migrate(new PodTemplateSpec()).resource())
        .isEqualTo(new PodTemplateSpec());
  }

  @Test
  void templatesAreMigratedWhereverTheyAre() {
    Pod pod =
        pod(
            "seccomp.security.alpha.kubernetes.io/pod: docker/default\n"
                + PREFIX
                + "side: strange\n");
    Deployment workload =
        new DeploymentBuilder()
            .withNewSpec()
            .withTemplate(
                new PodTemplateSpecBuilder()
                    .withMetadata(pod.getMetadata())
                    .withSpec(pod.getSpec())
                    .build())
            .endSpec()
            .build();
    List<Finding> findings = new ArrayList<>();
    PodTemplateSpec template =
        new DeploymentBuilder(workload)
            .accept(SeccompAnnotations.visitor(findings::add))
            .build()
            .getSpec()
            .getTemplate();
    assertThat(template.getMetadata().getAnnotations()).containsOnlyKeys("other", PREFIX + "side");
    assertThat(template.getSpec().getSecurityContext().getSeccompProfile().getType())
        .isEqualTo("RuntimeDefault");
    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly("seccomp-annotation-unrecognized");
  }
}
