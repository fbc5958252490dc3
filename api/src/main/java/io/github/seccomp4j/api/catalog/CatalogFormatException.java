package io.github.seccomp4j.api.catalog;

/** A file of the catalog is not what it has to be; the message names file and line. */
final class CatalogFormatException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  CatalogFormatException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
