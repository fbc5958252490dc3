package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SysctlsTest {

  private final PodCheck check = new Sysctls(Set.of("a.b"));

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check, "spec: {}", "spec: {securityContext: {sysctls: [{name: a.b, value: \"1\"}]}}");
  }

  @Test
  void othersInTheirOrder() {
    assertForbidden(
        check,
        "spec: {securityContext: {sysctls: [{name: z}, {name: a.b}, {name: a/b}, {name: z}]}}",
        "forbidden sysctls",
        "z, a/b, z",
        "/spec/securityContext/sysctls/0/name",
        "/spec/securityContext/sysctls/2/name",
        "/spec/securityContext/sysctls/3/name");
  }
}
