package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Collects findings. The severity of each is that of its code's page; of one code only so many are
 * kept, the rest is counted, so that a large document cannot drown its own diagnosis. Not
 * thread-safe.
 */
public final class Reporter {

  /** How many findings of one code are kept. */
  static final int MOST_OF_ONE_CODE = 100;

  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> taken = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Makes a reporter without findings. */
  public Reporter() {}

  /**
   * Adds a finding.
   *
   * @param code a code that has a page
   * @param pointer where it is
   * @param message what is wrong
   */
  public void report(String code, String pointer, String message) {
    report(code, pointer, message, Optional.empty(), Optional.empty());
  }

  /**
   * Adds a finding with a fix.
   *
   * @param code a code that has a page
   * @param pointer where it is
   * @param message what is wrong
   * @param fix what to do about it
   */
  public void report(String code, String pointer, String message, String fix) {
    report(code, pointer, message, Optional.empty(), Optional.of(fix));
  }

  /**
   * Adds a finding.
   *
   * @param code a code that has a page
   * @param pointer where it is
   * @param message what is wrong
   * @param expected what would have been right
   * @param fix what to do about it
   */
  public void report(
      String code,
      String pointer,
      String message,
      Optional<String> expected,
      Optional<String> fix) {
    if (counts.merge(code, 1, Integer::sum) <= MOST_OF_ONE_CODE) {
      findings.add(
          Finding.builder()
              .code(code)
              .severity(severity(code))
              .message(message)
              .location(Location.ofPointer(pointer))
              .expected(expected)
              .fix(fix)
              .build());
    }
  }

  /**
   * Takes over what binding the profile found, unless a rule has said it: one problem, one finding.
   *
   * @param finding with a code that has a page, whose severity counts
   */
  public void take(Finding finding) {
    boolean isSaid =
        counts.containsKey(finding.code())
            || (finding.code().equals("unknown-architecture")
                && counts.containsKey("architecture-not-in-runc"));
    if (!isSaid) {
      taken.add(finding.toBuilder().severity(severity(finding.code())).build());
    }
  }

  // Rules ask before they search for a suggestion.
  boolean isFull(String code) {
    return counts.getOrDefault(code, 0) >= MOST_OF_ONE_CODE;
  }

  /** Searches for a suggestion, unless the finding will only be counted. */
  Optional<String> suggestion(String code, Supplier<Optional<String>> search) {
    return isFull(code) ? Optional.empty() : search.get();
  }

  private static Severity severity(String code) {
    return RuleIndex.severity(code)
        .orElseThrow(() -> new IllegalStateException("no page explains the code " + code));
  }

  /**
   * Returns what was reported.
   *
   * @return in the order of the reports, then one finding for each code of which some were not
   *     kept, then those that were taken over; unmodifiable
   */
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    counts.forEach(
        (code, count) -> {
          if (count > MOST_OF_ONE_CODE) {
            all.add(
                Finding.of(code, severity(code), count - MOST_OF_ONE_CODE + " more of the same"));
          }
        });
    all.addAll(taken);
    return Collections.unmodifiableList(all);
  }
}
