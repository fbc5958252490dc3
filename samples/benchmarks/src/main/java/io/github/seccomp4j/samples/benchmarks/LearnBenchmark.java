package io.github.seccomp4j.samples.benchmarks;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.Observations;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.api.learn.profile.Coverage;
import io.github.seccomp4j.api.learn.profile.Drift;
import io.github.seccomp4j.api.learn.profile.Evidence;
import io.github.seccomp4j.api.learn.profile.LearnedProfile;
import io.github.seccomp4j.api.learn.profile.LearningOptions;
import io.github.seccomp4j.api.learn.profile.ProfileLearner;
import io.github.seccomp4j.api.learn.profile.StartupNeeds;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From observations to a profile and back: three runs of a container with four programs, each of
 * which makes 600 calls of some hundred kinds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LearnBenchmark {

  private static final List<String> PROGRAMS = List.of("nginx", "sh", "envsubst", "curl");
  private static final long START = 1_795_000_000_000L;

  private static final LearningOptions OPTIONS =
      LearningOptions.standard().startedBy(StartupNeeds.ofAny(OciRuntime.RUNC, true));

  private final Host node = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));
  private final List<Evidence> runs = new ArrayList<>();
  private final SeccompProfile inUse;

  /** Makes up the runs; the profile in use is learned from the first of them. */
  public LearnBenchmark() {
    for (int run = 0; run < 3; run++) {
      runs.add(Evidence.of("run " + run, LogFormat.AUDITD_RAW, observations(run)));
    }
    inUse = ProfileLearner.learn(runs.get(0), OPTIONS).profile();
  }

  private static Observations observations(int run) {
    Random random = new Random(run);
    Observations.Builder builder = Observations.builder();
    for (String program : PROGRAMS) {
      Subject subject =
          Subject.ofProgram("/usr/bin/" + program, program)
              .withPod("shop", "web-0")
              .withContainer("web");
      for (int i = 0; i < 600; i++) {
        // Few calls are frequent, many are rare.
        int number = (int) (330 * Math.pow(random.nextDouble(), 12));
        long serial = run * 1_000_000L + i;
        builder
            .counter(subject, ObservedCall.ofNumber(Architecture.X86_64, number))
            .add(START + serial * 7, serial);
      }
    }
    return builder.build();
  }

  /**
   * Learns a profile from all runs.
   *
   * @return the profile, with the reason for every call
   */
  @Benchmark
  public LearnedProfile learn() {
    return ProfileLearner.learn(runs, OPTIONS);
  }

  /**
   * Writes down why each call is in a profile, after learning it.
   *
   * @return lines of text
   */
  @Benchmark
  public String learnAndExplain() {
    return learn().toText();
  }

  /**
   * Measures how much was likely seen.
   *
   * @return the estimates
   */
  @Benchmark
  public Coverage coverage() {
    return Coverage.of(runs);
  }

  /**
   * Holds all runs against the profile that was learned from the first.
   *
   * @return what has come apart
   */
  @Benchmark
  public Drift drift() {
    return Drift.between(inUse, node, runs, OPTIONS);
  }

  /**
   * Merges the runs' observations.
   *
   * @return everything seen
   */
  @Benchmark
  public Observations merge() {
    Observations all = Observations.EMPTY;
    for (Evidence run : runs) {
      all = all.merge(run.observations());
    }
    return all;
  }
}
