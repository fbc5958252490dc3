package io.github.seccomp4j.samples.benchmarks;

import io.github.seccomp4j.api.pod.ManifestReader;
import io.github.seccomp4j.api.pod.ManifestReading;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads all manifests below a directory in a process of its own, which is how a command would do
 * it: the time of the whole process counts, from a cold start.
 */
public final class ReadManifests {

  private int files;
  private int workloads;
  private int containers;
  private int findings;

  private ReadManifests() {}

  /**
   * What is made of one file, in the thread that has read it.
   *
   * @param workloads how many workloads it holds
   * @param containers how many containers they have
   * @param findings how many findings there are
   */
  record Judged(int workloads, int containers, int findings) {

    static Judged of(ManifestReading reading) {
      int containers = 0;
      int findings = reading.findings().size();
      for (var workload : reading.workloads()) {
        containers += workload.pod().containers().size();
        findings += workload.findings().size();
      }
      return new Judged(reading.workloads().size(), containers, findings);
    }
  }

  /**
   * Reads the files and prints what they hold.
   *
   * @param arguments a directory and, if it is not to be that of the machine, the number of threads
   */
  public static void main(String[] arguments) {
    Input input = Input.of(arguments, Runtime.getRuntime().availableProcessors());
    System.out.println(summary(input.path(), input.threads()));
  }

  static String summary(Path directory, int threads) {
    ReadManifests total = new ReadManifests();
    ManifestReader.standard().readAll(List.of(directory), threads, Judged::of, total::add);
    return total.files
        + " files, "
        + total.workloads
        + " workloads, "
        + total.containers
        + " containers, "
        + total.findings
        + " findings";
  }

  private void add(Judged file) {
    files++;
    workloads += file.workloads();
    containers += file.containers();
    findings += file.findings();
  }
}
