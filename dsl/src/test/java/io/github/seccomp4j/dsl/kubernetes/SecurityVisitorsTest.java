package io.github.seccomp4j.dsl.kubernetes;

import static io.github.seccomp4j.dsl.kubernetes.SecurityContexts.containerSecurity;
import static io.github.seccomp4j.dsl.kubernetes.SecurityContexts.podSecurity;
import static io.github.seccomp4j.dsl.kubernetes.SecurityContexts.runtimeDefault;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.KubernetesList;
import io.fabric8.kubernetes.api.model.KubernetesListBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.CronJobBuilder;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityVisitorsTest {

  private static final PodSecurity POD = podSecurity().seccomp(runtimeDefault()).build();
  private static final ContainerSecurity CONTAINER = containerSecurity().privileged(false).build();

  private static PodSpec spec() {
    return new PodSpecBuilder()
        .withNewSecurityContext()
        .withRunAsUser(0L)
        .endSecurityContext()
        .addNewInitContainer()
        .withName("init")
        .endInitContainer()
        .addNewContainer()
        .withName("main")
        .withNewSecurityContext()
        .withPrivileged(true)
        .endSecurityContext()
        .endContainer()
        .addNewEphemeralContainer()
        .withName("debug")
        .endEphemeralContainer()
        .build();
  }

  @Test
  void contextsAreReplacedHoweverDeepThePodIs() {
    CronJob job =
        new CronJobBuilder()
            .withNewSpec()
            .withNewJobTemplate()
            .withNewSpec()
            .withNewTemplate()
            .withSpec(spec())
            .endTemplate()
            .endSpec()
            .endJobTemplate()
            .endSpec()
            .build();
    CronJob changed =
        new CronJobBuilder(job)
            .accept(
                SecurityVisitors.podSecurity(POD), SecurityVisitors.containerSecurity(CONTAINER))
            .build();
    PodSpec changedSpec = changed.getSpec().getJobTemplate().getSpec().getTemplate().getSpec();
    assertThat(changedSpec.getSecurityContext()).isEqualTo(Fabric8.toPodSecurityContext(POD));
    SecurityContext container = Fabric8.toSecurityContext(CONTAINER);
    assertThat(changedSpec.getInitContainers().get(0).getSecurityContext()).isEqualTo(container);
    assertThat(changedSpec.getContainers().get(0).getSecurityContext()).isEqualTo(container);
    assertThat(changedSpec.getEphemeralContainers().get(0).getSecurityContext())
        .isEqualTo(container);
  }

  @Test
  void oneContainerIsFoundByName() {
    Pod pod = new Pod();
    pod.setSpec(spec());
    KubernetesList list =
        new KubernetesListBuilder()
            .withItems(pod, NodePortService.of("a", 1))
            .accept(
                SecurityVisitors.containerSecurity("init", CONTAINER),
                SecurityVisitors.containerSecurity("nobody", CONTAINER))
            .build();
    PodSpec expected = spec();
    expected.getInitContainers().get(0).setSecurityContext(Fabric8.toSecurityContext(CONTAINER));
    assertThat(((Pod) list.getItems().get(0)).getSpec()).isEqualTo(expected);
  }

  @Test
  void containersThatSayNothingAreNotTouched() {
    List<Container> containers =
        new PodSpecBuilder(spec())
            .accept(SecurityVisitors.containerSecurity("main", containerSecurity().build()))
            .build()
            .getInitContainers();
    assertThat(containers).isEqualTo(spec().getInitContainers());
  }
}
