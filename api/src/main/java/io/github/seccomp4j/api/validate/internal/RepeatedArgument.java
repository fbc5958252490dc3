package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.ArgCondition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports rules that runtimes read with "or" where they say "and". */
final class RepeatedArgument implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    for (int i = 0; i < subject.rules().size(); i++) {
      List<ArgCondition> args = subject.rules().get(i).args();
      Set<Long> seen = new HashSet<>();
      for (int j = 0; j < args.size(); j++) {
        if (!seen.add(args.get(j).index())) {
          report(subject, i, j, reporter);
          break;
        }
      }
    }
  }

  private static void report(Subject subject, int rule, int condition, Reporter reporter) {
    List<ArgCondition> args = subject.rules().get(rule).args();
    reporter.report(
        "repeated-argument",
        Subject.pointer(rule) + "/args/" + condition,
        subject.called(rule)
            + ": two conditions on argument "
            + Long.toUnsignedString(args.get(condition).index())
            + "; runtimes take the rule where "
            + args.stream().limit(7).map(ArgCondition::toString).collect(Collectors.joining(" or "))
            + (args.size() > 6 ? ", and crun sees only the first six" : ""),
        "say it with one condition, or with several rules");
  }
}
