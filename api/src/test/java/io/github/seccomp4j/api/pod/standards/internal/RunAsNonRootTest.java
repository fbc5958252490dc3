package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class RunAsNonRootTest {

  private final PodCheck check = new RunAsNonRoot();

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check,
        "spec: {}",
        "spec: {containers: [{name: a, securityContext: {runAsNonRoot: true}}]}",
        "spec: {securityContext: {runAsNonRoot: true}, containers: [{name: a, securityContext: {}}]}");
  }

  @Test
  void nobodySaysIt() {
    assertForbidden(
        check,
        "spec: {containers: [{name: a, securityContext: {}}, {name: b, securityContext: {}}, {name: c, securityContext: {runAsNonRoot: true}}]}",
        "runAsNonRoot != true",
        "pod or containers \"a\", \"b\" must set securityContext.runAsNonRoot=true",
        "/spec/securityContext/runAsNonRoot",
        "/spec/containers/0/securityContext/runAsNonRoot",
        "/spec/containers/1/securityContext/runAsNonRoot");
  }

  @Test
  void whatIsWrongHidesWhatIsMissing() {
    assertForbidden(
        check,
        "spec: {securityContext: {runAsNonRoot: false}, containers: [{name: a, securityContext: {runAsNonRoot: false}}, {name: b, securityContext: {}}]}",
        "runAsNonRoot != true",
        "pod and container \"a\" must not set securityContext.runAsNonRoot=false",
        "/spec/securityContext/runAsNonRoot",
        "/spec/containers/0/securityContext/runAsNonRoot");
  }
}
