package io.github.seccomp4j.api.learn.profile;

import java.util.List;

/**
 * Makes a profile of what was seen to be called.
 *
 * <pre>{@code
 * LogReading reading = …; // of the node's audit log, while the container ran under a LOG profile
 * LearnedProfile learned =
 *     ProfileLearner.learn(
 *         List.of(new Evidence("audit.log", reading)),
 *         LearningOptions.standard().startedBy(StartupNeeds.of(OciRuntime.RUNC, "1.3.3", true)));
 * ProfileJson.write(learned.profile(), Path.of("http-echo.json"));
 * System.out.print(learned.toText()); // every call of every rule, and why it is there
 * }</pre>
 *
 * <p>Rules come in this order: calls that were seen, by {@link
 * io.github.seccomp4j.api.syscall.SyscallGroups group}; calls that were seen and are limited by
 * their arguments; siblings; what OCI runtimes need; fallbacks that get ENOSYS. Names stand in
 * alphabetic order, so that two profiles that were learned at different times differ in what
 * differs. A name is permitted on every architecture of the profile: profiles cannot say otherwise.
 */
public final class ProfileLearner {

  private ProfileLearner() {}

  /**
   * Learns a profile.
   *
   * @param evidence what logs showed; reduced to the subjects the profile is for
   * @param options how to learn
   * @return the profile with its reasons; equal evidence gives an equal profile
   * @throws IllegalArgumentException if an architecture of the options has no table of system
   *     calls; the message holds it
   */
  public static LearnedProfile learn(List<Evidence> evidence, LearningOptions options) {
    return new LearningRun(evidence, options).learn();
  }

  /**
   * Learns a profile from one log.
   *
   * @param evidence what the log showed
   * @param options how to learn
   * @return the profile with its reasons
   * @throws IllegalArgumentException if an architecture of the options has no table of system
   *     calls; the message holds it
   */
  public static LearnedProfile learn(Evidence evidence, LearningOptions options) {
    return learn(List.of(evidence), options);
  }
}
