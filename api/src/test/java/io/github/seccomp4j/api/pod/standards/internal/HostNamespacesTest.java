package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class HostNamespacesTest {

  private final PodCheck check = new HostNamespaces();

  @Test
  void whatIsAllowed() {
    assertAllowed(check, "spec: {hostNetwork: false, hostPID: false, hostIPC: false}", "spec: {}");
  }

  @Test
  void everyNamespace() {
    assertForbidden(
        check,
        "spec: {hostNetwork: true, hostPID: true, hostIPC: true}",
        "host namespaces",
        "hostNetwork=true, hostPID=true, hostIPC=true",
        "/spec/hostNetwork",
        "/spec/hostPID",
        "/spec/hostIPC");
  }

  @Test
  void oneNamespace() {
    assertForbidden(
        check, "spec: {hostPID: true}", "host namespaces", "hostPID=true", "/spec/hostPID");
  }
}
