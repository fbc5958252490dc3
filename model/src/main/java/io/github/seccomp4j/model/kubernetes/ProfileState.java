package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.OpenToken;
import java.util.List;
import java.util.Objects;

/**
 * Whether the security-profiles-operator puts a profile on the nodes: a {@code state} word, or any
 * other word found in its place.
 *
 * <p>Source: security-profiles-operator 1.0, api/profilebase/v1.
 *
 * @param token the word as written
 */
public record ProfileState(String token) implements OpenToken {

  /** The operator writes the profile to the nodes; what an absent word means. */
  public static final ProfileState ENABLED = new ProfileState("Enabled");

  /** The operator passes over the profile. */
  public static final ProfileState DISABLED = new ProfileState("Disabled");

  private static final List<ProfileState> RECOGNIZED = List.of(ENABLED, DISABLED);

  /**
   * Makes a token of any text.
   *
   * @param token the word as written
   * @throws NullPointerException if the text is null
   */
  public ProfileState {
    Objects.requireNonNull(token, "token");
  }

  /**
   * Returns the words that the operator defines.
   *
   * @return two distinct tokens
   */
  public static List<ProfileState> recognized() {
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
