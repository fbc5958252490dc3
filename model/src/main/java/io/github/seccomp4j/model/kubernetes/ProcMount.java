package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.OpenToken;
import java.util.List;
import java.util.Objects;

/**
 * How /proc is mounted in a container: a {@code procMount} word, or any other word found in its
 * place.
 *
 * <p>Source: Kubernetes API 1.37, core/v1 SecurityContext.
 *
 * @param token the word as written
 */
public record ProcMount(String token) implements OpenToken {

  /** The runtime's masked and read-only paths; what an absent word means. */
  public static final ProcMount DEFAULT = new ProcMount("Default");

  /** Nothing is masked; the API server demands a user namespace with it. */
  public static final ProcMount UNMASKED = new ProcMount("Unmasked");

  private static final List<ProcMount> RECOGNIZED = List.of(DEFAULT, UNMASKED);

  /**
   * Makes a token of any text.
   *
   * @param token the word as written
   * @throws NullPointerException if the text is null
   */
  public ProcMount {
    Objects.requireNonNull(token, "token");
  }

  /**
   * Returns the words that Kubernetes 1.37 defines.
   *
   * @return two distinct tokens
   */
  public static List<ProcMount> recognized() {
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
