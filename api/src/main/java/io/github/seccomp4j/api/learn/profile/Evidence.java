package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.Observations;
import java.util.List;
import java.util.Objects;

/**
 * What one log, or one run of a program, showed.
 *
 * @param source what the log is called in explanations, a file name in most cases
 * @param reading what was read
 */
public record Evidence(String source, LogReading reading) {

  /**
   * Makes a piece of evidence.
   *
   * @param source what the log is called in explanations, a file name in most cases
   * @param reading what was read
   * @throws NullPointerException if a part is null
   */
  public Evidence {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(reading, "reading");
  }

  /**
   * Makes evidence of observations from somewhere else, of which nothing is known to be lost.
   *
   * @param source what they are called in explanations
   * @param format what they were read from, which decides what they cannot show
   * @param observations what was seen
   * @return the evidence
   */
  public static Evidence of(String source, LogFormat format, Observations observations) {
    return new Evidence(
        source,
        new LogReading(
            format, observations, observations.events(), 0, 0, List.of(), 0, 0, List.of()));
  }

  /**
   * Returns what was seen.
   *
   * @return the observations of the reading
   */
  public Observations observations() {
    return reading.observations();
  }

  /**
   * Keeps part of the evidence, such as what one container called.
   *
   * @param part the observations to keep
   * @return evidence from the same source
   */
  public Evidence with(Observations part) {
    return new Evidence(
        source,
        new LogReading(
            reading.format(),
            part,
            part.events(),
            reading.duplicates(),
            reading.unreadable(),
            reading.unreadableSamples(),
            reading.suppressed(),
            reading.serialGaps(),
            reading.findings()));
  }
}
