package io.github.seccomp4j.samples.tutorial;

import static io.github.seccomp4j.api.catalog.ContainerRuntime.CONTAINERD;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.RuntimeDefault;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.api.history.CallHistory;
import io.github.seccomp4j.api.history.CallPattern;
import io.github.seccomp4j.api.history.History;
import io.github.seccomp4j.api.history.UpgradeImpact;

/** The example of README.md about releases, as it stands there, between the two marks. */
final class ReadmeHistoryExample {

  private ReadmeHistoryExample() {}

  static CallHistory history(Host node) {
    // README: begin
    CallHistory afAlg = History.of(CONTAINERD, node).of(CallPattern.of("socket", 38));

    RuntimeDefault from = RuntimeDefaults.of(CONTAINERD, "1.7.31");
    RuntimeDefault to = RuntimeDefaults.of(CONTAINERD, "2.3.4");
    UpgradeImpact impact = UpgradeImpact.between(from, to, node);
    // README: end
    return impact.isEmpty() ? History.of(CONTAINERD, node).of(CallPattern.of("read")) : afAlg;
  }
}
