package io.github.seccomp4j.api.policy;

import java.util.List;
import java.util.stream.Collectors;

/** Says in a sentence why a policy decides as it does. */
final class Explanation {

  private Explanation() {}

  static Verdict of(Policy policy, SyscallEvent event) {
    EntryPolicy entry = policy.entryOf(event.entry(), event.number());
    if (entry == null) {
      DecisionSource source =
          policy.isFiltered() ? DecisionSource.BAD_ARCHITECTURE : DecisionSource.NO_FILTER;
      Decision all = Decision.always(policy.badArchitecture(), source);
      return new Verdict(all.outcome(), source, List.of(), sentence(all, event));
    }
    for (Decision decision : entry.decisions(event.number())) {
      if (decision.matches(event.arguments())) {
        return new Verdict(
            decision.outcome(), decision.source(), decision.rules(), sentence(decision, event));
      }
    }
    throw new IllegalStateException("nothing decides about " + event);
  }

  private static String sentence(Decision decision, SyscallEvent event) {
    return switch (decision.source()) {
      case RULE -> rule(decision);
      case DEFAULT_ACTION ->
          "No rule applies, so the default action " + decision.outcome() + " does.";
      case ENOSYS_STUB ->
          "runc answers ENOSYS to numbers above every one that the profile names on "
              + event.entry()
              + ".";
      case BAD_ARCHITECTURE -> "The filter does not cover this call through " + event.entry() + ".";
      case NO_FILTER -> "The profile switches seccomp off.";
      case LIBSECCOMP_DEFECT ->
          "A defect of libseccomp loses all rules of "
              + event.entry()
              + ", so the default action "
              + decision.outcome()
              + " applies.";
    };
  }

  private static String rule(Decision decision) {
    String rules =
        (decision.rules().size() == 1 ? "Rule " : "Rules ")
            + decision.rules().stream().map(String::valueOf).collect(Collectors.joining(", "))
            + " says "
            + decision.outcome();
    return decision.isUnconditional()
        ? rules + " to this call, whatever its arguments are."
        : rules
            + " because "
            + decision.tests().stream().map(ArgTest::toString).collect(Collectors.joining(" and "))
            + ".";
  }
}
