package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.api.pod.standards.ForbiddenReason;
import io.github.seccomp4j.api.pod.standards.PodSecurityLevel;
import io.github.seccomp4j.api.pod.standards.PodSecurityStandards;
import io.github.seccomp4j.api.pod.standards.PodSecurityVerdict;
import io.github.seccomp4j.api.pod.standards.PolicyVersion;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Vectors of kind {@code podsecurity}: a Pod, and what k8s.io/pod-security-admission says of it at
 * each level in each version. A vector is one Pod; it passes if every verdict has the right reasons
 * and details in the right order, before and after the API server's defaulting.
 */
final class PodSecurityVectors implements VectorKind {

  @Override
  public String name() {
    return "podsecurity";
  }

  @Override
  public Check start(Map<String, List<JsonObject>> side) {
    return PodSecurityVectors::check;
  }

  private static void check(JsonObject vector, VectorTally tally) {
    PodManifest pod = VectorPods.read(vector, "pod");
    List<String> mismatches = new ArrayList<>();
    JsonArray verdicts = requireArray(vector, "verdicts");
    compare(pod, verdicts, "", mismatches, tally);
    JsonArray after =
        vector.get("verdictsAfterApiDefaulting").isPresent()
            ? requireArray(vector, "verdictsAfterApiDefaulting")
            : verdicts;
    compare(
        PodSecurityStandards.afterApiDefaulting(pod),
        after,
        " after defaulting",
        mismatches,
        tally);
    if (mismatches.isEmpty()) {
      tally.pass();
    } else {
      tally.fail(VectorLines.idOf(vector) + String.join("", mismatches));
    }
  }

  private static void compare(
      PodManifest pod,
      JsonArray verdicts,
      String when,
      List<String> mismatches,
      VectorTally tally) {
    for (JsonValue element : verdicts.elements()) {
      if (!(element instanceof JsonObject expected)) {
        throw new IllegalArgumentException("a verdict is an object");
      }
      PodSecurityLevel level = PodSecurityLevel.parse(VectorLines.requireString(expected, "level"));
      int last = version(expected, "toVersion");
      for (int minor = version(expected, "fromVersion"); minor <= last; minor++) {
        PodSecurityVerdict found =
            PodSecurityStandards.evaluate(pod, level, new PolicyVersion(minor));
        tally.count("verdicts", 1);
        if (!texts(found).equals(texts(expected))) {
          mismatches.add(
              "\n  "
                  + level
                  + " v1."
                  + minor
                  + when
                  + "\n    found    "
                  + texts(found)
                  + "\n    expected "
                  + texts(expected));
        }
      }
    }
  }

  private static int version(JsonObject verdict, String name) {
    return PolicyVersion.parse(VectorLines.requireString(verdict, name)).minor();
  }

  private static List<String> texts(PodSecurityVerdict verdict) {
    List<String> texts = new ArrayList<>();
    texts.add(verdict.isAllowed() ? "allowed" : "forbidden");
    for (ForbiddenReason reason : verdict.reasons()) {
      texts.add(reason.check().id() + ": " + reason.reason() + " (" + reason.detail() + ")");
    }
    return texts;
  }

  private static List<String> texts(JsonObject verdict) {
    List<String> texts = new ArrayList<>();
    boolean allowed = verdict.get("allowed").filter(new JsonBoolean(true)::equals).isPresent();
    texts.add(allowed ? "allowed" : "forbidden");
    if (verdict.get("reasons").isPresent()) {
      for (JsonValue element : requireArray(verdict, "reasons").elements()) {
        if (!(element instanceof JsonObject reason)) {
          throw new IllegalArgumentException("a reason is an object");
        }
        texts.add(
            VectorLines.requireString(reason, "check")
                + ": "
                + VectorLines.requireString(reason, "forbiddenReason")
                + " ("
                + reason.getString("forbiddenDetail").orElse("")
                + ")");
      }
    }
    return texts;
  }

  private static JsonArray requireArray(JsonObject object, String name) {
    if (object.get(name).orElse(null) instanceof JsonArray array) {
      return array;
    }
    throw new IllegalArgumentException("no list \"" + name + "\"");
  }
}
