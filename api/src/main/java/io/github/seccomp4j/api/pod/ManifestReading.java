package io.github.seccomp4j.api.pod;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a text or file of manifests holds.
 *
 * @param source what it is called; empty if it has no name
 * @param documents how many documents it has, empty ones among them
 * @param workloads the objects that hold Pods, in reading order; unmodifiable
 * @param otherKinds how many objects there are of each other kind, by API version and kind, such as
 *     {@code v1 ConfigMap}, in alphabetical order; unmodifiable
 * @param findings what is to be said about it apart from its workloads, with places: ERROR for a
 *     document that cannot be read. Unmodifiable
 */
public record ManifestReading(
    String source,
    int documents,
    List<Workload> workloads,
    Map<String, Integer> otherKinds,
    List<Finding> findings) {

  /**
   * Makes a reading.
   *
   * @param source what was read
   * @param documents how many documents it has
   * @param workloads the objects that hold Pods
   * @param otherKinds how many objects there are of each other kind
   * @param findings what is to be said about it apart from its workloads
   * @throws NullPointerException if an argument or an element is null
   */
  public ManifestReading {
    Objects.requireNonNull(source, "source");
    workloads = List.copyOf(workloads);
    otherKinds =
        otherKinds.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(otherKinds));
    findings = List.copyOf(findings);
  }

  /**
   * Tells whether everything could be read.
   *
   * @return false if there is an error, here or about a workload
   */
  public boolean isComplete() {
    return !Findings.hasErrors(findings)
        && workloads.stream().noneMatch(workload -> Findings.hasErrors(workload.findings()));
  }
}
