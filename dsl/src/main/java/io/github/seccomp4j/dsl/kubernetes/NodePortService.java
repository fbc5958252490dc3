package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import java.util.Map;

/** Services that make one port of a Pod reachable on every node. */
public final class NodePortService {

  private static final int HIGHEST_PORT = 65_535;

  private NodePortService() {}

  /**
   * Makes the Service that {@code kubectl expose pod <name> --type NodePort --port <port>} makes of
   * a Pod whose only label is {@code app: <name>}. The cluster chooses the port of the nodes.
   *
   * @param podName the name of the Pod and of the Service
   * @param port the port of the Pod and of the Service, 1 to 65535
   * @return a new Service
   * @throws IllegalArgumentException if the port is out of range; the message holds it
   */
  public static Service of(String podName, int port) {
    return service(podName, Map.of("app", podName), port);
  }

  /**
   * Makes the Service that {@code kubectl expose pod <name> --type NodePort --port <port>} makes of
   * a Pod: it has the Pod's name and labels, and selects by all of them.
   *
   * @param pod a Pod with a name and at least one label
   * @param port the port of the Pod and of the Service, 1 to 65535
   * @return a new Service
   * @throws IllegalArgumentException if the port is out of range, or if the Pod has no name or no
   *     label; the message says which
   */
  public static Service exposing(Pod pod, int port) {
    if (pod.getMetadata() == null || pod.getMetadata().getName() == null) {
      throw new IllegalArgumentException("a Pod without a name cannot be exposed");
    }
    String name = pod.getMetadata().getName();
    Map<String, String> labels = pod.getMetadata().getLabels();
    if (labels == null || labels.isEmpty()) {
      throw new IllegalArgumentException("Pod " + name + " has no label to select it by");
    }
    Service service = service(name, labels, port);
    service.getMetadata().setNamespace(pod.getMetadata().getNamespace());
    return service;
  }

  private static Service service(String name, Map<String, String> labels, int port) {
    if (port < 1 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("port " + port + " is not in 1 to " + HIGHEST_PORT);
    }
    return new ServiceBuilder()
        .withNewMetadata()
        .withName(name)
        .withLabels(labels)
        .endMetadata()
        .withNewSpec()
        .withType("NodePort")
        .withSelector(labels)
        .addNewPort()
        .withPort(port)
        .withProtocol("TCP")
        .withTargetPort(new IntOrString(port))
        .endPort()
        .endSpec()
        .build();
  }
}
