package io.github.seccomp4j.model.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions asked of many findings at once. */
public final class Findings {

  private static final Comparator<Finding> READING_ORDER =
      Comparator.comparing((Finding f) -> f.location().map(Location::source).orElse(""))
          .thenComparing(f -> f.location().map(Location::line).orElse(0))
          .thenComparing(f -> f.location().map(Location::column).orElse(0))
          .thenComparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(Finding::code);

  private Findings() {}

  /**
   * Finds the gravest severity.
   *
   * @param findings any findings
   * @return the gravest, or empty if there are none
   */
  public static Optional<Severity> worst(Collection<Finding> findings) {
    return findings.stream().map(Finding::severity).max(Comparator.naturalOrder());
  }

  /**
   * Tells whether any finding is an error.
   *
   * @param findings any findings
   * @return true if at least one has severity ERROR
   */
  public static boolean hasErrors(Collection<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /**
   * Sorts findings as one reads the documents: by source, line, column, then the gravest first.
   *
   * @param findings any findings
   * @return a new unmodifiable list
   */
  public static List<Finding> inReadingOrder(Collection<Finding> findings) {
    return findings.stream().sorted(READING_ORDER).toList();
  }

  /**
   * Prints findings, one a line, in the order given.
   *
   * @param findings any findings
   * @return the lines, without a newline at the end; empty if there are no findings
   */
  public static String toText(Collection<Finding> findings) {
    return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
  }
}
