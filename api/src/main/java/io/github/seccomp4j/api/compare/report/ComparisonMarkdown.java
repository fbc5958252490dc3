package io.github.seccomp4j.api.compare.report;

import io.github.seccomp4j.api.compare.ArgumentView;
import io.github.seccomp4j.api.compare.Difference;
import io.github.seccomp4j.api.compare.PolicyComparison;
import io.github.seccomp4j.api.internal.VisibleText;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.model.Architecture;
import java.util.StringJoiner;

/**
 * A comparison for the description of a change, as a table in GitHub Flavored Markdown.
 *
 * <pre>
 * **new.json is looser than old.json**
 *
 * | Entry | System calls | new.json | old.json | new.json is | For example |
 * | --- | --- | --- | --- | --- | --- |
 * | X86_64 | `socket` | `ALLOW` (/syscalls/4) | `ERRNO:1` (default action) | looser | `socket(0x28, 0, 0, 0, 0, 0)` |
 * </pre>
 *
 * <p>Differences of an entry with the same outcomes for the same reasons are one row, what is
 * looser on the left first. The last cell is empty where arguments do not matter.
 */
public final class ComparisonMarkdown {

  private static final String SPECIAL = "\\`*_{}[]<>()#+!|~&";

  private ComparisonMarkdown() {}

  /**
   * Prints a comparison.
   *
   * @param comparison any comparison
   * @param names what its sides are called
   * @return a sentence, and a table if there are differences; lines ended by LF
   */
  public static String write(PolicyComparison comparison, ComparedNames names) {
    String left = escaped(names.left());
    String right = escaped(names.right());
    StringBuilder text = new StringBuilder();
    text.append("**").append(Phrases.summary(comparison, left, right)).append("**\n");
    if (comparison.view() == ArgumentView.KERNEL) {
      text.append("\nArguments are compared as the kernel reads them.\n");
    }
    if (!comparison.differences().isEmpty()) {
      text.append('\n')
          .append(row("Entry", "System calls", left, right, left + " is", "For example"))
          .append(row("---", "---", "---", "---", "---", "---"));
      DifferenceGroup.of(comparison).forEach(group -> text.append(row(group)));
    }
    return text.toString();
  }

  private static String row(DifferenceGroup group) {
    Difference first = group.first();
    StringJoiner calls = new StringJoiner(", ");
    for (String call : group.calls()) {
      calls.add(call.indexOf(' ') < 0 ? "`" + call + "`" : call);
    }
    return row(
        group.entry().map(ComparisonMarkdown::shortName).orElse("all others"),
        calls.toString(),
        side(first.left(), Phrases.leftReason(first)),
        side(first.right(), Phrases.rightReason(first)),
        Phrases.word(first.relation()),
        first.unconditional() ? "" : "`" + Phrases.call(first.witness().call()) + "`");
  }

  private static String row(String... cells) {
    StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
    for (String cell : cells) {
      row.add(cell);
    }
    return row.toString();
  }

  private static String side(Outcome outcome, String reason) {
    return "`" + outcome + "` (" + reason + ")";
  }

  private static String shortName(Architecture architecture) {
    return architecture.token().replace("SCMP_ARCH_", "");
  }

  // A name of a file must not become markup.
  private static String escaped(String name) {
    StringBuilder text = new StringBuilder();
    VisibleText.of(name)
        .codePoints()
        .forEach(
            point -> {
              if (SPECIAL.indexOf(point) >= 0) {
                text.append('\\');
              }
              text.appendCodePoint(point);
            });
    return text.toString();
  }
}
