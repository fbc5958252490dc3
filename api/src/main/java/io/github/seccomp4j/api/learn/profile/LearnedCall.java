package io.github.seccomp4j.api.learn.profile;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Why a call is in a rule of a learned profile, and how well founded that is.
 *
 * @param name the call
 * @param reason the first of the reasons that apply, in the order of the constants
 * @param explanation the reasons in words; one phrase
 * @param events how often it was seen; unsigned, 0 unless it was
 * @param subjects how many subjects made it
 * @param firstSeen time of the earliest event, milliseconds since 1970-01-01T00:00Z; empty without
 *     a time
 * @param lastSeen time of the latest event, likewise
 * @param sources in which logs it was seen, in the order of the evidence; unmodifiable
 */
public record LearnedCall(
    String name,
    Reason reason,
    String explanation,
    long events,
    int subjects,
    OptionalLong firstSeen,
    OptionalLong lastSeen,
    List<String> sources) {

  /**
   * Makes a value.
   *
   * @param name the call
   * @param reason the first of the reasons that apply
   * @param explanation the reasons in words
   * @param events how often it was seen; unsigned
   * @param subjects how many subjects made it
   * @param firstSeen time of the earliest event
   * @param lastSeen time of the latest event
   * @param sources in which logs it was seen; a copy
   * @throws NullPointerException if a part or an element is null
   */
  public LearnedCall {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(explanation, "explanation");
    Objects.requireNonNull(firstSeen, "firstSeen");
    Objects.requireNonNull(lastSeen, "lastSeen");
    sources = List.copyOf(sources);
  }

  static LearnedCall notSeen(String name, Reason reason, String explanation) {
    return new LearnedCall(
        name, reason, explanation, 0, 0, OptionalLong.empty(), OptionalLong.empty(), List.of());
  }
}
