package io.github.seccomp4j.conformance.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.log.LogOptions;
import io.github.seccomp4j.api.learn.log.LogReader;
import io.github.seccomp4j.api.learn.profile.Drift;
import io.github.seccomp4j.api.learn.profile.Evidence;
import io.github.seccomp4j.api.learn.profile.LearnedProfile;
import io.github.seccomp4j.api.learn.profile.LearningOptions;
import io.github.seccomp4j.api.learn.profile.ProfileLearner;
import io.github.seccomp4j.api.learn.profile.Suggestion;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** From random calls to log lines of every format to a profile that permits just these. */
class LearningProperties {

  private static final KernelVersion KERNEL = KernelVersion.of(6, 8);

  @Provide
  Arbitrary<LogFormat> formats() {
    return Arbitraries.of(WrittenLog.FORMATS);
  }

  @Provide
  Arbitrary<Architecture> architectures() {
    return Arbitraries.of(
        ArchitectureInfo.all().stream().map(ArchitectureInfo::architecture).toList());
  }

  private static List<String> draw(Architecture architecture, Random random) {
    List<String> names = new ArrayList<>(SyscallTable.of(architecture).names());
    Collections.shuffle(names, random);
    return names.subList(0, 1 + random.nextInt(60));
  }

  private static Evidence evidence(
      LogFormat format, Architecture architecture, List<String> names) {
    LogReading reading =
        LogReader.read(
            new WrittenLog(format, architecture).lines(names),
            LogOptions.DEFAULTS.withFormat(format).withArchitecture(architecture));
    assertThat(reading.unreadable()).isZero();
    return new Evidence(format.token(), reading);
  }

  private static Host host(Architecture architecture) {
    // No machine is x32 by itself.
    return Host.of(
        architecture.equals(Architecture.X32) ? Architecture.X86_64 : architecture, KERNEL);
  }

  private static Set<String> permitted(SeccompProfile profile, Architecture architecture) {
    Policy policy = Policy.bind(profile, host(architecture));
    Set<String> permitted = new HashSet<>();
    SyscallTable table = SyscallTable.of(architecture);
    for (String name : table.names()) {
      int value = policy.decide(architecture, table.number(name), 0, 0, 0, 0, 0, 0);
      if (Outcome.ofReturnValue(value).equals(Outcome.ALLOW)) {
        permitted.add(name);
      }
    }
    return permitted;
  }

  @Property(seed = Campaign.SEED)
  void aProfilePermitsExactlyWhatALogShows(
      @ForAll("formats") LogFormat format,
      @ForAll("architectures") Architecture architecture,
      @ForAll Random random) {
    List<String> names = draw(architecture, random);

    LearnedProfile learned =
        ProfileLearner.learn(evidence(format, architecture, names), LearningOptions.exact());

    assertThat(permitted(learned.profile(), architecture))
        .containsExactlyInAnyOrderElementsOf(names);
    Policy policy = Policy.bind(learned.profile(), host(architecture));
    for (int i = 0; i < 50; i++) {
      int number = random.nextInt();
      if (SyscallTable.of(architecture).name(number).isEmpty()) {
        assertThat(policy.decide(architecture, number, 0, 0, 0, 0, 0, 0))
            .isNotEqualTo(Outcome.ALLOW.returnValue());
      }
    }
  }

  @Property(seed = Campaign.SEED, tries = 200)
  void everyOptionKeepsWhatALogShows(
      @ForAll("formats") LogFormat format,
      @ForAll("architectures") Architecture architecture,
      @ForAll Random random) {
    List<String> names = draw(architecture, random);

    LearnedProfile learned =
        ProfileLearner.learn(
            evidence(format, architecture, names), LearningOptions.standard().withConditions(0, 1));

    assertThat(permitted(learned.profile(), architecture)).containsAll(names);
    assertThat(learned.rules())
        .allSatisfy(
            rule ->
                assertThat(rule.calls())
                    .extracting(call -> call.name())
                    .isEqualTo(rule.rule().names()));
  }

  @Property(seed = Campaign.SEED, tries = 200)
  void anEditMendsDrift(@ForAll("architectures") Architecture architecture, @ForAll Random random) {
    SeccompProfile profile =
        ProfileLearner.learn(
                evidence(LogFormat.STRACE, architecture, draw(architecture, random)),
                LearningOptions.exact())
            .profile();
    List<String> names = new ArrayList<>(draw(architecture, random));
    // With calls that one of these reaches permitted, its arguments decide, which no log shows.
    names.removeAll(List.of("ipc", "socketcall"));
    Evidence now = evidence(LogFormat.STRACE, architecture, names);

    Suggestion suggestion =
        Drift.between(profile, host(architecture), List.of(now), LearningOptions.exact()).suggest();

    assertThat(permitted(suggestion.profile(), architecture))
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(suggestion.profile().defaultAction()).contains(Action.ERRNO);
    assertThat(suggestion.findings()).isEmpty();
  }
}
