package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.kubernetes.ContainerKind;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.List;

/** Reads a Pod's {@code spec} as far as it belongs to a {@link PodManifest}. */
final class PodSpecReader {

  private static final TypeMembers KNOWN =
      TypeMembers.exactly(
          "securityContext",
          "initContainers",
          "containers",
          "ephemeralContainers",
          "volumes",
          "hostNetwork",
          "hostPID",
          "hostIPC",
          "hostUsers",
          "shareProcessNamespace",
          "os",
          "nodeName",
          "runtimeClassName",
          "nodeSelector",
          "affinity");
  private static final TypeMembers OS = TypeMembers.exactly("name");

  private final ValueReader in;
  private final PodManifest.Builder pod;
  // Lists are replaced as a whole where a member occurs again.
  private List<PodContainer> init = List.of();
  private List<PodContainer> regular = List.of();
  private List<PodContainer> ephemeral = List.of();

  private PodSpecReader(ValueReader in, PodManifest.Builder pod) {
    this.in = in;
    this.pod = pod;
  }

  static void read(ValueReader in, PodManifest.Builder pod) {
    new PodSpecReader(in, pod).read();
  }

  private void read() {
    MemberReader members = new MemberReader(in, KNOWN);
    if (!in.startObject()) {
      return;
    }
    for (String name = members.next(); name != null; name = members.next()) {
      if (in.event() == DocumentEvent.NULL) {
        continue; // as if absent
      }
      switch (name) {
        case "securityContext" -> pod.securityContext(PodSecurityCodec.INSTANCE.read(in));
        case "initContainers" -> init = containers(ContainerKind.INIT);
        case "containers" -> regular = containers(ContainerKind.REGULAR);
        case "ephemeralContainers" -> ephemeral = containers(ContainerKind.EPHEMERAL);
        case "volumes" -> pod.volumes(PodVolumeReader.readList(in));
        case "hostNetwork" -> pod.hostNetwork(in.bool());
        case "hostPID" -> pod.hostPid(in.bool());
        case "hostIPC" -> pod.hostIpc(in.bool());
        case "hostUsers" -> pod.hostUsers(in.bool());
        case "shareProcessNamespace" -> pod.shareProcessNamespace(in.bool());
        case "os" -> os();
        case "nodeName" -> pod.nodeName(in.string());
        case "runtimeClassName" -> pod.runtimeClassName(in.string());
        case "nodeSelector" -> members.strings(name, pod::nodeSelector);
        case "affinity" -> pod.requiredNodeAffinity(NodeAffinityReader.read(in));
        default -> in.skip();
      }
    }
    pod.containers(init).addAllContainers(regular).addAllContainers(ephemeral);
  }

  private List<PodContainer> containers(ContainerKind kind) {
    List<PodContainer> containers = new ArrayList<>();
    if (in.startArray()) {
      while (in.nextElement()) {
        containers.add(PodContainerReader.read(in, kind, containers.size()));
      }
    }
    return containers;
  }

  private void os() {
    MemberReader members = new MemberReader(in, OS);
    if (in.startObject()) {
      for (String name = members.next(); name != null; name = members.next()) {
        if (name.equals("name")) {
          members.string(name, pod::osName);
        } else {
          in.skip();
        }
      }
    }
  }
}
