package io.github.seccomp4j.api.validate.internal;

/** Reports calls without which no container starts. */
final class StartCallMissing implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    // A profile without rules has one problem, not a dozen.
    if (subject.rules().isEmpty()) {
      return;
    }
    for (StartCalls.Missing call : StartCalls.missing(subject, "always")) {
      reporter.report(
          "start-call-missing",
          "/syscalls",
          "\"" + call.name() + "\" is not permitted; " + subject.ociRuntime() + ": " + call.when(),
          "permit it");
    }
  }
}
