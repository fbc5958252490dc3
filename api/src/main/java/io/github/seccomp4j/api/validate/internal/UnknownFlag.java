package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.FilterFlag;
import java.util.List;

/** Reports flags that OCI runtimes do not know. */
final class UnknownFlag implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    List<FilterFlag> flags = subject.profile().flags().orElse(List.of());
    for (int i = 0; i < flags.size(); i++) {
      if (!flags.get(i).isRecognized()) {
        reporter.report(
            "unknown-flag",
            "/flags/" + i,
            "\"" + flags.get(i) + "\" is no filter flag; runc does not start the container",
            "remove it");
      }
    }
  }
}
