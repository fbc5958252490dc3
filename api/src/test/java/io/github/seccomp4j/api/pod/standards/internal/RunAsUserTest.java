package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class RunAsUserTest {

  private final PodCheck check = new RunAsUser();

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check,
        "spec: {}",
        "spec: {securityContext: {runAsUser: 1}, containers: [{name: a, securityContext: {runAsUser: 7}}]}");
  }

  @Test
  void root() {
    assertForbidden(
        check,
        "spec: {securityContext: {runAsUser: 0}, containers: [{name: a, securityContext: {runAsUser: 0}}]}",
        "runAsUser=0",
        "pod and container \"a\" must not set runAsUser=0",
        "/spec/securityContext/runAsUser",
        "/spec/containers/0/securityContext/runAsUser");
  }
}
