package io.github.seccomp4j.api.catalog;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a default profile comes from.
 *
 * @param repository owner and name of the repository, such as {@code containerd/containerd}
 * @param tag the release's tag in it
 * @param commit the tag's commit, 40 hexadecimal digits; empty where it is not known
 * @param date the tag's date
 * @param file the file or folder in the repository that the profile is in, as it was called when
 *     the profile last changed
 * @param library the library and version that the profile or its data types come from, as {@code
 *     module@version}; empty if the repository has its own
 * @param licence the licence of the source, as an SPDX identifier
 */
public record Provenance(
    String repository,
    String tag,
    Optional<String> commit,
    LocalDate date,
    String file,
    Optional<String> library,
    String licence) {

  /**
   * Makes a provenance.
   *
   * @param repository owner and name of the repository
   * @param tag the release's tag in it
   * @param commit the tag's commit, or empty
   * @param date the tag's date
   * @param file the file or folder in the repository
   * @param library the library and version, or empty
   * @param licence the licence of the source
   * @throws NullPointerException if a part is null
   */
  public Provenance {
    Objects.requireNonNull(repository, "repository");
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(commit, "commit");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(library, "library");
    Objects.requireNonNull(licence, "licence");
  }
}
