package io.github.seccomp4j.samples.tutorial;

import static io.github.seccomp4j.model.Architecture.X86_64;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.NodeRuntime;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;

/** The example of README.md about defaults, as it stands there, between the two marks. */
final class ReadmeDefaultsExample {

  private ReadmeDefaultsExample() {}

  static SeccompProfile profile() {
    // README: begin
    NodeRuntime runtime = ContainerRuntime.parse("containerd://1.7.27");
    Host node = Host.of(X86_64, KernelVersion.of(6, 8));
    SeccompProfile profile = RuntimeDefaults.of(runtime.release()).resolve(node).profile();
    // README: end
    return profile;
  }
}
