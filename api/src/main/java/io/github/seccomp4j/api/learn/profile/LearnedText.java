package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.internal.VisibleText;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** The review of a learned profile as text. */
final class LearnedText {

  private LearnedText() {}

  static String of(LearnedProfile learned) {
    StringBuilder text = new StringBuilder();
    text.append("otherwise ")
        .append(
            learned.profile().defaultAction().map(action -> shortened(action.token())).orElse("?"))
        .append(" on ")
        .append(
            learned.profile().architectures().stream()
                .map(Architecture::token)
                .collect(Collectors.joining(", ")))
        .append('\n');
    List<LearnedRule> rules = learned.rules();
    for (int i = 0; i < rules.size(); i++) {
      SyscallRule rule = rules.get(i).rule();
      text.append("\n/syscalls/")
          .append(i)
          .append(' ')
          .append(shortened(rule.action().token()))
          .append(rule.errnoRet().isPresent() ? " " + rule.errnoRet().getAsLong() : "")
          .append(": ")
          .append(rules.get(i).title())
          .append('\n');
      rules.get(i).calls().forEach(call -> append(text, call));
    }
    if (!learned.findings().isEmpty()) {
      text.append('\n');
      for (Finding finding : learned.findings()) {
        text.append(VisibleText.of(finding.toString())).append('\n');
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, LearnedCall call) {
    text.append("  ")
        .append(call.name())
        .append(": ")
        // Logs are somebody else's words, file names too.
        .append(VisibleText.of(call.explanation()))
        .append('\n');
  }

  private static String shortened(String token) {
    return token.startsWith("SCMP_ACT_") ? token.substring("SCMP_ACT_".length()) : token;
  }
}
