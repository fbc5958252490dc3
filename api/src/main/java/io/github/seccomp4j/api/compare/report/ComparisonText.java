package io.github.seccomp4j.api.compare.report;

import io.github.seccomp4j.api.compare.ArgumentView;
import io.github.seccomp4j.api.compare.Difference;
import io.github.seccomp4j.api.compare.PolicyComparison;
import io.github.seccomp4j.api.compare.Witness;
import io.github.seccomp4j.api.internal.VisibleText;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.model.Architecture;
import java.util.Optional;

/**
 * A comparison for people, as plain text.
 *
 * <pre>
 * new.json is looser than old.json
 *
 * SCMP_ARCH_X86_64
 *   socket, with some arguments: looser
 *     new.json: ALLOW (/syscalls/4)
 *     old.json: ERRNO:1 (default action)
 *     shown by: socket(0x28, 0, 0, 0, 0, 0)
 * </pre>
 *
 * <p>Differences of an entry with the same outcomes for the same reasons stand together, what is
 * looser on the left first; of more than twenty system calls the first twenty are named.
 */
public final class ComparisonText {

  private ComparisonText() {}

  /**
   * Prints a comparison.
   *
   * @param comparison any comparison
   * @param names what its sides are called
   * @return a summary, and a paragraph for each entry with differences; lines ended by LF
   */
  public static String write(PolicyComparison comparison, ComparedNames names) {
    String left = VisibleText.of(names.left());
    String right = VisibleText.of(names.right());
    StringBuilder text = new StringBuilder();
    text.append(Phrases.summary(comparison, left, right)).append('\n');
    if (comparison.view() == ArgumentView.KERNEL) {
      text.append("Arguments are compared as the kernel reads them.\n");
    }
    Optional<Optional<Architecture>> before = Optional.empty();
    for (DifferenceGroup group : DifferenceGroup.of(comparison)) {
      if (!before.equals(Optional.of(group.entry()))) {
        before = Optional.of(group.entry());
        text.append('\n')
            .append(group.entry().map(Architecture::token).orElse("all other entries"))
            .append('\n');
      }
      print(group, left, right, text);
    }
    return text.toString();
  }

  private static void print(DifferenceGroup group, String left, String right, StringBuilder text) {
    Difference first = group.first();
    text.append("  ")
        .append(String.join(", ", group.calls()))
        .append(first.unconditional() ? "" : ", with some arguments")
        .append(": ")
        .append(Phrases.word(first.relation()))
        .append('\n');
    printSide(left, first.left(), Phrases.leftReason(first), text);
    printSide(right, first.right(), Phrases.rightReason(first), text);
    if (!first.unconditional()) {
      for (Witness one : first.witnesses()) {
        text.append("    shown by: ").append(Phrases.call(one.call())).append('\n');
      }
    }
  }

  private static void printSide(String name, Outcome outcome, String reason, StringBuilder text) {
    text.append("    ").append(name).append(": ").append(outcome);
    text.append(" (").append(reason).append(")\n");
  }
}
