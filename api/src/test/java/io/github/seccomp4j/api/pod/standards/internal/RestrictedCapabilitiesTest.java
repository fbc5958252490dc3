package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class RestrictedCapabilitiesTest {

  private final PodCheck check = new RestrictedCapabilities();

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check,
        "spec: {containers: [{name: a, securityContext: {capabilities: {add: [NET_BIND_SERVICE], drop: [KILL, ALL]}}}]}",
        "spec: {}");
  }

  @Test
  void nothingDropped() {
    assertForbidden(
        check,
        "spec: {initContainers: [{name: i}], containers: [{name: a, securityContext: {capabilities: {drop: [all]}}}]}",
        "unrestricted capabilities",
        "containers \"i\", \"a\" must set securityContext.capabilities.drop=[\"ALL\"]",
        "/spec/initContainers/0/securityContext/capabilities/drop",
        "/spec/containers/0/securityContext/capabilities/drop");
  }

  @Test
  void somethingAdded() {
    assertForbidden(
        check,
        "spec: {containers: [{name: a, securityContext: {capabilities: {add: [CHOWN], drop: [ALL]}}}, {name: b, securityContext: {capabilities: {add: [NET_BIND_SERVICE]}}}]}",
        "unrestricted capabilities",
        "container \"b\" must set securityContext.capabilities.drop=[\"ALL\"]; container \"a\" must not include \"CHOWN\" in securityContext.capabilities.add",
        "/spec/containers/0/securityContext/capabilities/add/0",
        "/spec/containers/1/securityContext/capabilities/drop");
  }
}
