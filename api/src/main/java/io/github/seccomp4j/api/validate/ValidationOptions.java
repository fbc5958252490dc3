package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.validate.internal.RuleIndex;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How to validate: which findings to live with, and why.
 *
 * <pre>{@code
 * ValidationOptions options =
 *     ValidationOptions.standard().suppress("silent-denial", "the node logs all denials");
 * }</pre>
 *
 * @param suppressions from a finding's code to the reason why it may stay; unmodifiable
 */
public record ValidationOptions(Map<String, String> suppressions) {

  private static final ValidationOptions STANDARD = new ValidationOptions(Map.of());

  /**
   * Makes options.
   *
   * @param suppressions from a finding's code to the reason why it may stay
   * @throws IllegalArgumentException if a code has no rule or a reason is blank; the message holds
   *     the code
   */
  public ValidationOptions {
    suppressions = Collections.unmodifiableMap(new TreeMap<>(suppressions));
    suppressions.forEach(
        (code, reason) -> {
          if (!RuleIndex.ofProfiles().containsKey(code)) {
            throw new IllegalArgumentException("no rule has the code \"" + code + '"');
          }
          if (reason.isBlank()) {
            throw new IllegalArgumentException("why may " + code + " stay? The reason is blank");
          }
        });
  }

  /**
   * Returns the options of {@link ProfileValidator#validate(ProfileSource, ValidationTarget)}.
   *
   * @return options without suppressions
   */
  public static ValidationOptions standard() {
    return STANDARD;
  }

  /**
   * Adds a suppression.
   *
   * @param code the code of the findings to live with
   * @param reason why they may stay
   * @return new options
   * @throws IllegalArgumentException if no rule has the code or the reason is blank; the message
   *     holds the code
   */
  public ValidationOptions suppress(String code, String reason) {
    Map<String, String> more = new TreeMap<>(suppressions);
    more.put(code, reason);
    return new ValidationOptions(more);
  }
}
