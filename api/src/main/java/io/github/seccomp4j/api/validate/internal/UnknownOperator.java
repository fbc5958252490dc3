package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.OpenToken;
import io.github.seccomp4j.model.finding.Suggestions;
import java.util.List;
import java.util.Optional;

/** Reports operators that OCI runtimes do not know. */
final class UnknownOperator implements ProfileRule {

  private static final String CODE = "unknown-operator";

  @Override
  public void check(Subject subject, Reporter reporter) {
    for (int i = 0; i < subject.rules().size(); i++) {
      List<ArgCondition> args = subject.rules().get(i).args();
      for (int j = 0; j < args.size(); j++) {
        check(args.get(j), subject, i, j, reporter);
      }
    }
  }

  private static void check(
      ArgCondition condition, Subject subject, int rule, int index, Reporter reporter) {
    if (!condition.op().isRecognized()) {
      List<String> known = ArgOperator.recognized().stream().map(OpenToken::token).toList();
      Optional<String> near =
          reporter.suggestion(CODE, () -> nearest(condition.op().token(), known));
      reporter.report(
          CODE,
          Subject.pointer(rule, index) + "/op",
          subject.called(rule) + ": \"" + condition.op() + "\" is no operator",
          Optional.of("one of " + String.join(", ", known)),
          near.map(word -> "did you mean " + word + "?"));
    }
  }

  private static Optional<String> nearest(String token, List<String> known) {
    return token.isEmpty() ? Optional.empty() : Suggestions.nearest(token, known);
  }
}
