package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class AppArmorProfilesTest {

  private final PodCheck check = new AppArmorProfiles();

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check,
        "spec: {containers: [{name: a}]}",
        "spec: {securityContext: {appArmorProfile: {type: RuntimeDefault}}, containers: [{name: a, securityContext: {appArmorProfile: {type: Localhost}}}]}",
        "metadata: {annotations: {container.apparmor.security.beta.kubernetes.io/a: localhost/x, container.apparmor.security.beta.kubernetes.io/b: runtime/default, container.apparmor.security.beta.kubernetes.io/c: \"\", other: unconfined}}");
  }

  @Test
  void oneContainer() {
    assertForbidden(
        check,
        "spec: {containers: [{name: a, securityContext: {appArmorProfile: {type: Unconfined}}}]}",
        "forbidden AppArmor profile",
        "container \"a\" must not set AppArmor profile type to \"Unconfined\"",
        "/spec/containers/0/securityContext/appArmorProfile/type");
  }

  @Test
  void everySetterAndEveryValue() {
    assertForbidden(
        check,
        "metadata: {annotations: {container.apparmor.security.beta.kubernetes.io/x: unconfined}}\nspec: {securityContext: {appArmorProfile: {}}, containers: [{name: a, securityContext: {appArmorProfile: {type: Unconfined}}}, {name: b, securityContext: {appArmorProfile: {type: Other}}}]}",
        "forbidden AppArmor profiles",
        "pod and containers \"a\", \"b\" and annotation must not set AppArmor profile type to \"\", \"Other\", \"Unconfined\", \"container.apparmor.security.beta.kubernetes.io/x=\"unconfined\"\"",
        "/spec/securityContext/appArmorProfile/type",
        "/spec/containers/0/securityContext/appArmorProfile/type",
        "/spec/containers/1/securityContext/appArmorProfile/type",
        "/metadata/annotations/container.apparmor.security.beta.kubernetes.io~1x");
  }
}
