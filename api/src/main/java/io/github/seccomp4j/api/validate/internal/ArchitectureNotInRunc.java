package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;

/** Reports architectures that libseccomp knows and runc refuses. */
final class ArchitectureNotInRunc implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    for (ArchitectureWords word : ArchitectureWords.effective(subject)) {
      if (subject.ociRuntime() == OciRuntime.RUNC
          && ArchitectureInfo.of(word.architecture())
              .filter(info -> !info.acceptedByRunc())
              .isPresent()) {
        reporter.report(
            "architecture-not-in-runc",
            word.pointer(),
            "runc does not start a container whose profile names " + word.architecture(),
            "remove it");
      }
    }
  }
}
