package io.github.seccomp4j.conformance.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.EphemeralContainerBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.CronJobBuilder;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random objects that hold Pods with everything that a view of security takes from them. */
final class WorkloadArbitraries {

  private WorkloadArbitraries() {}

  static Arbitrary<HasMetadata> workloads() {
    return Combinators.combine(pods(), Arbitraries.integers().between(0, 3))
        .as(WorkloadArbitraries::workload);
  }

  private static HasMetadata workload(Pod pod, int kind) {
    PodTemplateSpec template =
        new PodTemplateSpecBuilder()
            .withMetadata(pod.getMetadata())
            .withSpec(pod.getSpec())
            .build();
    return switch (kind) {
      case 0 -> pod;
      case 1 ->
          new DeploymentBuilder()
              .withNewMetadata()
              .withName("web")
              .withNamespace("shop")
              .endMetadata()
              .withNewSpec()
              .withTemplate(template)
              .endSpec()
              .build();
      case 2 ->
          new CronJobBuilder()
              .withNewSpec()
              .withNewJobTemplate()
              .withNewSpec()
              .withTemplate(template)
              .endSpec()
              .endJobTemplate()
              .endSpec()
              .build();
      default -> new PodTemplateBuilder().withTemplate(template).build();
    };
  }

  static Arbitrary<Pod> pods() {
    Arbitrary<Boolean> maybe = Arbitraries.of(true, false).injectNull(0.5);
    Arbitrary<Pod> withHosts =
        Combinators.combine(
                Fabric8Arbitraries.ofKnownMembers().pods(), maybe, maybe, maybe, maybe, maybe)
            .as(WorkloadArbitraries::withHosts);
    return Combinators.combine(
            withHosts,
            Arbitraries.of("linux", "windows").injectNull(0.5),
            Arbitraries.maps(Arbitraries.of("zone", "arch"), Arbitraries.of("a", "b")).ofMaxSize(2),
            Arbitraries.of("In", "Exists").injectNull(0.5),
            volumes().list().ofMaxSize(3),
            handlers().injectNull(0.3))
        .as(WorkloadArbitraries::withRest);
  }

  private static Pod withHosts(
      Pod pod, Boolean network, Boolean pid, Boolean ipc, Boolean users, Boolean shared) {
    return new PodBuilder(pod)
        .editSpec()
        .withHostNetwork(network)
        .withHostPID(pid)
        .withHostIPC(ipc)
        .withHostUsers(users)
        .withShareProcessNamespace(shared)
        .endSpec()
        .build();
  }

  private static Pod withRest(
      Pod pod,
      String system,
      Map<String, String> selector,
      String operator,
      List<Volume> volumes,
      Container handlers) {
    PodBuilder changed =
        new PodBuilder(pod)
            .editSpec()
            .withNodeSelector(selector)
            .withVolumes(volumes)
            .withNodeName(system == null ? "node" : null)
            .withRuntimeClassName(system)
            .endSpec();
    if (system != null) {
      changed.editSpec().withNewOs(system).endSpec();
    }
    if (operator != null) {
      changed
          .editSpec()
          .withNewAffinity()
          .withNewNodeAffinity()
          .withNewRequiredDuringSchedulingIgnoredDuringExecution()
          .addNewNodeSelectorTerm()
          .addNewMatchExpression()
          .withKey("zone")
          .withOperator(operator)
          .withValues("a")
          .endMatchExpression()
          .endNodeSelectorTerm()
          .endRequiredDuringSchedulingIgnoredDuringExecution()
          .endNodeAffinity()
          .endAffinity()
          .endSpec();
    }
    if (handlers != null) {
      changed
          .editSpec()
          .addToInitContainers(handlers)
          .addToEphemeralContainers(
              new EphemeralContainerBuilder()
                  .withName("debug")
                  .withSecurityContext(handlers.getSecurityContext())
                  .build())
          .endSpec();
    }
    return changed.build();
  }

  private static Arbitrary<Volume> volumes() {
    return Arbitraries.of(
        new VolumeBuilder().withName("a").withNewEmptyDir().endEmptyDir().build(),
        new VolumeBuilder().withName("b").withNewHostPath("/", "").build(),
        new VolumeBuilder()
            .withName("c")
            .withNewSecret()
            .endSecret()
            .withNewConfigMap()
            .endConfigMap()
            .build(),
        new VolumeBuilder().withName("d").build());
  }

  private static Arbitrary<Container> handlers() {
    Arbitrary<String> hosts = Arbitraries.of("", "example.com", "127.0.0.1").injectNull(0.4);
    Arbitrary<Integer> ports = Arbitraries.of(0, 80, 65535).injectNull(0.3);
    return Combinators.combine(
            hosts,
            hosts,
            hosts,
            ports,
            ports,
            Fabric8Arbitraries.ofKnownMembers().securityContexts())
        .as(
            (probe, start, stop, port, hostPort, security) ->
                new ContainerBuilder()
                    .withName("init")
                    .withRestartPolicy(probe == null ? "Always" : null)
                    .withSecurityContext(security)
                    .addNewPort()
                    .withContainerPort(port)
                    .withHostPort(hostPort)
                    .endPort()
                    .withNewStartupProbe()
                    .withNewTcpSocket()
                    .withHost(probe)
                    .endTcpSocket()
                    .endStartupProbe()
                    .withNewLifecycle()
                    .withNewPostStart()
                    .withNewHttpGet()
                    .withHost(start)
                    .endHttpGet()
                    .endPostStart()
                    .withNewPreStop()
                    .withNewTcpSocket()
                    .withHost(stop)
                    .endTcpSocket()
                    .endPreStop()
                    .endLifecycle()
                    .build());
  }
}
