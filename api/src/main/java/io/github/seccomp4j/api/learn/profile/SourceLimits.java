package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What sources cannot show, and what they lost. */
final class SourceLimits {

  private static final Set<LogFormat> ENRICHED =
      Set.of(LogFormat.OPERATOR_JSON, LogFormat.OPERATOR_KLOG, LogFormat.INSPEKTOR_GADGET);

  private SourceLimits() {}

  /** Tells whether a source shows calls that the profile in force permits without logging. */
  static boolean showsPermitted(LogFormat format) {
    return !format.isAudit() && !ENRICHED.contains(format) && !format.equals(LogFormat.MIXED);
  }

  /** Tells whether a source counts single calls. */
  static boolean counts(LogFormat format) {
    return !format.equals(LogFormat.PROFILE);
  }

  static List<Finding> of(List<Evidence> evidence) {
    Set<Finding> findings = new LinkedHashSet<>();
    for (Evidence piece : evidence) {
      // What was lost, and whatever else the reader says, is of one source among several.
      for (Finding finding : piece.reading().findings()) {
        findings.add(
            finding.toBuilder().message(piece.source() + ": " + finding.message()).build());
      }
      addBlindness(piece.reading().format(), findings);
    }
    return List.copyOf(findings);
  }

  private static void addBlindness(LogFormat format, Set<Finding> findings) {
    if (!showsPermitted(format)) {
      findings.add(
          Finding.of(
              "permitted-not-logged",
              Severity.INFO,
              "the kernel logs no call that the profile in force permits by ALLOW, and those that it"
                  + " denies by ERRNO or TRACE only if its flags have SECCOMP_FILTER_FLAG_LOG"));
      findings.add(
          Finding.of(
              "arguments-not-logged",
              Severity.INFO,
              "the kernel logs no arguments, so nothing of this is limited by arguments"));
    } else if (format.equals(LogFormat.STRACE) || format.equals(LogFormat.STRACE_SUMMARY)) {
      findings.add(
          Finding.of(
              "start-not-traced",
              Severity.INFO,
              "strace shows the program it starts, and not what an OCI runtime calls before"));
    } else if (format.equals(LogFormat.PROFILE)) {
      findings.add(
          Finding.of(
              "no-counts",
              Severity.INFO,
              "a recorded profile says what was called, and not how often"));
    }
  }
}
