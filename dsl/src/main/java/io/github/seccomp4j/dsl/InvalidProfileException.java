package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Thrown when a draft has errors: it names all of them at once, and the warnings too.
 *
 * <p>The message has one finding a line, errors first. Findings do not survive serialization; the
 * message does.
 */
public final class InvalidProfileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  InvalidProfileException(String name, List<Finding> findings) {
    super(message(name, findings));
    this.findings = List.copyOf(findings);
  }

  /**
   * Returns what is wrong.
   *
   * @return every finding of the draft, at least one of them an error, in the order of {@link
   *     ProfileDraft#check()}; unmodifiable
   */
  public List<Finding> findings() {
    return findings;
  }

  private static String message(String name, List<Finding> findings) {
    List<Finding> sorted = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      findings.stream().filter(finding -> finding.severity() == severity).forEach(sorted::add);
    }
    long errors = sorted.stream().filter(f -> f.severity() == Severity.ERROR).count();
    return (name.isEmpty() ? "the profile" : "the profile \"" + name + "\"")
        + " has "
        + errors
        + (errors == 1 ? " error" : " errors")
        + ":\n"
        + Findings.toText(sorted);
  }
}
