package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Makes the exception for a text that stopped a cursor. */
final class Malformed {

  static final String TOO_LARGE = "document-too-large";
  static final String TOO_DEEP = "document-too-deep";
  static final String SYNTAX = "malformed-document";

  private Malformed() {}

  static MalformedDocumentException at(
      String source,
      int line,
      int column,
      String code,
      String message,
      @Nullable String expected,
      @Nullable Throwable cause) {
    Finding.Builder finding =
        Finding.builder()
            .code(code)
            .severity(Severity.ERROR)
            .message(message)
            .location(new Location(source, "", line, column));
    if (expected != null) {
      finding.expected(expected);
    }
    return new MalformedDocumentException(finding.build(), cause);
  }

  static void refuseIfTooLong(long length, String source, ReadLimits limits) {
    if (length > limits.maxLength()) {
      throw at(
          source,
          0,
          0,
          TOO_LARGE,
          "the document is longer than " + limits.maxLength(),
          "at most " + limits.maxLength(),
          null);
    }
  }

  static MalformedDocumentException tooDeep(
      String source, int line, int column, ReadLimits limits, @Nullable Throwable cause) {
    return at(
        source,
        line,
        column,
        TOO_DEEP,
        "objects and arrays are nested deeper than " + limits.maxDepth() + " levels",
        "at most " + limits.maxDepth(),
        cause);
  }
}
