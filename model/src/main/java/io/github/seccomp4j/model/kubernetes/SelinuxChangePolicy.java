package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.OpenToken;
import java.util.List;
import java.util.Objects;

/**
 * How the SELinux label of a container is applied to its volumes: a {@code seLinuxChangePolicy}
 * word, or any other word found in its place.
 *
 * <p>Source: Kubernetes API 1.37, core/v1 PodSecurityContext.
 *
 * @param token the word as written
 */
public record SelinuxChangePolicy(String token) implements OpenToken {

  /** Every file is relabelled. */
  public static final SelinuxChangePolicy RECURSIVE = new SelinuxChangePolicy("Recursive");

  /** The label is given to the mount, so that no file is relabelled. */
  public static final SelinuxChangePolicy MOUNT_OPTION = new SelinuxChangePolicy("MountOption");

  private static final List<SelinuxChangePolicy> RECOGNIZED = List.of(RECURSIVE, MOUNT_OPTION);

  /**
   * Makes a token of any text.
   *
   * @param token the word as written
   * @throws NullPointerException if the text is null
   */
  public SelinuxChangePolicy {
    Objects.requireNonNull(token, "token");
  }

  /**
   * Returns the words that Kubernetes 1.37 defines.
   *
   * @return two distinct tokens
   */
  public static List<SelinuxChangePolicy> recognized() {
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
