package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import io.github.seccomp4j.model.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        T value = codec.readSilently(input.plainCursor(), mode);
        if (value != null) {
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
    T held = in.hasRepeated() ? heldByGo(value, cursors.get(), codec) : value;
    return new Document<>(held, source, Findings.inReadingOrder(findings), () -> index);
  }

  // What was read takes the last of members with one name, which is not what Go makes of lists.
  private static <T> T heldByGo(T value, DocumentCursor cursor, Codec<T> codec) {
    Optional<GoVariable.Type> type = codec.goType();
    if (type.isEmpty() || !(cursor instanceof JsonCursor json)) {
      return value; // of YAML, Go decodes JSON in which nothing occurs again
    }
    GoVariable variable = type.get().get();
    variable.decode(new ValueReader(json, ReadMode.LENIENT).readWhole(JsonValueCodec.INSTANCE));
    if (!variable.isMixed()) {
      return value;
    }
    JsonValue written = Objects.requireNonNull(variable.written());
    String text = DocumentWriter.compactJson(written, JsonValueCodec.INSTANCE);
    JsonCursor again =
        JsonCursor.plain(text.getBytes(StandardCharsets.UTF_8), json.source(), json.limits());
    return new ValueReader(again, ReadMode.LENIENT).readWhole(codec);
  }
}
