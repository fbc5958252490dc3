package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.OpenToken;
import io.github.seccomp4j.model.conditional.RuleFilter;
import io.github.seccomp4j.model.finding.Suggestions;
import java.util.List;
import java.util.Optional;

/** Reports capabilities that no container can have. */
final class UnknownCapability implements ProfileRule {

  private static final String CODE = "unknown-capability";

  @Override
  public void check(Subject subject, Reporter reporter) {
    for (int i = 0; i < subject.rules().size(); i++) {
      if (!Subject.isUnconditional(subject.rules().get(i))) {
        String pointer = Subject.pointer(i);
        check(subject.rules().get(i).includes(), pointer + "/includes", reporter);
        check(subject.rules().get(i).excludes(), pointer + "/excludes", reporter);
      }
    }
  }

  private static void check(Optional<RuleFilter> filter, String pointer, Reporter reporter) {
    List<Capability> caps = filter.map(RuleFilter::caps).orElse(List.of());
    for (int i = 0; i < caps.size(); i++) {
      if (!Capability.recognized().contains(caps.get(i))) {
        reporter.report(
            CODE,
            pointer + "/caps/" + i,
            "no container has a capability \"" + caps.get(i) + "\"",
            Optional.of("a word such as CAP_SYS_ADMIN"),
            suggestion(caps.get(i), reporter).map(word -> "did you mean " + word + "?"));
      }
    }
  }

  private static Optional<String> suggestion(Capability written, Reporter reporter) {
    return reporter.suggestion(CODE, () -> nearest(written));
  }

  private static Optional<String> nearest(Capability written) {
    Capability canonical = written.canonical();
    List<String> known = Capability.recognized().stream().map(OpenToken::token).toList();
    return canonical.isRecognized()
        ? Optional.of(canonical.token())
        : Suggestions.nearest(written.token(), known);
  }
}
