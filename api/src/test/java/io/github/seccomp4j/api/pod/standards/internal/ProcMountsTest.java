package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class ProcMountsTest {

  private final PodCheck check = new ProcMounts();

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check,
        "spec: {containers: [{name: a, securityContext: {procMount: Default}}, {name: b, securityContext: {}}]}",
        "spec: {containers: [{name: a}]}");
  }

  @Test
  void otherMounts() {
    assertForbidden(
        check,
        "spec: {containers: [{name: a, securityContext: {procMount: Unmasked}}, {name: b, securityContext: {procMount: \"\"}}]}",
        "procMount",
        "containers \"a\", \"b\" must not set securityContext.procMount to \"\", \"Unmasked\"",
        "/spec/containers/0/securityContext/procMount",
        "/spec/containers/1/securityContext/procMount");
  }
}
