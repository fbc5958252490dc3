package io.github.seccomp4j.api.validate.internal;

/** Reports profiles that do not say what happens to all other calls. */
final class MissingDefaultAction implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    boolean says = subject.profile().defaultAction().filter(a -> !a.token().isEmpty()).isPresent();
    if (!says && !subject.rules().isEmpty()) {
      reporter.report(
          "missing-default-action",
          "",
          "the profile does not say what happens to calls that no rule is about; "
              + subject.ociRuntime()
              + " does not start the container",
          "say \"defaultAction\": \"SCMP_ACT_ERRNO\"");
    }
  }
}
