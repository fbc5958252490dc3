package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class PrivilegeEscalationTest {

  private final PodCheck check = new PrivilegeEscalation();

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check,
        "spec: {containers: [{name: a, securityContext: {allowPrivilegeEscalation: false}}]}",
        "spec: {}");
  }

  @Test
  void nothingSaid() {
    assertForbidden(
        check,
        "spec: {containers: [{name: a}, {name: b, securityContext: {allowPrivilegeEscalation: true}}]}",
        "allowPrivilegeEscalation != false",
        "containers \"a\", \"b\" must set securityContext.allowPrivilegeEscalation=false",
        "/spec/containers/0/securityContext/allowPrivilegeEscalation",
        "/spec/containers/1/securityContext/allowPrivilegeEscalation");
  }
}
