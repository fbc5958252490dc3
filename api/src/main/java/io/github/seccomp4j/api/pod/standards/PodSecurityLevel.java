package io.github.seccomp4j.api.pod.standards;

import io.github.seccomp4j.model.finding.Suggestions;
import java.util.Arrays;
import java.util.List;

/**
 * How much a namespace asks of its Pods; ordered, the strictest last.
 *
 * <p>Whatever a level admits, the levels before it admit as well. The one exception are Windows
 * Pods from v1.25 on: restricted checks neither their capabilities nor their seccomp profiles,
 * which baseline does. The API server refuses both there.
 */
public enum PodSecurityLevel {
  /** Everything is allowed. */
  PRIVILEGED("privileged"),

  /** Known ways out of a container are forbidden. */
  BASELINE("baseline"),

  /** What is good practice for hardening is demanded as well. */
  RESTRICTED("restricted");

  private final String token;

  PodSecurityLevel(String token) {
    this.token = token;
  }

  /**
   * Returns the level's name.
   *
   * @return the value of a namespace's label, such as {@code baseline}
   */
  public String token() {
    return token;
  }

  /**
   * Finds a level by its name.
   *
   * @param token the value of a namespace's label {@code pod-security.kubernetes.io/enforce}
   * @return the level
   * @throws IllegalArgumentException if there is none; the message holds the names there are
   */
  public static PodSecurityLevel parse(String token) {
    List<String> tokens = Arrays.stream(values()).map(PodSecurityLevel::token).toList();
    int index = tokens.indexOf(token);
    if (index < 0) {
      throw new IllegalArgumentException(
          "level \""
              + token
              + "\" is none of "
              + String.join(", ", tokens)
              + Suggestions.nearest(token, tokens)
                  .map(nearest -> "; did you mean \"" + nearest + "\"?")
                  .orElse(""));
    }
    return values()[index];
  }

  @Override
  public String toString() {
    return token;
  }
}
