package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.api.pod.ManifestReader;
import io.github.seccomp4j.api.pod.ManifestReading;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.kubernetes.PodManifest;

/** The Pods that vectors hold. */
final class VectorPods {

  private VectorPods() {}

  /**
   * Reads a vector's Pod.
   *
   * @param member where the vector has it
   * @throws IllegalArgumentException if the vector has no such member, or it is no Pod; the message
   *     says what is wrong
   */
  static PodManifest read(JsonObject vector, String member) {
    JsonObject pod =
        vector
            .getObject(member)
            .orElseThrow(() -> new IllegalArgumentException("no \"" + member + "\""));
    ManifestReading reading = ManifestReader.standard().read(pod.toString(), "");
    if (reading.workloads().size() != 1) {
      throw new IllegalArgumentException("\"" + member + "\" is no Pod: " + reading);
    }
    return reading.workloads().get(0).pod();
  }
}
