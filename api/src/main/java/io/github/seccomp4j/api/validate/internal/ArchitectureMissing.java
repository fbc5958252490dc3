package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Architecture;
import java.util.List;
import java.util.stream.Collectors;

/** Reports profiles that seem to be written for other machines than the node. */
final class ArchitectureMissing implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    List<Architecture> named =
        ArchitectureWords.effective(subject).stream().map(ArchitectureWords::architecture).toList();
    boolean says = !named.isEmpty() || !subject.profile().archMap().isEmpty();
    if (says && !named.contains(subject.architecture())) {
      boolean map = subject.profile().architectures().isEmpty();
      reporter.report(
          "architecture-missing",
          map ? "/archMap" : "/architectures",
          (map ? "archMap has no entry for " : "the list does not name ")
              + "the node's architecture "
              + subject.architecture()
              + "; the filter holds for its calls all the same"
              + (map
                  ? ""
                  : ", and so does "
                      + named.stream().map(Architecture::token).collect(Collectors.joining(", "))),
          "name " + subject.architecture());
    }
  }
}
