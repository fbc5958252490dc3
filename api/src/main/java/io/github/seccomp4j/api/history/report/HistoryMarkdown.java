package io.github.seccomp4j.api.history.report;

import io.github.seccomp4j.api.history.CallAnswer;
import io.github.seccomp4j.api.history.CallExample;
import io.github.seccomp4j.api.history.CallHistory;
import io.github.seccomp4j.api.history.Permission;
import io.github.seccomp4j.api.history.ReleaseRange;
import java.util.List;

/**
 * Histories as one table in GitHub Flavored Markdown.
 *
 * <pre>
 * | Releases | `socket(domain = 38)` | With other high bits |
 * | --- | --- | --- |
 * | containerd 1.0.0-beta.1 to 1.7.31 | allowed | |
 * | containerd 1.7.32 to 1.7.34 | blocked | open: `socket(0x100000026, 0, 0, 0, 0, 0)` |
 * </pre>
 */
public final class HistoryMarkdown {

  private HistoryMarkdown() {}

  /**
   * Prints histories.
   *
   * @param histories of one pattern, such as those of several runtimes; not empty
   * @return a table with a row for each range; lines ended by LF
   * @throws IllegalArgumentException if there is no history, or they are of different patterns
   */
  public static String write(List<CallHistory> histories) {
    if (histories.stream().map(CallHistory::pattern).distinct().count() != 1) {
      throw new IllegalArgumentException("expected histories of one pattern");
    }
    StringBuilder text = new StringBuilder();
    text.append(
            MarkdownRow.of(
                "Releases",
                MarkdownRow.code(histories.get(0).pattern().toString()),
                "With other high bits"))
        .append(MarkdownRow.of("---", "---", "---"));
    for (CallHistory history : histories) {
      history.ranges().forEach(range -> text.append(row(range)));
    }
    return text.toString();
  }

  private static String row(ReleaseRange range) {
    CallAnswer answer = range.answer();
    Permission permission = answer.permission();
    String releases = range.first().toString();
    if (range.releases().size() > 1) {
      releases += " to " + range.last().version();
    }
    return permission == Permission.OPEN_TO_HIGH_BITS
        ? MarkdownRow.of(releases, Permission.BLOCKED.toString(), "open: " + example(answer))
        : MarkdownRow.of(releases, permission.toString(), "");
  }

  private static String example(CallAnswer answer) {
    return answer.highBits().stream()
        .filter(CallExample::isPermitted)
        .map(example -> MarkdownRow.code(UpgradeWords.call(example.call())))
        .findFirst()
        .orElse("");
  }
}
