package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EphemeralContainer;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.Lifecycle;
import io.fabric8.kubernetes.api.model.LifecycleHandler;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.TCPSocketAction;
import io.github.seccomp4j.model.kubernetes.ContainerKind;
import io.github.seccomp4j.model.kubernetes.HandlerHost;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the containers of fabric8's Pods. */
final class ContainerManifests {

  private ContainerManifests() {}

  static List<PodContainer> of(PodSpec spec) {
    List<PodContainer> containers = new ArrayList<>();
    List<Container> init = present(spec.getInitContainers());
    for (int i = 0; i < init.size(); i++) {
      containers.add(of(init.get(i), ContainerKind.INIT, i));
    }
    List<Container> regular = present(spec.getContainers());
    for (int i = 0; i < regular.size(); i++) {
      containers.add(of(regular.get(i), ContainerKind.REGULAR, i));
    }
    List<EphemeralContainer> ephemeral = present(spec.getEphemeralContainers());
    for (int i = 0; i < ephemeral.size(); i++) {
      containers.add(of(ephemeral.get(i), i));
    }
    return containers;
  }

  private static PodContainer of(Container container, ContainerKind kind, int index) {
    return PodContainer.builder()
        .kind(kind)
        .index(index)
        .name(Objects.requireNonNullElse(container.getName(), ""))
        .image(Optional.ofNullable(container.getImage()))
        .restartPolicy(Optional.ofNullable(container.getRestartPolicy()))
        .securityContext(
            Optional.ofNullable(container.getSecurityContext()).map(Fabric8::toContainerSecurity))
        .ports(ports(container.getPorts()))
        .handlerHosts(
            hosts(
                container.getLivenessProbe(),
                container.getReadinessProbe(),
                container.getStartupProbe(),
                container.getLifecycle()))
        .build();
  }

  // Fabric8 gives ephemeral containers a type of their own.
  private static PodContainer of(EphemeralContainer container, int index) {
    return PodContainer.builder()
        .kind(ContainerKind.EPHEMERAL)
        .index(index)
        .name(Objects.requireNonNullElse(container.getName(), ""))
        .image(Optional.ofNullable(container.getImage()))
        .restartPolicy(Optional.ofNullable(container.getRestartPolicy()))
        .securityContext(
            Optional.ofNullable(container.getSecurityContext()).map(Fabric8::toContainerSecurity))
        .ports(ports(container.getPorts()))
        .handlerHosts(
            hosts(
                container.getLivenessProbe(),
                container.getReadinessProbe(),
                container.getStartupProbe(),
                container.getLifecycle()))
        .build();
  }

  private static List<io.github.seccomp4j.model.kubernetes.ContainerPort> ports(
      @Nullable List<ContainerPort> ports) {
    return present(ports).stream()
        .map(
            port ->
                new io.github.seccomp4j.model.kubernetes.ContainerPort(
                    Objects.requireNonNullElse(port.getContainerPort(), 0),
                    Objects.requireNonNullElse(port.getHostPort(), 0)))
        .toList();
  }

  /** A list that fabric8's setters may have set to null. */
  static <T> List<T> present(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static List<HandlerHost> hosts(
      @Nullable Probe liveness,
      @Nullable Probe readiness,
      @Nullable Probe startup,
      @Nullable Lifecycle lifecycle) {
    List<HandlerHost> hosts = new ArrayList<>();
    addProbe(hosts, "/livenessProbe", liveness);
    addProbe(hosts, "/readinessProbe", readiness);
    addProbe(hosts, "/startupProbe", startup);
    if (lifecycle != null) {
      addHook(hosts, "/lifecycle/postStart", lifecycle.getPostStart());
      addHook(hosts, "/lifecycle/preStop", lifecycle.getPreStop());
    }
    return hosts;
  }

  private static void addProbe(List<HandlerHost> hosts, String pointer, @Nullable Probe probe) {
    if (probe != null) {
      add(hosts, pointer, probe.getHttpGet(), probe.getTcpSocket());
    }
  }

  private static void addHook(
      List<HandlerHost> hosts, String pointer, @Nullable LifecycleHandler hook) {
    if (hook != null) {
      add(hosts, pointer, hook.getHttpGet(), hook.getTcpSocket());
    }
  }

  private static void add(
      List<HandlerHost> hosts,
      String pointer,
      @Nullable HTTPGetAction http,
      @Nullable TCPSocketAction tcp) {
    add(hosts, pointer + "/httpGet/host", http == null ? null : http.getHost());
    add(hosts, pointer + "/tcpSocket/host", tcp == null ? null : tcp.getHost());
  }

  private static void add(List<HandlerHost> hosts, String pointer, @Nullable String host) {
    if (host != null && !host.isEmpty()) {
      hosts.add(new HandlerHost(pointer, host));
    }
  }
}
