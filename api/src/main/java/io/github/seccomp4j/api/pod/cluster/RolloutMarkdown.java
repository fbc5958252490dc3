package io.github.seccomp4j.api.pod.cluster;

import java.util.StringJoiner;

/** The impact of seccompDefault as a table in GitHub Flavored Markdown. */
public final class RolloutMarkdown {

  private RolloutMarkdown() {}

  /**
   * Prints an impact.
   *
   * @param impact the impact
   * @return a sentence, what stands in the way as a list, and a table if containers change; lines
   *     ended by LF
   */
  public static String write(RolloutImpact impact) {
    StringBuilder text = new StringBuilder();
    text.append("**").append(RolloutText.summary(impact)).append("**\n");
    if (!impact.findings().isEmpty()) {
      text.append('\n');
      impact.findings().forEach(finding -> text.append("- ").append(finding).append('\n'));
    }
    if (!impact.changes().isEmpty()) {
      text.append('\n')
          .append(row("Workload", "Container", "Pool", "Risk", "Denied"))
          .append(row("---", "---", "---", "---", "---"));
      for (ContainerImpact change : impact.changes()) {
        text.append(
            row(
                code(change.pod().name()),
                code(change.after().name()),
                code(change.after().pool().name()),
                change.risk().description(),
                RolloutText.calls(change)));
      }
    }
    return text.toString();
  }

  private static String row(String... cells) {
    StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
    for (String cell : cells) {
      row.add(cell);
    }
    return row.toString();
  }

  // Names of objects are words, but a manifest may say anything.
  private static String code(String text) {
    String plain = text.replaceAll("[`|\\p{Cntrl}]", "?");
    return plain.isEmpty() ? "" : "`" + plain + "`";
  }
}
