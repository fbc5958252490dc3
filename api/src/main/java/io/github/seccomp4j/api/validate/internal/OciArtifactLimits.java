package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Action;

/** Reports profiles that runtimes would not take from a registry. */
final class OciArtifactLimits implements ProfileRule {

  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_RULES = 128;

  @Override
  public void check(Subject subject, Reporter reporter) {
    String code = "oci-artifact-limits";
    if (subject.bytes() > MOST_BYTES) {
      reporter.report(
          code, "", subject.bytes() + " bytes; an artifact holds at most " + MOST_BYTES);
    }
    if (subject.rules().size() > MOST_RULES) {
      reporter.report(
          code,
          "/syscalls",
          subject.rules().size() + " rules; an artifact holds at most " + MOST_RULES,
          "put calls with the same action and conditions into one rule");
    }
    if (subject.profile().listenerPath().filter(p -> !p.isEmpty()).isPresent()) {
      reporter.report(code, "/listenerPath", "an artifact names no listener");
    }
    for (int i = 0; i < subject.rules().size(); i++) {
      if (subject.rules().get(i).action().equals(Action.NOTIFY)) {
        reporter.report(
            code, Subject.pointer(i) + "/action", "an artifact hands no calls to a listener");
      }
    }
  }
}
