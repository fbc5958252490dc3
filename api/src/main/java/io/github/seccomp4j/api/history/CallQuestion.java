package io.github.seccomp4j.api.history;

import io.github.seccomp4j.api.compare.internal.Budget;
import io.github.seccomp4j.api.compare.internal.OutcomeSearch;
import io.github.seccomp4j.api.policy.ArgTest;
import io.github.seccomp4j.api.policy.Comparison;
import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.DecisionSource;
import io.github.seccomp4j.api.policy.EntryPolicy;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.api.syscall.Parameter;
import io.github.seccomp4j.api.syscall.SyscallParameters;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.finding.Suggestions;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A pattern through one entry, ready to be asked of policies. */
final class CallQuestion {

  private static final long MOST_STEPS = 1_000_000;

  private final Architecture entry;
  private final int number;
  private final List<ArgTest> plain = new ArrayList<>();
  private final List<ArgTest> asKernelReads = new ArrayList<>();

  /**
   * Prepares a question.
   *
   * @throws IllegalArgumentException if the entry has no such call; the message holds the name and
   *     the nearest one
   */
  CallQuestion(CallPattern pattern, Architecture entry) {
    SyscallTable table = SyscallTable.of(entry);
    this.entry = entry;
    this.number = table.number(pattern.syscall());
    if (number == SyscallTable.ABSENT) {
      throw new IllegalArgumentException(
          entry
              + " has no system call \""
              + pattern.syscall()
              + "\""
              + Suggestions.nearest(pattern.syscall(), table.names())
                  .map(name -> "; did you mean \"" + name + "\"?")
                  .orElse(""));
    }
    List<Parameter> parameters = SyscallParameters.find(pattern.syscall(), entry).orElse(List.of());
    for (Map.Entry<Integer, Long> argument : pattern.arguments().entrySet()) {
      int index = argument.getKey();
      long value = argument.getValue();
      long mask = index < parameters.size() ? parameters.get(index).mask() : ArgTest.ALL_BITS;
      plain.add(new ArgTest(index, ArgTest.ALL_BITS, Comparison.EQ, value));
      asKernelReads.add(new ArgTest(index, mask, Comparison.EQ, value & mask));
    }
  }

  CallAnswer ask(Policy policy) {
    List<Decision> decisions = decisions(policy);
    List<CallExample> ofPlain = examples(decisions, plain, Set.of());
    if (plain.equals(asKernelReads)) {
      return new CallAnswer(ofPlain, List.of());
    }
    Set<Outcome> known = new HashSet<>();
    ofPlain.forEach(example -> known.add(example.outcome()));
    return new CallAnswer(ofPlain, examples(decisions, asKernelReads, known));
  }

  // A filter with x86_64 alone sees the numbers of x32 too.
  private List<Decision> decisions(Policy policy) {
    Optional<EntryPolicy> own = policy.entry(entry);
    if (own.isEmpty() && entry.equals(Architecture.X32)) {
      own = policy.entry(Architecture.X86_64);
    }
    if (own.isPresent()) {
      return own.get().decisions(number);
    }
    DecisionSource source =
        policy.isFiltered() ? DecisionSource.BAD_ARCHITECTURE : DecisionSource.NO_FILTER;
    return List.of(new Decision(List.of(), policy.badArchitecture(), List.of(), source));
  }

  private List<CallExample> examples(
      List<Decision> decisions, List<ArgTest> tests, Set<Outcome> known) {
    List<CallExample> examples = new ArrayList<>();
    for (List<Long> arguments : OutcomeSearch.find(decisions, tests, new Budget(MOST_STEPS))) {
      Decision deciding = first(decisions, arguments);
      if (!known.contains(deciding.outcome())) {
        examples.add(new CallExample(new SyscallEvent(entry, number, arguments), deciding));
      }
    }
    return examples;
  }

  private static Decision first(List<Decision> decisions, List<Long> arguments) {
    for (Decision decision : decisions) {
      if (decision.matches(arguments)) {
        return decision;
      }
    }
    throw new IllegalStateException("nothing decides about " + arguments);
  }
}
