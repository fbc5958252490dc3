package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class SeccompAnnotationsTest {

  private final PodCheck check = new SeccompAnnotations();

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check,
        "metadata: {annotations: {seccomp.security.alpha.kubernetes.io/pod: docker/default, container.seccomp.security.alpha.kubernetes.io/nosuch: unconfined}}",
        "metadata: {annotations: {seccomp.security.alpha.kubernetes.io/pod: runtime/default, container.seccomp.security.alpha.kubernetes.io/a: localhost/}}\nspec: {containers: [{name: a}]}");
  }

  @Test
  void onlyThePod() {
    assertForbidden(
        check,
        "metadata: {annotations: {seccomp.security.alpha.kubernetes.io/pod: \"un\\\"confined\"}}",
        "seccompProfile",
        "forbidden annotation seccomp.security.alpha.kubernetes.io/pod=\"un\\\"confined\"",
        "/metadata/annotations/seccomp.security.alpha.kubernetes.io~1pod");
  }

  @Test
  void podAndContainer() {
    assertForbidden(
        check,
        "metadata: {annotations: {seccomp.security.alpha.kubernetes.io/pod: \"\", container.seccomp.security.alpha.kubernetes.io/a: unconfined}}\nspec: {containers: [{name: a}]}",
        "seccompProfile",
        "forbidden annotations container.seccomp.security.alpha.kubernetes.io/a=\"unconfined\", seccomp.security.alpha.kubernetes.io/pod=\"\"",
        "/metadata/annotations/container.seccomp.security.alpha.kubernetes.io~1a",
        "/metadata/annotations/seccomp.security.alpha.kubernetes.io~1pod");
  }
}
