package io.github.seccomp4j.samples.tutorial;

import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.Observations;
import io.github.seccomp4j.api.learn.log.LogOptions;
import io.github.seccomp4j.api.learn.log.LogReader;
import io.github.seccomp4j.api.learn.profile.Evidence;
import io.github.seccomp4j.api.learn.profile.LearnedProfile;
import io.github.seccomp4j.api.learn.profile.LearningOptions;
import io.github.seccomp4j.api.learn.profile.ProfileLearner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The example of README.md about logs, as it stands there, between the two marks. */
final class ReadmeLearningExample {

  private ReadmeLearningExample() {}

  static void main(Path log) throws IOException {
    // README: begin
    LogReading reading = LogReader.read(log, LogOptions.DEFAULTS);
    Observations echo =
        reading
            .observations()
            .ofSubjects(subject -> subject.command().equals(Optional.of("http-echo")));
    Evidence evidence = new Evidence("syslog", reading).with(echo);
    LearnedProfile learned = ProfileLearner.learn(evidence, LearningOptions.exact());

    System.out.print(learned.toText());
    // README: end
  }
}
