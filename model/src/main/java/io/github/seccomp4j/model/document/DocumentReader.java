package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import java.util.function.Supplier;

/** Reads one whole document: the value, then nothing more. */
final class DocumentReader {

  private DocumentReader() {}

  static <T> Document<T> json(byte[] bytes, String source, Codec<T> codec, ReadOptions options) {
    return json(JsonInput.of(bytes, source, options.limits()), source, codec, options.mode());
  }

  static <T> Document<T> json(String text, String source, Codec<T> codec, ReadOptions options) {
    return json(JsonInput.of(text, source, options.limits()), source, codec, options.mode());
  }

  private static <T> Document<T> json(
      JsonInput input, String source, Codec<T> codec, ReadMode mode) {
    Severity oddity = mode.severityOfOddities();
    if (input.isPlain()) {
      try {
        ValueReader in = new ValueReader(input.plainCursor(), mode);
        T value = in.readWhole(codec);
        if (in.isSilent()) {
          return new Document<>(
              value, source, List.of(), () -> LocationIndex.of(input.cursor(oddity)));
        }
      } catch (MalformedDocumentException e) {
        // What is wrong, and whether it is, is asked again of the characters.
      }
    }
    return read(() -> input.cursor(oddity), source, codec, mode);
  }

  static <T> Document<T> yaml(String text, String source, Codec<T> codec, ReadOptions options) {
    Severity oddity = options.mode().severityOfOddities();
    return read(
        () -> YamlCursor.of(text, source, options.limits(), oddity), source, codec, options.mode());
  }

  private static <T> Document<T> read(
      Supplier<DocumentCursor> cursors, String source, Codec<T> codec, ReadMode mode) {
    DocumentCursor cursor = cursors.get();
    ValueReader in = new ValueReader(cursor, mode);
    T value = in.readWhole(codec);
    Supplier<LocationIndex> walk = () -> LocationIndex.of(cursors.get());
    if (in.isSilent() && cursor.findings().isEmpty()) {
      return new Document<>(value, source, List.of(), walk);
    }
    LocationIndex index = walk.get();
    List<Finding> findings = in.findings(index, cursor.findings());
    if (Findings.hasErrors(findings)) {
      throw new DocumentContractException(findings);
    }
    return new Document<>(value, source, Findings.inReadingOrder(findings), () -> index);
  }
}
