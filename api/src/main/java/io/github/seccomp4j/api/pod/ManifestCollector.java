package io.github.seccomp4j.api.pod;

import io.github.seccomp4j.model.document.ManifestDocument;
import io.github.seccomp4j.model.document.ManifestObject;
import io.github.seccomp4j.model.document.ManifestStream;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sorts the objects of one text: workloads on one side, all others counted. */
final class ManifestCollector {

  private final String source;
  private int documents;
  private final List<Workload> workloads = new ArrayList<>();
  private final Map<String, Integer> otherKinds = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  ManifestCollector(String source) {
    this.source = source;
  }

  ManifestReading collect(ManifestStream stream) {
    Optional<ManifestDocument> next = stream.next();
    while (next.isPresent()) {
      ManifestDocument document = next.get();
      documents = document.number();
      document.objects().forEach(this::add);
      findings.addAll(document.findings());
      next = stream.next();
    }
    return new ManifestReading(source, documents, workloads, otherKinds, findings);
  }

  private void add(ManifestObject object) {
    Optional<PodManifest> pod = object.pod();
    if (pod.isPresent()) {
      workloads.add(Workload.of(source, documents, object, pod.get()));
      return;
    }
    findings.addAll(object.findings());
    if (object.kind().isEmpty()) {
      findings.add(
          Finding.builder()
              .code("missing-kind")
              .severity(Severity.WARNING)
              .message("the object does not say its kind, so it is not looked at")
              .expected("a value for \"kind\"")
              .location(object.locate(""))
              .build());
    }
    otherKinds.merge((object.apiVersion() + " " + object.kind()).strip(), 1, Integer::sum);
  }
}
