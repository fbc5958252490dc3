package io.github.seccomp4j.samples.tutorial;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.compare.PolicyComparison;
import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.log.LogOptions;
import io.github.seccomp4j.api.learn.log.LogReader;
import io.github.seccomp4j.api.learn.profile.Coverage;
import io.github.seccomp4j.api.learn.profile.Drift;
import io.github.seccomp4j.api.learn.profile.Evidence;
import io.github.seccomp4j.api.learn.profile.LearnedProfile;
import io.github.seccomp4j.api.learn.profile.LearningOptions;
import io.github.seccomp4j.api.learn.profile.ProfileLearner;
import io.github.seccomp4j.api.learn.profile.Reason;
import io.github.seccomp4j.api.learn.profile.StartupNeeds;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From the audit Pod's lines in syslog to a profile of one's own, held against the tutorial's. */
final class TutorialLearning {

  private static final String LOG = "syslog-http-echo.log";

  private static final Host NODE =
      Host.of(Architecture.X86_64, KernelVersion.of(6, 8)).withSemantics(RuntimeSemantics.RUNC);

  // The Pod forbids privilege escalation, so runc needs less.
  private static final LearningOptions OPTIONS =
      LearningOptions.standard().startedBy(StartupNeeds.ofAny(OciRuntime.RUNC, true));

  private final Evidence evidence;
  private final LearnedProfile learned;

  private TutorialLearning(Evidence evidence) {
    this.evidence = evidence;
    this.learned = ProfileLearner.learn(evidence, OPTIONS);
  }

  /** Learns from the lines that the tutorial prints. */
  static TutorialLearning ofTheTutorial() {
    try (InputStream in = TutorialLearning.class.getResourceAsStream(LOG)) {
      if (in == null) {
        throw new IllegalStateException(LOG + " is missing from the class path");
      }
      LogReading reading = LogReader.read(in, LogOptions.DEFAULTS);
      Evidence all = new Evidence(LOG, reading);
      // Other programs on the node write into the same log.
      return new TutorialLearning(
          all.with(
              reading
                  .observations()
                  .ofSubjects(subject -> subject.command().equals(Optional.of("http-echo")))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what was called, in the order of the calls' numbers. */
  List<String> calls() {
    return evidence.observations().calls().keySet().stream()
        .map(ObservedCall::name)
        .flatMap(Optional::stream)
        .toList();
  }

  SeccompProfile profile() {
    return learned.profile();
  }

  /** Returns why each call is in the profile. */
  String review() {
    return learned.toText();
  }

  long count(Reason reason) {
    return learned.rules().stream()
        .flatMap(rule -> rule.calls().stream())
        .filter(call -> call.reason() == reason)
        .count();
  }

  /** Returns what another profile would have denied of what was called. */
  List<String> deniedBy(SeccompProfile other) {
    return Drift.between(other, NODE, List.of(evidence), OPTIONS).denied().stream()
        .map(call -> call.seen().name())
        .toList();
  }

  /** Returns what another profile permits and this one does not. */
  Set<String> missing(SeccompProfile other) {
    Set<String> missing = ProfileSummary.allowed(other);
    missing.removeAll(ProfileSummary.allowed(profile()));
    return missing;
  }

  /** Tells how the profile compares with another as a whole, in the words of a comparison. */
  String relationTo(SeccompProfile other) {
    return switch (PolicyComparison.of(Policy.bind(profile(), NODE), Policy.bind(other, NODE))
        .relation()) {
      case EQUIVALENT -> "means the same as";
      case EQUALLY_STRICT -> "is as strict as";
      case STRICTER -> "is stricter than";
      case LOOSER -> "is looser than";
      default -> "is stricter in some calls and looser in others than";
    };
  }

  Coverage coverage() {
    return Coverage.of(List.of(evidence));
  }
}
