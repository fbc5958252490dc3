package io.github.seccomp4j.api.pod.standards;

import io.github.seccomp4j.api.pod.standards.internal.PodCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    List<Revision> more = new ArrayList<>(revisions);
    more.add(new Revision(version, check));
    return new StandardCheck(description, overrides, List.copyOf(more));
  }

  /** Returns what is checked in a version; empty if the check came later. */
  Optional<ActiveCheck> in(int version) {
    for (int i = revisions.size() - 1; i >= 0; i--) {
      if (revisions.get(i).since() <= version) {
        return Optional.of(new ActiveCheck(description, revisions.get(i).check()));
      }
    }
    return Optional.empty();
  }
}
