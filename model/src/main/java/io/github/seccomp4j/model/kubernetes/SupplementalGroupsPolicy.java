package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.OpenToken;
import java.util.List;
import java.util.Objects;

/**
 * Where the supplementary groups of a container's first process come from: a {@code
 * supplementalGroupsPolicy} word, or any other word found in its place.
 *
 * <p>Source: Kubernetes API 1.37, core/v1 PodSecurityContext.
 *
 * @param token the word as written
 */
public record SupplementalGroupsPolicy(String token) implements OpenToken {

  /**
   * The Pod's groups and those of the user in the image's /etc/group; what an absent policy means.
   */
  public static final SupplementalGroupsPolicy MERGE = new SupplementalGroupsPolicy("Merge");

  /** Only the groups that the Pod names. */
  public static final SupplementalGroupsPolicy STRICT = new SupplementalGroupsPolicy("Strict");

  private static final List<SupplementalGroupsPolicy> RECOGNIZED = List.of(MERGE, STRICT);

  /**
   * Makes a token of any text.
   *
   * @param token the word as written
   * @throws NullPointerException if the text is null
   */
  public SupplementalGroupsPolicy {
    Objects.requireNonNull(token, "token");
  }

  /**
   * Returns the words that Kubernetes 1.37 defines.
   *
   * @return two distinct tokens
   */
  public static List<SupplementalGroupsPolicy> recognized() {
    return RECOGNIZED;
  }

  @Override
  public boolean isRecognized() {
    return RECOGNIZED.contains(this);
  }

  @Override
  public String toString() {
    return token;
  }
}
