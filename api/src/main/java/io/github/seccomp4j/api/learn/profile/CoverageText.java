package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.internal.VisibleText;
import io.github.seccomp4j.api.learn.ObservedCall;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/** Coverage in words. */
final class CoverageText {

  private final StringBuilder text = new StringBuilder();

  private CoverageText() {}

  static String of(Coverage coverage) {
    CoverageText text = new CoverageText();
    text.line(
        "%s events, %d different calls, %d of them seen once",
        Long.toUnsignedString(coverage.events()), coverage.calls(), coverage.seenOnce());
    coverage
        .unseenShare()
        .ifPresent(
            share ->
                text.line(
                    "about %.2f %% of further events are calls that were never seen; at least %.0f"
                        + " calls are missing",
                    share * 100, Math.ceil(coverage.unseenCalls().orElse(0))));
    if (coverage.firstSeen().isPresent()) {
      long first = coverage.firstSeen().getAsLong();
      text.line(
          "the last new call came after %s of %s",
          seconds(coverage.lastNewCall().orElse(first) - first),
          seconds(coverage.lastSeen().orElse(first) - first));
    }
    coverage
        .newCallsInNextRun()
        .ifPresent(calls -> text.line("the next run brings about %.1f new calls", calls));
    for (CoveredRun run : coverage.runs()) {
      text.line(
          "  %s: %d calls, %d of them new%s",
          VisibleText.of(run.source()),
          run.calls(),
          run.newCalls().size(),
          run.newCalls().isEmpty() || run.newCalls().size() == run.calls()
              ? ""
              : ": "
                  + run.newCalls().stream()
                      .map(CoverageText::name)
                      .collect(Collectors.joining(", ")));
    }
    coverage.limits().forEach(limit -> text.line("%s", VisibleText.of(limit.toString())));
    return text.text.toString();
  }

  private static String name(ObservedCall call) {
    return call.name()
        .map(VisibleText::of)
        .orElseGet(() -> call.architecture() + " " + call.number().orElse(-1));
  }

  private static String seconds(long millis) {
    return Duration.ofMillis(millis).toString().substring(2).toLowerCase(Locale.ROOT);
  }

  private void line(String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
