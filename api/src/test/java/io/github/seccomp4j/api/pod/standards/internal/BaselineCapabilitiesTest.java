package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class BaselineCapabilitiesTest {

  private final PodCheck check = new BaselineCapabilities();

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check,
        "spec: {containers: [{name: a}]}",
        "spec: {containers: [{name: a, securityContext: {capabilities: {add: [CHOWN, SYS_CHROOT], drop: [X]}}}]}");
  }

  @Test
  void namesCountAsWritten() {
    assertForbidden(
        check,
        "spec: {containers: [{name: a, securityContext: {capabilities: {add: [NET_ADMIN, CAP_CHOWN]}}}, {name: b, securityContext: {capabilities: {add: [chown, NET_ADMIN]}}}, {name: c, securityContext: {capabilities: {add: [KILL]}}}]}",
        "non-default capabilities",
        "containers \"a\", \"b\" must not include \"CAP_CHOWN\", \"NET_ADMIN\", \"chown\" in securityContext.capabilities.add",
        "/spec/containers/0/securityContext/capabilities/add/0",
        "/spec/containers/0/securityContext/capabilities/add/1",
        "/spec/containers/1/securityContext/capabilities/add/0",
        "/spec/containers/1/securityContext/capabilities/add/1");
  }
}
