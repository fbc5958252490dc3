package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers findings: one about a rule or about two rules, however many calls and entries show it,
 * and of one code only so many, so that a large profile cannot drown its own diagnosis. Not
 * thread-safe.
 */
final class NotedFindings {

  /** How many findings of one code are kept. */
  static final int MOST_OF_ONE_CODE = 100;

  private record Noted(String code, int rule, int other) {}

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Set<Noted> noted = new HashSet<>();

  /** Tells whether a finding about two rules is new; counts it if there are too many already. */
  boolean isWanted(String code, int rule, int other) {
    if (isFull(code)) {
      count(code);
      return false;
    }
    return noted.add(new Noted(code, rule, other));
  }

  boolean isNoted(String code, int rule, int other) {
    return noted.contains(new Noted(code, rule, other));
  }

  boolean isFull(String code) {
    return counts.getOrDefault(code, 0) >= MOST_OF_ONE_CODE;
  }

  void count(String code) {
    counts.merge(code, 1, Integer::sum);
  }

  void add(String code, Severity severity, String pointer, String message, Optional<String> fix) {
    count(code);
    if (counts.getOrDefault(code, 0) <= MOST_OF_ONE_CODE) {
      findings.add(
          Finding.builder()
              .code(code)
              .severity(severity)
              .message(message)
              .location(Location.ofPointer(pointer))
              .fix(fix)
              .build());
    }
  }

  /** Returns all that were kept, then one for each code of which some were not. */
  List<Finding> toList() {
    List<Finding> all = new ArrayList<>(findings);
    counts.forEach(
        (code, count) -> {
          if (count > MOST_OF_ONE_CODE) {
            all.add(
                Finding.of(
                    code, severity(code), "only the first " + MOST_OF_ONE_CODE + " are named"));
          }
        });
    return all;
  }

  private Severity severity(String code) {
    for (Finding finding : findings) {
      if (finding.code().equals(code)) {
        return finding.severity();
      }
    }
    throw new IllegalStateException(code);
  }
}
