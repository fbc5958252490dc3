package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.document.DocumentException;
import io.github.seccomp4j.model.document.ProfileJson;
import java.util.List;
import java.util.Map;

/**
 * Vectors of kind {@code evaluation}: {@code {id, class, native, profile, runcError?, crunError?,
 * vectors, crunDiffersFromRuncLibseccomp?}}, a profile and what the real runc and libseccomp make
 * of it, call by call.
 *
 * <p>A call passes when every reading that applies to it agrees: RUNC with the column {@code runc},
 * CRUN with the column {@code libseccomp}, and PLAIN with the latter where nothing peculiar to
 * runtimes touches the call. A profile that a runtime refuses counts as one outcome.
 */
final class EvaluationVectors implements VectorKind {

  // The kernel on which the vectors were confirmed.
  private static final KernelVersion KERNEL = KernelVersion.of(6, 18);

  @Override
  public String name() {
    return "evaluation";
  }

  @Override
  public Check start(Map<String, List<JsonObject>> side) {
    return EvaluationVectors::check;
  }

  private static void check(JsonObject vector, VectorTally tally) {
    String id = VectorLines.idOf(vector);
    JsonObject written =
        vector
            .get("profile")
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast)
            .orElseThrow(() -> new IllegalArgumentException("no object \"profile\""));
    SeccompProfile profile;
    try {
      profile = ProfileJson.read(written.toString());
    } catch (DocumentException e) {
      throw new IllegalArgumentException("not a profile: " + e.getMessage(), e);
    }
    Host host = Host.of(new Architecture(VectorLines.requireString(vector, "native")), KERNEL);
    boolean crunDiffers = vector.get("crunDiffersFromRuncLibseccomp").isPresent();
    EvaluatedProfile evaluated = new EvaluatedProfile(id, profile, host, crunDiffers);
    evaluated.checkRefusals(vector.getString("runcError"), vector.getString("crunError"), tally);
    for (JsonObject call : calls(vector)) {
      evaluated.checkCall(call, tally);
    }
  }

  private static List<JsonObject> calls(JsonObject vector) {
    if (vector.get("vectors").orElse(null) instanceof JsonArray array) {
      return array.elements().stream()
          .filter(JsonObject.class::isInstance)
          .map(JsonObject.class::cast)
          .toList();
    }
    return List.of();
  }
}
