package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.internal.VisibleText;
import io.github.seccomp4j.api.policy.Outcome;
import java.util.stream.Collectors;

/** Drift in words. */
final class DriftText {

  private DriftText() {}

  static String of(Drift drift) {
    StringBuilder text = new StringBuilder();
    for (DriftedCall call : drift.calls()) {
      text.append(call.judgement() == Judgement.DENIED ? "denied: " : "undecided: ")
          .append(VisibleText.of(call.seen().name()))
          .append(" on ")
          .append(call.call().architecture())
          .append(" (")
          .append(
              call.outcomes().isEmpty()
                  ? "no number"
                  : call.outcomes().stream()
                      .map(Outcome::toString)
                      .collect(Collectors.joining(" or ")))
          .append("), ")
          .append(VisibleText.of(call.seen().explanation()))
          .append('\n');
    }
    if (!drift.unused().isEmpty()) {
      text.append("never seen: ")
          .append(
              drift.unused().stream()
                  .map(UnusedCall::name)
                  .map(VisibleText::of)
                  .collect(Collectors.joining(", ")))
          .append('\n');
    }
    if (text.isEmpty()) {
      text.append("the profile permits what was seen, and nothing for nothing\n");
    }
    drift.limits().forEach(limit -> text.append(VisibleText.of(limit.toString())).append('\n'));
    return text.toString();
  }
}
