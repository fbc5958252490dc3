package io.github.seccomp4j.model.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions asked of many findings at once. */
public final class Findings {

  private static final Location NOWHERE = Location.ofPointer("");

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
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  /**
   * Sorts findings as one reads the documents: by source, line, column, then the gravest first.
   *
   * @param findings any findings
   * @return a new unmodifiable list
   */
  public static List<Finding> inReadingOrder(Collection<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(Findings::compare);
    return Collections.unmodifiableList(sorted);
  }

  // A chain of comparators makes an object for every key of every comparison.
  private static int compare(Finding one, Finding other) {
    Location here = one.location().orElse(NOWHERE);
    Location there = other.location().orElse(NOWHERE);
    int order = here.source().compareTo(there.source());
    if (order == 0) {
      order = Integer.compare(here.line(), there.line());
    }
    if (order == 0) {
      order = Integer.compare(here.column(), there.column());
    }
    if (order == 0) {
      order = other.severity().compareTo(one.severity());
    }
    return order == 0 ? one.code().compareTo(other.code()) : order;
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
