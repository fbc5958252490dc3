package io.github.seccomp4j.samples.benchmarks;

import io.github.seccomp4j.api.pod.ManifestReport;
import io.github.seccomp4j.api.pod.ManifestValidator;
import io.github.seccomp4j.api.pod.cluster.ClusterContext;
import io.github.seccomp4j.api.pod.cluster.NodePool;
import io.github.seccomp4j.api.pod.standards.PodSecurityLevel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Says everything there is to say about all manifests below a directory, in a process of its own,
 * which is how a command would do it: the time of the whole process counts, from a cold start.
 *
 * <p>Nearly half of the processor time of 2,000 files goes into compiling, and what C2 makes comes
 * too late to pay: with {@code -XX:TieredStopAtLevel=1} it takes 4.7 seconds instead of 7.6 on a
 * machine where the events of the YAML parser alone take 2.7. An archive of classes changes less.
 */
public final class ValidateManifests {

  private int files;
  private int workloads;
  private int findings;

  private ValidateManifests() {}

  /**
   * Validates the files and prints how much there is to say, and how long the process has taken.
   *
   * @param arguments a directory and, if it is not to be that of the machine, the number of threads
   */
  public static void main(String[] arguments) {
    Input input = Input.of(arguments, Runtime.getRuntime().availableProcessors());
    String summary = summary(input.path(), input.threads());
    // The beans of java.lang.management take a tenth of the time that is to be measured.
    ProcessHandle.Info process = ProcessHandle.current().info();
    Instant started = process.startInstant().orElseThrow();
    System.out.println(
        summary
            + "; "
            + Duration.between(started, Instant.now()).toMillis()
            + " ms of time, "
            + process.totalCpuDuration().orElseThrow().toMillis()
            + " ms of processors");
  }

  static String summary(Path directory, int threads) {
    NodePool workers =
        NodePool.builder("workers").kubelet("1.34.2").runtime("containerd://2.1.4").build();
    ValidateManifests total = new ValidateManifests();
    ManifestValidator.standard()
        .in(ClusterContext.of(workers))
        .requiring(PodSecurityLevel.RESTRICTED)
        .validateEach(List.of(directory), threads, total::add);
    return total.files
        + " files, "
        + total.workloads
        + " workloads, "
        + total.findings
        + " findings";
  }

  private void add(ManifestReport file) {
    files++;
    workloads += file.workloads();
    findings += file.findings().size();
  }
}
