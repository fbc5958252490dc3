package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.model.Architecture;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a profile is learned.
 *
 * @param otherwise what happens to calls that no rule is about; a base that is a profile keeps its
 *     own
 * @param architectures the profile's architectures; empty for those that were seen
 * @param base what the profile starts from
 * @param startup which OCI runtimes must be able to start the container; empty if the evidence
 *     shows that itself, or no OCI runtime loads the profile
 * @param siblings which calls are permitted because they do the same as those that were seen
 * @param fallbacks whether calls that programs try first and do without get ENOSYS
 * @param mostValues how many different values of an argument make conditions at most; 0 for no
 *     conditions on arguments
 * @param leastSightings how often each of them has to have been seen on average; not below 1
 */
public record LearningOptions(
    Outcome otherwise,
    List<Architecture> architectures,
    LearningBase base,
    Optional<StartupNeeds> startup,
    Siblings siblings,
    boolean fallbacks,
    int mostValues,
    int leastSightings) {

  private static final LearningOptions STANDARD =
      new LearningOptions(
          Outcome.errno(1),
          List.of(),
          new LearningBase.Empty(),
          Optional.of(StartupNeeds.ofAny(false)),
          Siblings.OF_LIBRARIES,
          true,
          8,
          2);

  /**
   * Makes options.
   *
   * @param otherwise what happens to calls that no rule is about
   * @param architectures the profile's architectures; a copy
   * @param base what the profile starts from
   * @param startup which OCI runtimes must be able to start the container
   * @param siblings which calls are permitted because they do the same
   * @param fallbacks whether calls that programs try first and do without get ENOSYS
   * @param mostValues how many different values of an argument make conditions at most
   * @param leastSightings how often each of them has to have been seen on average
   * @throws NullPointerException if a part or an element is null
   * @throws IllegalArgumentException if a number is out of range; the message holds it
   */
  public LearningOptions {
    Objects.requireNonNull(otherwise, "otherwise");
    architectures = List.copyOf(architectures);
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(startup, "startup");
    Objects.requireNonNull(siblings, "siblings");
    if (mostValues < 0 || leastSightings < 1) {
      throw new IllegalArgumentException(
          "not thresholds of values and sightings: " + mostValues + ", " + leastSightings);
    }
  }

  /**
   * Returns the options for a container that any measured release of runc and crun can start and
   * that outlives updates of its C library.
   *
   * @return EPERM otherwise, ENOSYS for fallbacks, conditions on up to 8 values seen twice each
   */
  public static LearningOptions standard() {
    return STANDARD;
  }

  /**
   * Returns the options for exactly what was seen: no start-up needs, siblings, fallbacks or
   * conditions on arguments.
   *
   * @return EPERM otherwise
   */
  public static LearningOptions exact() {
    return STANDARD.withoutStartup().with(Siblings.NONE).withFallbacks(false).withConditions(0, 1);
  }

  /**
   * Returns these options with another outcome for calls that no rule is about.
   *
   * @param outcome what happens to them
   * @return new options
   */
  public LearningOptions otherwise(Outcome outcome) {
    return new LearningOptions(
        outcome, architectures, base, startup, siblings, fallbacks, mostValues, leastSightings);
  }

  /**
   * Returns these options for named architectures.
   *
   * @param targets the profile's architectures
   * @return new options
   */
  public LearningOptions on(Architecture... targets) {
    return new LearningOptions(
        otherwise,
        List.of(targets),
        base,
        startup,
        siblings,
        fallbacks,
        mostValues,
        leastSightings);
  }

  /**
   * Returns these options with another base.
   *
   * @param other what the profile starts from
   * @return new options
   */
  public LearningOptions from(LearningBase other) {
    return new LearningOptions(
        otherwise, architectures, other, startup, siblings, fallbacks, mostValues, leastSightings);
  }

  /**
   * Returns these options for other OCI runtimes.
   *
   * @param needs which ones must be able to start the container
   * @return new options
   */
  public LearningOptions startedBy(StartupNeeds needs) {
    return with(Optional.of(needs));
  }

  /**
   * Returns these options for a profile without what OCI runtimes need.
   *
   * @return new options
   */
  public LearningOptions withoutStartup() {
    return with(Optional.empty());
  }

  private LearningOptions with(Optional<StartupNeeds> needs) {
    return new LearningOptions(
        otherwise, architectures, base, needs, siblings, fallbacks, mostValues, leastSightings);
  }

  /**
   * Returns these options with other siblings.
   *
   * @param scope which calls are permitted because they do the same
   * @return new options
   */
  public LearningOptions with(Siblings scope) {
    return new LearningOptions(
        otherwise, architectures, base, startup, scope, fallbacks, mostValues, leastSightings);
  }

  /**
   * Returns these options with or without fallbacks.
   *
   * @param answered whether calls that programs try first and do without get ENOSYS
   * @return new options
   */
  public LearningOptions withFallbacks(boolean answered) {
    return new LearningOptions(
        otherwise, architectures, base, startup, siblings, answered, mostValues, leastSightings);
  }

  /**
   * Returns these options with other thresholds for conditions on arguments.
   *
   * @param values how many different values make conditions at most; 0 for no conditions
   * @param sightings how often each has to have been seen on average; not below 1
   * @return new options
   * @throws IllegalArgumentException if a number is out of range; the message holds it
   */
  public LearningOptions withConditions(int values, int sightings) {
    return new LearningOptions(
        otherwise, architectures, base, startup, siblings, fallbacks, values, sightings);
  }
}
