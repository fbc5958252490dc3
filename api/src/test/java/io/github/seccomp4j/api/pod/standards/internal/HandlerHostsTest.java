package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class HandlerHostsTest {

  private final PodCheck check = new HandlerHosts();

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check,
        "spec: {containers: [{name: a, livenessProbe: {httpGet: {host: \"\", port: 1}}, readinessProbe: {exec: {command: [x]}}}]}");
  }

  @Test
  void oneHost() {
    assertForbidden(
        check,
        "spec: {containers: [{name: a, livenessProbe: {httpGet: {host: localhost}}}]}",
        "probe or lifecycle host",
        "container \"a\" uses probe or lifecycle host \"localhost\"",
        "/spec/containers/0/livenessProbe/httpGet/host");
  }

  @Test
  void containersAndHostsAreSortedSets() {
    assertForbidden(
        check,
        "spec: {containers: [{name: b, startupProbe: {tcpSocket: {host: z}}}, {name: a, lifecycle: {preStop: {httpGet: {host: x}}, postStart: {tcpSocket: {host: z}}}}]}",
        "probe or lifecycle host",
        "containers \"a\", \"b\" use probe or lifecycle hosts \"x\", \"z\"",
        "/spec/containers/0/startupProbe/tcpSocket/host",
        "/spec/containers/1/lifecycle/postStart/tcpSocket/host",
        "/spec/containers/1/lifecycle/preStop/httpGet/host");
  }
}
