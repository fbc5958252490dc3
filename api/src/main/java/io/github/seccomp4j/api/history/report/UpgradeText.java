package io.github.seccomp4j.api.history.report;

import io.github.seccomp4j.api.history.CallChange;
import io.github.seccomp4j.api.history.ChangeKind;
import io.github.seccomp4j.api.history.UpgradeImpact;

/**
 * An upgrade for people, as plain text.
 *
 * <pre>
 * containerd 2.3.0 to containerd 2.3.1 on X86_64, kernel 6.8
 * System calls: 1 newly denied.
 *
 * newly denied
 *   socket, with some arguments (X86_64, X86, X32)
 *     ALLOW, then EPERM: socket(0x26, 0, 0, 0, 0, 0)
 * </pre>
 */
public final class UpgradeText {

  private UpgradeText() {}

  /**
   * Prints an upgrade.
   *
   * @param impact any upgrade
   * @return a title, a summary, and a paragraph for each kind of change; lines ended by LF
   */
  public static String write(UpgradeImpact impact) {
    StringBuilder text = new StringBuilder();
    text.append(UpgradeWords.title(impact)).append('\n');
    text.append(UpgradeWords.summary(impact)).append('\n');
    String capabilities = UpgradeWords.capabilities(impact);
    if (!capabilities.isEmpty()) {
      text.append(capabilities).append('\n');
    }
    ChangeKind before = null;
    for (ChangeGroup group : ChangeGroup.of(impact)) {
      CallChange first = group.first();
      if (first.kind() != before) {
        before = first.kind();
        text.append('\n').append(before).append('\n');
      }
      text.append("  ")
          .append(String.join(", ", group.calls()))
          .append(first.unconditional() ? "" : ", with some arguments")
          .append(" (")
          .append(group.through())
          .append(")\n    ")
          .append(UpgradeWords.outcome(first.before().outcome(), first))
          .append(", then ")
          .append(UpgradeWords.outcome(first.after().outcome(), first))
          .append(first.unconditional() ? "" : ": " + UpgradeWords.call(first.witness()))
          .append('\n');
    }
    return text.toString();
  }
}
