package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class DemandedSeccompProfilesTest {

  private final PodCheck check = new DemandedSeccompProfiles();

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check,
        "spec: {}",
        "spec: {containers: [{name: a, securityContext: {seccompProfile: {type: RuntimeDefault}}}]}",
        "spec: {securityContext: {seccompProfile: {type: Localhost}}, containers: [{name: a, securityContext: {}}]}");
  }

  @Test
  void nobodySaysIt() {
    assertForbidden(
        check,
        "spec: {containers: [{name: a, securityContext: {}}, {name: b, securityContext: {seccompProfile: {type: RuntimeDefault}}}]}",
        "seccompProfile",
        "pod or container \"a\" must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\"",
        "/spec/securityContext/seccompProfile",
        "/spec/containers/0/securityContext/seccompProfile");
  }

  @Test
  void whatIsWrongHidesWhatIsMissing() {
    assertForbidden(
        check,
        "spec: {securityContext: {seccompProfile: {type: Unconfined}}, containers: [{name: a, securityContext: {}}, {name: b, securityContext: {seccompProfile: {type: RuntimeDefault}}}]}",
        "seccompProfile",
        "pod must not set securityContext.seccompProfile.type to \"Unconfined\"",
        "/spec/securityContext/seccompProfile/type");
  }
}
