package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.MalformedDocumentException;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Go's decoder says of a document that it refuses. */
final class GoMessages {

  private static final Set<String> TYPE_CODES = Set.of("wrong-type", "number-out-of-range");

  private GoMessages() {}

  /**
   * Returns the message about the first syntax error, else about the first value of a wrong type.
   *
   * @return empty if Go is not known to refuse the document
   */
  static Optional<String> about(SourceBytes document, List<Finding> findings, Release release) {
    Optional<String> syntax = GoSyntax.errorIn(document.bytes());
    if (syntax.isPresent()) {
      return syntax;
    }
    // Without findings it is the document itself that is no object. What the reader refuses for
    // its size, Go may take.
    Optional<String> pointer =
        findings.isEmpty()
            ? Optional.of("")
            : findings.stream()
                .filter(finding -> TYPE_CODES.contains(finding.code()))
                .flatMap(finding -> finding.location().stream())
                .map(Location::pointer)
                .findFirst();
    return pointer.flatMap(place -> type(document.text(), place, release));
  }

  private static Optional<String> type(String text, String pointer, Release release) {
    try {
      return Optional.ofNullable(
              LocatedValue.find(List.of(pointer), DocumentCursor.json(text, "")).get(pointer))
          .flatMap(value -> GoTypeErrors.message(release, pointer, value.event(), value.text()));
    } catch (MalformedDocumentException e) {
      // Beyond the limits of this library, so nobody knows what Go says.
      return Optional.empty();
    }
  }
}
