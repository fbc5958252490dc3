package io.github.seccomp4j.api.history.report;

import io.github.seccomp4j.api.history.CallChange;
import io.github.seccomp4j.api.history.UpgradeImpact;
import java.util.stream.Collectors;

/**
 * An upgrade for the description of a change, as a table in GitHub Flavored Markdown.
 *
 * <pre>
 * **containerd 2.3.0 to containerd 2.3.1 on X86_64, kernel 6.8**
 *
 * System calls: 1 newly denied.
 *
 * | Change | System calls | Entries | Before | After | For example |
 * | --- | --- | --- | --- | --- | --- |
 * | newly denied | `socket` | X86_64, X86, X32 | `ALLOW` | `EPERM` | `socket(0x26, 0, 0, 0, 0, 0)` |
 * </pre>
 *
 * <p>What is newly denied comes first. The last cell is empty where arguments do not matter.
 */
public final class UpgradeMarkdown {

  private UpgradeMarkdown() {}

  /**
   * Prints an upgrade.
   *
   * @param impact any upgrade
   * @return a title, a summary, and a table if there are changes; lines ended by LF
   */
  public static String write(UpgradeImpact impact) {
    StringBuilder text = new StringBuilder();
    text.append("**").append(UpgradeWords.title(impact).replace("_", "\\_")).append("**\n\n");
    text.append(UpgradeWords.summary(impact)).append('\n');
    String capabilities = UpgradeWords.capabilities(impact);
    if (!capabilities.isEmpty()) {
      text.append(capabilities.replace("_", "\\_")).append('\n');
    }
    if (!impact.isEmpty()) {
      text.append('\n')
          .append(
              MarkdownRow.of("Change", "System calls", "Entries", "Before", "After", "For example"))
          .append(MarkdownRow.of("---", "---", "---", "---", "---", "---"));
      ChangeGroup.of(impact).forEach(group -> text.append(row(group)));
    }
    return text.toString();
  }

  private static String row(ChangeGroup group) {
    CallChange first = group.first();
    return MarkdownRow.of(
        first.kind().toString(),
        group.calls().stream()
            .map(call -> call.indexOf(' ') < 0 ? MarkdownRow.code(call) : call)
            .collect(Collectors.joining(", ")),
        group.through().replace("_", "\\_"),
        MarkdownRow.code(UpgradeWords.outcome(first.before().outcome(), first)),
        MarkdownRow.code(UpgradeWords.outcome(first.after().outcome(), first)),
        first.unconditional() ? "" : MarkdownRow.code(UpgradeWords.call(first.witness())));
  }
}
