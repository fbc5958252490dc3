package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class HostPathVolumesTest {

  private final PodCheck check = new HostPathVolumes();

  @Test
  void whatIsAllowed() {
    assertAllowed(check, "spec: {volumes: [{name: v}, {name: w, nfs: {}}]}");
  }

  @Test
  void volumesOfTheNode() {
    assertForbidden(
        check,
        "spec: {volumes: [{name: v, hostPath: {path: /}}, {name: x, emptyDir: {}}, {name: w, hostPath: {path: /etc}}]}",
        "hostPath volumes",
        "volumes \"v\", \"w\"",
        "/spec/volumes/0/hostPath",
        "/spec/volumes/2/hostPath");
  }

  @Test
  void oneVolume() {
    assertForbidden(
        check,
        "spec: {volumes: [{name: v, hostPath: {path: /}}]}",
        "hostPath volumes",
        "volume \"v\"",
        "/spec/volumes/0/hostPath");
  }
}
