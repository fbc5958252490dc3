package io.github.seccomp4j.api.pod.standards.internal;

import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertAllowed;
import static io.github.seccomp4j.api.pod.standards.internal.CheckCases.assertForbidden;

import org.junit.jupiter.api.Test;

class WindowsHostProcessesTest {

  private final PodCheck check = new WindowsHostProcesses();

  @Test
  void whatIsAllowed() {
    assertAllowed(
        check,
        "spec: {}",
        "spec: {securityContext: {windowsOptions: {hostProcess: false}}, containers: [{name: a, securityContext: {windowsOptions: {}}}]}");
  }

  @Test
  void processesOfTheNode() {
    assertForbidden(
        check,
        "spec: {securityContext: {windowsOptions: {hostProcess: true}}, containers: [{name: a, securityContext: {windowsOptions: {hostProcess: true}}}, {name: b, securityContext: {windowsOptions: {hostProcess: true}}}]}",
        "hostProcess",
        "pod and containers \"a\", \"b\" must not set securityContext.windowsOptions.hostProcess=true",
        "/spec/securityContext/windowsOptions/hostProcess",
        "/spec/containers/0/securityContext/windowsOptions/hostProcess",
        "/spec/containers/1/securityContext/windowsOptions/hostProcess");
  }
}
