package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class ForbiddenSeccompProfilesTest {

  private final PodCheck check = new ForbiddenSeccompProfiles();

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check,
        "spec: {containers: [{name: a}]}",
        "spec: {securityContext: {seccompProfile: {type: RuntimeDefault}}, containers: [{name: a, securityContext: {seccompProfile: {type: Localhost}}}]}");
  }

  @Test
  void everySetter() {
    assertForbidden(
        check,
        "spec: {securityContext: {seccompProfile: {type: Unconfined}}, containers: [{name: a, securityContext: {seccompProfile: {}}}, {name: b, securityContext: {seccompProfile: {type: runtimedefault}}}]}",
        "seccompProfile",
        "pod and containers \"a\", \"b\" must not set securityContext.seccompProfile.type to \"\", \"Unconfined\", \"runtimedefault\"",
        "/spec/securityContext/seccompProfile/type",
        "/spec/containers/0/securityContext/seccompProfile/type",
        "/spec/containers/1/securityContext/seccompProfile/type");
  }
}
