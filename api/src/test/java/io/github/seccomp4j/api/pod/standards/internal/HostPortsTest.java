package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class HostPortsTest {

  private final PodCheck check = new HostPorts();

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check,
        "spec: {containers: [{name: a, ports: [{containerPort: 80}, {containerPort: 81, hostPort: 0}]}]}");
  }

  @Test
  void onePort() {
    assertForbidden(
        check,
        "spec: {containers: [{name: a, ports: [{containerPort: 80, hostPort: 80}]}]}",
        "hostPort",
        "container \"a\" uses hostPort 80",
        "/spec/containers/0/ports/0/hostPort");
  }

  @Test
  void portsAreSortedAsText() {
    assertForbidden(
        check,
        "spec: {containers: [{name: a, ports: [{hostPort: 9}, {hostPort: 80}]}, {name: b, ports: [{hostPort: 9}]}]}",
        "hostPort",
        "containers \"a\", \"b\" use hostPorts 80, 9",
        "/spec/containers/0/ports/0/hostPort",
        "/spec/containers/0/ports/1/hostPort",
        "/spec/containers/1/ports/0/hostPort");
  }
}
