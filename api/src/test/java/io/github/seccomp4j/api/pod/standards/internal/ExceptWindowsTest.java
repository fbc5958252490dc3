package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class ExceptWindowsTest {

  private final PodCheck check = new ExceptWindows(new RunAsUser());

  @Test
  void whatIsAllowed() {
    assertAllowed(check, "spec: {os: {name: windows}, securityContext: {runAsUser: 0}}");
  }

  @Test
  void otherPods() {
    assertForbidden(
        check,
        "spec: {os: {name: linux}, securityContext: {runAsUser: 0}}",
        "runAsUser=0",
        "pod must not set runAsUser=0",
        "/spec/securityContext/runAsUser");
  }
}
