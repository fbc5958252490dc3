package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Architecture;
import java.util.HashSet;
import java.util.Set;

/** Reports architectures that are named twice. */
final class DuplicateArchitecture implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    Set<Architecture> seen = new HashSet<>();
    for (ArchitectureWords word : ArchitectureWords.effective(subject)) {
      if (!seen.add(word.architecture())) {
        reporter.report(
            "duplicate-architecture",
            word.pointer(),
            word.architecture() + " is named twice, which changes nothing",
            "remove one");
      }
    }
  }
}
