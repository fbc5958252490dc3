package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class ExceptUserNamespacesTest {

  private final PodCheck check = new ExceptUserNamespaces(new RunAsUser());

  @Test
  void whatIsAllowed() {
    assertAllowed(check, "spec: {hostUsers: false, securityContext: {runAsUser: 0}}");
  }

  @Test
  void otherPods() {
    assertForbidden(
        check,
        "spec: {hostUsers: true, securityContext: {runAsUser: 0}}",
        "runAsUser=0",
        "pod must not set runAsUser=0",
        "/spec/securityContext/runAsUser");
  }
}
