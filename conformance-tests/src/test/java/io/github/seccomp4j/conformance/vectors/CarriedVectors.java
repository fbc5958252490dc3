package io.github.seccomp4j.conformance.vectors;

import static java.util.Objects.requireNonNull;

import io.github.seccomp4j.model.JsonObject;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the vectors are that this module publishes. */
final class CarriedVectors {

  private CarriedVectors() {}

  static Path folder(String kind) {
    try {
      return Path.of(requireNonNull(VectorRunner.class.getResource(kind)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> yamlTexts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String file : List.of("documents.jsonl", "more-documents.jsonl")) {
      for (JsonObject vector : VectorLines.all(folder("yaml").resolve(file))) {
        texts.add(VectorLines.requireString(vector, "text"));
      }
    }
    return texts;
  }
}
