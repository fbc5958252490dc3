package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.pod.cluster.RuntimeDecision.ArtifactProfile;
import io.github.seccomp4j.api.pod.cluster.RuntimeDecision.NoFilter;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.List;

/**
 * Profiles that CRI-O takes from OCI artifacts because an annotation says so, where it would start
 * the container without a filter. Annotations of images do the same and are not known here. Source:
 * internal/config/seccomp/seccompociartifact of CRI-O 1.30.0 to 1.36.3.
 */
final class CriOArtifacts {

  private static final String FIRST = "1.30.0";
  private static final String KEY = "seccomp-profile.kubernetes.cri-o.io";
  private static final String FIRST_OF_SECOND_KEY = "1.35.0";
  private static final String SECOND_KEY = "seccomp-profile.crio.io";

  private CriOArtifacts() {}

  static RuntimeDecision apply(
      RuntimeDecision decision,
      PodManifest pod,
      PodContainer container,
      CriSecurity security,
      NodePool pool) {
    Release release = pool.runtime().release();
    boolean mayTake =
        decision instanceof NoFilter
            && !pod.annotations().isEmpty()
            && !security.isPrivileged()
            && release.runtime() == ContainerRuntime.CRI_O
            && release.isAtLeast(FIRST);
    if (!mayTake) {
      return decision;
    }
    // The container's own annotation comes first.
    for (String name : List.of(container.name(), "POD")) {
      for (String key :
          release.isAtLeast(FIRST_OF_SECOND_KEY) ? List.of(SECOND_KEY, KEY) : List.of(KEY)) {
        String artifact = pod.annotations().get(key + "/" + name);
        if (artifact != null) {
          return new ArtifactProfile(artifact, key + "/" + name);
        }
      }
    }
    return decision;
  }
}
