package io.github.seccomp4j.api.validate.internal;

/** Reports calls without which some containers do not start. */
final class StartCallAdvised implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    // A profile without rules has one problem, not a dozen.
    if (subject.rules().isEmpty()) {
      return;
    }
    for (StartCalls.Missing call : StartCalls.missing(subject, "sometimes")) {
      reporter.report(
          "start-call-advised",
          "/syscalls",
          "\"" + call.name() + "\" is not permitted; " + subject.ociRuntime() + ": " + call.when(),
          "permit it");
    }
  }
}
