package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class PrivilegedContainersTest {

  private final PodCheck check = new PrivilegedContainers();

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check,
        "spec: {containers: [{name: a, securityContext: {privileged: false}}, {name: b, securityContext: {}}]}",
        "spec: {containers: [{name: a}]}");
  }

  @Test
  void everyKindOfContainer() {
    assertForbidden(
        check,
        "spec: {ephemeralContainers: [{name: e, securityContext: {privileged: true}}], containers: [{name: a, securityContext: {privileged: true}}]}",
        "privileged",
        "containers \"a\", \"e\" must not set securityContext.privileged=true",
        "/spec/containers/0/securityContext/privileged",
        "/spec/ephemeralContainers/0/securityContext/privileged");
  }
}
