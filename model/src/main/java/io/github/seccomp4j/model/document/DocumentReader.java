package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Findings;

/** Reads one whole document: the value, then nothing more. */
final class DocumentReader {

  private DocumentReader() {}

  static <T> Document<T> read(DocumentCursor cursor, Codec<T> codec, ReadMode mode) {
    ValueReader in = new ValueReader(cursor, mode);
    in.start();
    T value = codec.read(in);
    cursor.next();
    if (cursor.nextDocument()) {
      in.note(
          "more-documents",
          mode.severityOfOddities(),
          "the text holds further documents, which are not read",
          "one document");
    }
    if (Findings.hasErrors(in.findings())) {
      throw new DocumentContractException(in.findings());
    }
    return new Document<>(
        value, cursor.source(), Findings.inReadingOrder(in.findings()), in.locations());
  }
}
