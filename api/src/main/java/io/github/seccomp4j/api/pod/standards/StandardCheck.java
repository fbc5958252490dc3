package io.github.seccomp4j.api.pod.standards;

import io.github.seccomp4j.api.pod.standards.internal.PodCheck;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A check through all versions.
 *
 * @param description what it is about
 * @param overrides the check of the level baseline that it takes the place of, or empty
 * @param revisions what was checked from which version on, the oldest first
 */
record StandardCheck(
    CheckDescription description, Optional<String> overrides, List<Revision> revisions) {

  /**
   * What a check checks from one version on.
   *
   * @param since the number of the first version
   * @param check the check
   */
  record Revision(int since, PodCheck check) {}

  static StandardCheck baseline(String id, String code, String forbids) {
    return new StandardCheck(
        new CheckDescription(id, PodSecurityLevel.BASELINE, code, forbids),
        Optional.empty(),
        List.of());
  }

  static StandardCheck restricted(String id, String code, String forbids) {
    return new StandardCheck(
        new CheckDescription(id, PodSecurityLevel.RESTRICTED, code, forbids),
        Optional.empty(),
        List.of());
  }

  StandardCheck overriding(String id) {
    return new StandardCheck(description, Optional.of(id), revisions);
  }

  StandardCheck since(int version, PodCheck check) {
    return new StandardCheck(
        description,
        overrides,
        Stream.concat(revisions.stream(), Stream.of(new Revision(version, check))).toList());
  }

  /** Returns what is checked in a version; empty if the check came later. */
  Optional<ActiveCheck> in(int version) {
    return revisions.stream()
        .filter(revision -> revision.since() <= version)
        .reduce((older, newer) -> newer)
        .map(revision -> new ActiveCheck(description, revision.check()));
  }
}
