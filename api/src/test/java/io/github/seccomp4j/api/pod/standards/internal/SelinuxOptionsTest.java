package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SelinuxOptionsTest {

  private final PodCheck check = new SelinuxOptions(Set.of("container_t"));

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check,
        "spec: {securityContext: {seLinuxOptions: {level: s0, type: container_t}}, containers: [{name: a, securityContext: {seLinuxOptions: {user: \"\", role: \"\", type: \"\"}}}]}");
  }

  @Test
  void everyPart() {
    assertForbidden(
        check,
        "spec: {securityContext: {seLinuxOptions: {type: spc_t, user: u}}, containers: [{name: a, securityContext: {seLinuxOptions: {type: a_t}}}, {name: b, securityContext: {seLinuxOptions: {role: r}}}]}",
        "seLinuxOptions",
        "pod and containers \"a\", \"b\" set forbidden securityContext.seLinuxOptions: types \"a_t\", \"spc_t\"; user may not be set; role may not be set",
        "/spec/securityContext/seLinuxOptions/type",
        "/spec/securityContext/seLinuxOptions/user",
        "/spec/containers/0/securityContext/seLinuxOptions/type",
        "/spec/containers/1/securityContext/seLinuxOptions/role");
  }

  @Test
  void onlyTheRole() {
    assertForbidden(
        check,
        "spec: {containers: [{name: a, securityContext: {seLinuxOptions: {role: r}}}]}",
        "seLinuxOptions",
        "container \"a\" set forbidden securityContext.seLinuxOptions: role may not be set",
        "/spec/containers/0/securityContext/seLinuxOptions/role");
  }
}
