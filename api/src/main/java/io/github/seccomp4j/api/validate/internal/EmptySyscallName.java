package io.github.seccomp4j.api.validate.internal;

/** Reports names without a character. */
final class EmptySyscallName implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    for (int i = 0; i < subject.rules().size(); i++) {
      for (Subject.Name name : subject.names(i)) {
        if (name.text().isEmpty()) {
          reporter.report(
              "empty-syscall-name",
              name.pointer(),
              "an empty name: runc does not start the container, crun skips the name",
              "remove it");
        }
      }
    }
  }
}
