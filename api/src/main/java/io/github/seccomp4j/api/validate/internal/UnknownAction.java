package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.OpenToken;
import io.github.seccomp4j.model.finding.Suggestions;
import java.util.List;
import java.util.Optional;

/** Reports actions that OCI runtimes do not know. */
final class UnknownAction implements ProfileRule {

  private static final String CODE = "unknown-action";

  @Override
  public void check(Subject subject, Reporter reporter) {
    subject
        .profile()
        .defaultAction()
        .filter(action -> !action.token().isEmpty())
        .ifPresent(action -> check(action, "/defaultAction", subject, reporter));
    for (int i = 0; i < subject.rules().size(); i++) {
      Action action = subject.rules().get(i).action();
      if (!action.isRecognized()) {
        check(action, Subject.pointer(i) + "/action", subject, reporter);
      }
    }
  }

  private static void check(Action action, String pointer, Subject subject, Reporter reporter) {
    if (!action.isRecognized()) {
      List<String> known = Action.recognized().stream().map(OpenToken::token).toList();
      Optional<String> near = reporter.suggestion(CODE, () -> nearest(action.token(), known));
      reporter.report(
          CODE,
          pointer,
          "\""
              + action
              + "\" is no action: "
              + subject.release()
              + " passes it on and "
              + subject.ociRuntime()
              + " does not start the container",
          Optional.of("one of " + String.join(", ", known)),
          near.map(word -> "did you mean " + word + "?"));
    }
  }

  // People write the last word alone: ALLOW, or allow.
  private static Optional<String> nearest(String token, List<String> known) {
    if (token.isEmpty()) {
      return Optional.empty();
    }
    return known.stream()
        .filter(word -> word.equalsIgnoreCase("SCMP_ACT_" + token))
        .findFirst()
        .or(() -> Suggestions.nearest(token, known));
  }
}
