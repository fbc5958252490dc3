package io.github.seccomp4j.samples.benchmarks;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.Identification;
import io.github.seccomp4j.api.catalog.RuntimeDefault;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.api.resolve.Resolution;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.Set;
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

/** Resolves default profiles, and asks whose default a profile is among all releases. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ResolveBenchmark {

  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(6, 18));

  private final RuntimeDefault containerd =
      RuntimeDefaults.of(ContainerRuntime.CONTAINERD, "2.3.4");
  private final RuntimeDefault crio = RuntimeDefaults.of(ContainerRuntime.CRI_O, "1.36.3");
  private final Set<Capability> capabilities = Set.of(Capability.SYS_CHROOT, Capability.SYS_ADMIN);
  private final SeccompProfile known = crio.resolve(HOST, capabilities).profile();
  private final SeccompProfile changed =
      known.toBuilder().addSyscalls(SyscallRule.of(Action.ALLOW, "kexec_load")).build();

  /**
   * Resolves containerd's default.
   *
   * @return the plain profile, and why each rule stayed or went
   */
  @Benchmark
  public Resolution resolveContainerd() {
    return containerd.resolve(HOST, capabilities);
  }

  /**
   * Resolves CRI-O's default.
   *
   * @return the plain profile, and why each rule stayed or went
   */
  @Benchmark
  public Resolution resolveCrio() {
    return crio.resolve(HOST, capabilities);
  }

  /**
   * Finds the releases whose default a profile is.
   *
   * @return every match
   */
  @Benchmark
  public Identification identifyKnown() {
    return RuntimeDefaults.identify(known);
  }

  /**
   * Finds the default nearest to a profile that is none.
   *
   * @return the nearest with its differences
   */
  @Benchmark
  public Identification identifyNearest() {
    return RuntimeDefaults.identify(changed);
  }
}
