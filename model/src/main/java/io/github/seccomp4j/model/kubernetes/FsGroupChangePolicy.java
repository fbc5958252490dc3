package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.OpenToken;
import java.util.List;
import java.util.Objects;

/**
 * When the owner and the mode of a volume's files are changed to {@link PodSecurity#fsGroup()}: a
 * {@code fsGroupChangePolicy} word, or any other word found in its place.
 *
 * <p>Source: Kubernetes API 1.37, core/v1 PodSecurityContext.
 *
 * @param token the word as written
 */
public record FsGroupChangePolicy(String token) implements OpenToken {

  /** Only if the owner or the mode of the volume's root directory differ from the wanted ones. */
  public static final FsGroupChangePolicy ON_ROOT_MISMATCH =
      new FsGroupChangePolicy("OnRootMismatch");

  /** At every mount; what an absent policy means. */
  public static final FsGroupChangePolicy ALWAYS = new FsGroupChangePolicy("Always");

  private static final List<FsGroupChangePolicy> RECOGNIZED = List.of(ON_ROOT_MISMATCH, ALWAYS);

  /**
   * Makes a token of any text.
   *
   * @param token the word as written
   * @throws NullPointerException if the text is null
   */
  public FsGroupChangePolicy {
    Objects.requireNonNull(token, "token");
  }

  /**
   * Returns the words that Kubernetes 1.37 defines.
   *
   * @return two distinct tokens
   */
  public static List<FsGroupChangePolicy> recognized() {
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
