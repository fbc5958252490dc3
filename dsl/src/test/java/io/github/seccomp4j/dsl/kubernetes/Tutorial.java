package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The tutorial's files; their source is told in {@code tutorial/SOURCE.md}. */
final class Tutorial {

  private Tutorial() {}

  static List<HasMetadata> read(String file) {
    try (InputStream in = Tutorial.class.getResourceAsStream("tutorial/" + file)) {
      return Manifests.read(Objects.requireNonNull(in, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
