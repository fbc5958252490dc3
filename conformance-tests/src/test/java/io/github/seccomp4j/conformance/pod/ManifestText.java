package io.github.seccomp4j.conformance.pod;

import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.document.DocumentCursor;

/** Manifests as trees. */
final class ManifestText {

  private ManifestText() {}

  static JsonValue tree(String yaml) {
    DocumentCursor cursor = DocumentCursor.yaml(yaml, "");
    cursor.next();
    return cursor.readValue();
  }
}
