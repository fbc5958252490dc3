package io.github.seccomp4j.samples.tutorial;

import static io.github.seccomp4j.api.catalog.ContainerRuntime.CONTAINERD;
import static io.github.seccomp4j.dsl.Calls.SOCKET;
import static io.github.seccomp4j.dsl.Rules.allow;
import static io.github.seccomp4j.dsl.call.AddressFamily.AF_ALG;
import static io.github.seccomp4j.dsl.call.AddressFamily.AF_VSOCK;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.dsl.Profiles;
import io.github.seccomp4j.dsl.Rule;
import io.github.seccomp4j.model.SeccompProfile;

/** The example of README.md about a default as a file, as it stands there, between the marks. */
final class ReadmeLocalhostExample {

  private ReadmeLocalhostExample() {}

  static SeccompProfile profile(Host node) {
    // README: begin
    SeccompProfile containerd = RuntimeDefaults.of(CONTAINERD, "2.3.4").resolve(node).profile();
    Rule socket = allow(SOCKET.where(SOCKET.domain().isNoneOf(AF_ALG, AF_VSOCK)));
    SeccompProfile localhost = Profiles.from(containerd).replace("socket", socket).build();
    // README: end
    return localhost;
  }
}
