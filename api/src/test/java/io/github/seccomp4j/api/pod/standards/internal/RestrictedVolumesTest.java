package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class RestrictedVolumesTest {

  private final PodCheck check = new RestrictedVolumes();

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check,
        "spec: {volumes: [{name: a, configMap: {}}, {name: b, image: {}}, {name: c, hostPath: {path: /}, emptyDir: {}}]}");
  }

  @Test
  void oneType() {
    assertForbidden(
        check,
        "spec: {volumes: [{name: v, nfs: {}}]}",
        "restricted volume types",
        "volume \"v\" uses restricted volume type \"nfs\"",
        "/spec/volumes/0/nfs");
  }

  @Test
  void severalTypes() {
    assertForbidden(
        check,
        "spec: {volumes: [{name: v}, {name: w, nfs: {}, hostPath: {path: /}}]}",
        "restricted volume types",
        "volumes \"v\", \"w\" use restricted volume types \"hostPath\", \"unknown\"",
        "/spec/volumes/0",
        "/spec/volumes/1/hostPath");
  }
}
