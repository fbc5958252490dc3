package io.github.seccomp4j.api.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The catalog that comes with the library. */
final class BundledFiles implements CatalogFiles {

  @Override
  public String read(String name) {
    try (InputStream in = BundledFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the catalog has no file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
