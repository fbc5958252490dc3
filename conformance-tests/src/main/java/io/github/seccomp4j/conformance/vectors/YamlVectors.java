package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.MalformedDocumentException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Vectors of kind {@code yaml}: {@code {id, text, json | error}}, a text and the first document
 * that sigs.k8s.io/yaml's {@code YAMLToJSON} reads from it, or its refusal.
 */
final class YamlVectors implements VectorKind {

  @Override
  public String name() {
    return "yaml";
  }

  @Override
  public Check start(Map<String, List<JsonObject>> side) {
    return YamlVectors::check;
  }

  private static void check(JsonObject vector, VectorTally tally) {
    String text = VectorLines.requireString(vector, "text");
    Optional<JsonValue> expected = vector.get("json");
    if (expected.isEmpty() && vector.get("error").isEmpty()) {
      throw new IllegalArgumentException("neither \"json\" nor \"error\"");
    }
    String found;
    boolean right;
    try {
      JsonValue value = JsonTrees.read(DocumentCursor.yaml(text, ""));
      found = value.toString();
      right = expected.filter(json -> JsonTrees.areEqual(value, json)).isPresent();
    } catch (MalformedDocumentException e) {
      found = "refused: " + e.getMessage();
      right = expected.isEmpty();
    }
    if (right) {
      tally.pass();
    } else {
      String wanted =
          expected
              .map(JsonValue::toString)
              .orElseGet(() -> "refused: " + vector.getString("error").orElse(""));
      tally.fail(
          VectorLines.idOf(vector)
              + "\n  text     "
              + VectorLines.quoted(text)
              + "\n  found    "
              + found
              + "\n  expected "
              + wanted);
    }
  }
}
