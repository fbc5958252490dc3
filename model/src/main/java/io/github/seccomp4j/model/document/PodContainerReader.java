package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.kubernetes.ContainerKind;
import io.github.seccomp4j.model.kubernetes.ContainerPort;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Reads a container as far as it belongs to a {@link PodContainer}. */
final class PodContainerReader {

  private static final TypeMembers KNOWN =
      TypeMembers.exactly(
          "name",
          "image",
          "ports",
          "livenessProbe",
          "readinessProbe",
          "startupProbe",
          "lifecycle",
          "securityContext",
          "restartPolicy");
  private static final TypeMembers PORT = TypeMembers.exactly("containerPort", "hostPort");

  private PodContainerReader() {}

  static PodContainer read(ValueReader in, ContainerKind kind, int index) {
    PodContainer.Builder container = PodContainer.builder().kind(kind).index(index);
    if (in.event() == DocumentEvent.NULL || !in.startObject()) {
      return container.build(); // Go reads null as an object without members
    }
    MemberReader members = new MemberReader(in, KNOWN);
    HandlerHostReader handlers = new HandlerHostReader(in);
    for (String name = members.next(); name != null; name = members.next()) {
      if (in.event() == DocumentEvent.NULL) {
        continue; // as if absent
      }
      switch (name) {
        case "name" -> container.name(in.string());
        case "image" -> container.image(in.string());
        case "restartPolicy" -> container.restartPolicy(in.string());
        case "securityContext" ->
            container.securityContext(ContainerSecurityCodec.INSTANCE.read(in));
        case "ports" -> container.ports(ports(in));
        case "livenessProbe", "readinessProbe", "startupProbe" -> handlers.readProbe(name);
        case "lifecycle" -> handlers.readLifecycle();
        default -> in.skip();
      }
    }
    return container.handlerHosts(handlers.hosts()).build();
  }

  private static List<ContainerPort> ports(ValueReader in) {
    List<ContainerPort> ports = new ArrayList<>();
    if (in.startArray()) {
      while (in.nextElement()) {
        ports.add(port(in));
      }
    }
    return ports;
  }

  private static ContainerPort port(ValueReader in) {
    int containerPort = 0;
    int hostPort = 0;
    if (in.event() != DocumentEvent.NULL && in.startObject()) {
      MemberReader members = new MemberReader(in, PORT);
      for (String name = members.next(); name != null; name = members.next()) {
        switch (name) {
          case "containerPort" -> containerPort = number(in);
          case "hostPort" -> hostPort = number(in);
          default -> in.skip();
        }
      }
    }
    return new ContainerPort(containerPort, hostPort);
  }

  private static int number(ValueReader in) {
    OptionalLong number = in.event() == DocumentEvent.NULL ? OptionalLong.empty() : in.signed();
    long value = number.orElse(0);
    if (value != (int) value) {
      in.note(
          "number-out-of-range",
          Severity.ERROR,
          "found the number " + value,
          "a signed 32-bit number");
      return 0;
    }
    return (int) value;
  }
}
