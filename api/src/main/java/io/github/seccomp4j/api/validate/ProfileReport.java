package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What there is to say about a document that one target is to read as a profile.
 *
 * @param target who is to read it
 * @param source what the document is called; empty if it has no name
 * @param text the document's text, for excerpts; empty for a value that was never text and for
 *     bytes that are no text
 * @param kind what the document is
 * @param outcome what the target does with it
 * @param runtimeMessage what the runtime that refuses it says, as far as it is known; empty if
 *     nobody refuses. The runtime's own name of the file stands for the path
 * @param understood the profile as the container runtime understands it: what it ignores is gone,
 *     rules keep their positions; empty if the document is refused, holds no profile or leaves the
 *     container unconfined
 * @param findings in reading order, without those that were suppressed
 * @param suppressed in reading order, each with the reason
 */
public record ProfileReport(
    ValidationTarget target,
    String source,
    String text,
    DocumentKind kind,
    RuntimeOutcome outcome,
    Optional<String> runtimeMessage,
    Optional<ConditionalProfile> understood,
    List<Finding> findings,
    List<SuppressedFinding> suppressed) {

  /**
   * Makes a report.
   *
   * @param target who is to read it
   * @param source what the document is called; empty if it has no name
   * @param text the document's text, for excerpts; empty for a value that was never text and for
   *     bytes that are no text
   * @param kind what the document is
   * @param outcome what the target does with it
   * @param runtimeMessage what the runtime that refuses it says, as far as it is known
   * @param understood the profile as the container runtime understands it
   * @param findings in reading order, without those that were suppressed
   * @param suppressed in reading order, each with the reason
   * @throws NullPointerException if a part is null
   */
  public ProfileReport {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(runtimeMessage, "runtimeMessage");
    Objects.requireNonNull(understood, "understood");
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }

  /**
   * Tells whether the document may be used as it is.
   *
   * @return true if no finding is an error
   */
  public boolean isValid() {
    return !Findings.hasErrors(findings);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(source.isEmpty() ? "document" : source);
    text.append(": ").append(kind.description()).append("; ").append(target);
    text.append(": ").append(outcome);
    runtimeMessage.ifPresent(message -> text.append(" (").append(message).append(')'));
    findings.forEach(finding -> text.append('\n').append(finding));
    return text.toString();
  }
}
