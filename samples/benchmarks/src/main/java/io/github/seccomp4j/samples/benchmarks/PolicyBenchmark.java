package io.github.seccomp4j.samples.benchmarks;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
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

/** Binds containerd's default profile to three x86 entries, and asks what it says about calls. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PolicyBenchmark {

  private static final Host PLAIN = Host.of(Architecture.X86_64, KernelVersion.of(6, 18));
  private static final Host RUNC = PLAIN.withSemantics(RuntimeSemantics.RUNC);

  private final SeccompProfile profile = DefaultProfile.containerd();
  private final Policy policy = Policy.bind(profile, RUNC);

  // Not final, so that the compiler knows nothing about them.
  private Architecture entry = Architecture.X86_64;
  private int read = 0;
  private int kexecLoad = 246;
  private int unknown = 600;
  private int socket = 41;
  private int personality = 135;
  private long netlink = 16;
  private long vsock = 40;
  private long unusual = 3;

  /**
   * Binds as runc reads it, findings included.
   *
   * @return the policy
   */
  @Benchmark
  public Policy bindRunc() {
    return Policy.bind(profile, RUNC);
  }

  /**
   * Binds as the document says.
   *
   * @return the policy
   */
  @Benchmark
  public Policy bindPlain() {
    return Policy.bind(profile, PLAIN);
  }

  /**
   * Asks about a call that is allowed.
   *
   * @return the value the filter returns
   */
  @Benchmark
  public int decideListed() {
    return policy.decide(entry, read, 0, 0, 0, 0, 0, 0);
  }

  /**
   * Asks about a call that no rule is about.
   *
   * @return the value the filter returns
   */
  @Benchmark
  public int decideUnlisted() {
    return policy.decide(entry, kexecLoad, 0, 0, 0, 0, 0, 0);
  }

  /**
   * Asks about a number that no table knows.
   *
   * @return the value the filter returns
   */
  @Benchmark
  public int decideUnknown() {
    return policy.decide(entry, unknown, 0, 0, 0, 0, 0, 0);
  }

  /**
   * Asks about a call with three rules on one argument, of which the first matches.
   *
   * @return the value the filter returns
   */
  @Benchmark
  public int decideSocketNetlink() {
    return policy.decide(entry, socket, netlink, 1, 0, 0, 0, 0);
  }

  /**
   * Asks about a call with three rules on one argument, none of which matches.
   *
   * @return the value the filter returns
   */
  @Benchmark
  public int decideSocketVsock() {
    return policy.decide(entry, socket, vsock, 1, 0, 0, 0, 0);
  }

  /**
   * Asks about a call with five rules on one argument, none of which matches.
   *
   * @return the value the filter returns
   */
  @Benchmark
  public int decidePersonality() {
    return policy.decide(entry, personality, unusual, 0, 0, 0, 0, 0);
  }
}
