package io.github.seccomp4j.api.catalog;

/** Where the files of a catalog are. */
@FunctionalInterface
interface CatalogFiles {

  /**
   * Reads a file.
   *
   * @param name its name below the catalog, such as {@code profiles/containerd-2.2.4.txt}
   * @return its text
   * @throws IllegalStateException if there is no such file; the message names it
   */
  String read(String name);
}
