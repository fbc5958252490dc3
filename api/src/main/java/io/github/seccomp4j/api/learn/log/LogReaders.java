package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.finding.Suggestions;

/** Makes the reader of a format. */
final class LogReaders {

  private LogReaders() {}

  /**
   * Makes a reader.
   *
   * @throws IllegalArgumentException if no reader knows the format; the message holds it and the
   *     nearest that one does
   */
  static BlockReader of(LogFormat format, Gathering gathering) {
    if (format.isAudit() && !format.equals(LogFormat.JOURNALD_JSON)) {
      return new AuditReader(gathering, format.equals(LogFormat.JOURNALD_SHORT));
    }
    if (format.equals(LogFormat.MIXED)) {
      return new JsonLinesReader(gathering);
    }
    if (format.equals(LogFormat.JOURNALD_JSON)) {
      return new JsonLinesReader(gathering);
    }
    BlockReader reader = ofTool(format, gathering);
    gathering.find(
        Finding.of(
            "log-architecture-implied",
            Severity.INFO,
            "lines of "
                + format
                + " name no architecture; "
                + gathering.options().architecture()
                + " is taken"));
    return reader;
  }

  private static BlockReader ofTool(LogFormat format, Gathering gathering) {
    return switch (format.token()) {
      case "spo-enricher-json", "inspektor-gadget" -> new JsonLinesReader(gathering);
      case "spo-enricher-klog" -> new KlogReader(gathering);
      case "strace" -> new StraceReader(gathering);
      case "strace-summary" -> new StraceSummaryReader(gathering);
      case "profile" -> new ProfileLogReader(gathering);
      default ->
          throw new IllegalArgumentException(
              "no reader for logs of format \""
                  + format
                  + "\""
                  + Suggestions.nearest(
                          format.token(),
                          LogFormat.recognized().stream().map(LogFormat::token).toList())
                      .map(near -> "; did you mean \"" + near + "\"?")
                      .orElse(""));
    };
  }
}
