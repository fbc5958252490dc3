package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.document.DocumentCursor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random Pods: new ones, mixed of parts of those in the vectors. */
public final class RandomPods {

  private static final List<JsonObject> CARRIED = carried("podsecurity");
  private static final List<JsonObject> VALIDATED = carried("apivalidation");

  private RandomPods() {}

  private static List<JsonObject> carried(String kind) {
    try {
      return VectorLines.all(CarriedVectors.folder(kind).resolve("pods.jsonl.gz")).stream()
          .map(vector -> vector.getObject("pod").orElseThrow())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Draws Pods as documents.
   *
   * @return Pods that mostly break several rules; not all would be taken by the API server
   */
  public static Arbitrary<JsonObject> documents() {
    Arbitrary<JsonObject> pods = Arbitraries.of(CARRIED);
    return Combinators.combine(pods, pods, pods)
        .as(
            (pod, other, another) ->
                replaced(
                    pod,
                    "spec",
                    mixed(
                        mixed(spec(pod), spec(other), "containers"),
                        spec(another),
                        "securityContext")))
        .withoutEdgeCases();
  }

  /**
   * Draws Pods as documents.
   *
   * @return Pods as the vectors have them that the API server validates: with annotations, fields
   *     that contradict each other, and words that nobody knows
   */
  public static Arbitrary<JsonObject> validated() {
    return Arbitraries.of(VALIDATED).withoutEdgeCases();
  }

  private static JsonObject spec(JsonObject pod) {
    return pod.getObject("spec").orElseThrow();
  }

  private static JsonObject mixed(JsonObject spec, JsonObject other, String member) {
    return other.get(member).map(value -> replaced(spec, member, value)).orElse(spec);
  }

  private static JsonObject replaced(JsonObject object, String member, JsonValue value) {
    return object.without(Set.of(member)).with(member, value);
  }

  /**
   * Reads JSON.
   *
   * @param text a document
   * @return what it says
   */
  public static JsonValue json(String text) {
    return JsonTrees.read(DocumentCursor.json(text, ""));
  }
}
