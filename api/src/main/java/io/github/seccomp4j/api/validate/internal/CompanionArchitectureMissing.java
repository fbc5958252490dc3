package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Architecture;
import java.util.List;
import java.util.stream.Collectors;

/** Reports filters that kill 32-bit programs of the node. */
final class CompanionArchitectureMissing implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    List<Architecture> named =
        ArchitectureWords.effective(subject).stream().map(ArchitectureWords::architecture).toList();
    List<Architecture> missing =
        Companions.of(subject.architecture()).stream().filter(a -> !named.contains(a)).toList();
    if (!missing.isEmpty()) {
      String words = missing.stream().map(Architecture::token).collect(Collectors.joining(", "));
      reporter.report(
          "companion-architecture-missing",
          subject.profile().architectures().isEmpty() ? "" : "/architectures",
          "a program that makes calls of " + words + " is killed, whatever the default action is",
          "add " + words + " if such programs should run");
    }
  }
}
