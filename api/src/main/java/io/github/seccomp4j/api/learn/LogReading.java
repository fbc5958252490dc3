package io.github.seccomp4j.api.learn;

import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * What reading a log gave: the observations, and an account of every line that could have held one.
 *
 * @param format what the lines were read as
 * @param observations what was seen
 * @param records how many distinct events were read; for strace, calls
 * @param duplicates how many further lines were about an event read before
 * @param unreadable how many lines hold a record without a readable architecture and number
 * @param unreadableSamples the first of them, up to {@value #MOST_SAMPLES}, cut to 200 characters
 * @param suppressed how many lines the kernel says it did not print ("callbacks suppressed"): most
 *     often, but not surely, records
 * @param serialGaps how many serial numbers between the first and the last record were not seen: in
 *     the kernel's own log an upper bound of what was lost; 0 where other records may have them
 * @param findings what a reader of the observations ought to know
 */
public record LogReading(
    LogFormat format,
    Observations observations,
    long records,
    long duplicates,
    long unreadable,
    List<String> unreadableSamples,
    long suppressed,
    long serialGaps,
    List<Finding> findings) {

  /** How many unreadable lines are kept to be shown. */
  public static final int MOST_SAMPLES = 5;

  /**
   * Makes a reading of its parts.
   *
   * @param format what the lines were read as
   * @param observations what was seen
   * @param records how many distinct events were read; for strace, calls
   * @param duplicates how many further lines were about an event read before
   * @param unreadable how many lines hold a record without a readable architecture and number
   * @param unreadableSamples the first of them, up to {@value #MOST_SAMPLES}; a copy
   * @param suppressed how many lines the kernel says it did not print
   * @param serialGaps how many serial numbers between the first and the last record were not seen
   * @param findings what a reader of the observations ought to know; a copy
   */
  public LogReading {
    unreadableSamples = List.copyOf(unreadableSamples);
    findings = List.copyOf(findings);
  }

  /**
   * Joins two readings, of two files or of two parts of one.
   *
   * @param other the other reading
   * @return the sums; an event in both is one record and one duplicate more, as far as its id is
   *     kept
   */
  public LogReading merge(LogReading other) {
    Observations all = observations.merge(other.observations);
    long twice = observations.events() + other.observations.events() - all.events();
    return new LogReading(
        format.equals(other.format) ? format : LogFormat.MIXED,
        all,
        records + other.records - twice,
        duplicates + other.duplicates + twice,
        unreadable + other.unreadable,
        Stream.concat(unreadableSamples.stream(), other.unreadableSamples.stream())
            .limit(MOST_SAMPLES)
            .toList(),
        suppressed + other.suppressed,
        serialGaps + other.serialGaps,
        Stream.concat(findings.stream(), other.findings.stream()).distinct().toList());
  }
}
