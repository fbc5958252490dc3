package io.github.seccomp4j.conformance.arbitraries;

import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.kubernetes.AppArmorProfileField;
import io.github.seccomp4j.model.kubernetes.LegacySeccompAnnotations;
import io.github.seccomp4j.model.kubernetes.SeccompAnnotationValue;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/** Random answers to the question which profile a Pod asks for: fields, references, annotations. */
public final class ProfileFieldArbitraries {

  private ProfileFieldArbitraries() {}

  /**
   * Draws {@code seccompProfile} fields, contradictory ones included.
   *
   * @param unknown where unknown members come from
   * @return fields; type and path may be absent or go badly together
   */
  public static Arbitrary<SeccompProfileField> seccompFields(Arbitrary<JsonObject> unknown) {
    return Builders.withBuilder(SeccompProfileField::builder)
        .use(types())
        .withProbability(0.9)
        .in((builder, value) -> builder.type(value))
        .use(paths())
        .withProbability(0.5)
        .in((builder, value) -> builder.localhostProfile(value))
        .use(Parts.otherMembers(Set.of(), Set.of("type", "localhostProfile"), unknown))
        .in((builder, value) -> builder.otherMembers(value))
        .build(SeccompProfileField.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws {@code appArmorProfile} fields, contradictory ones included.
   *
   * @param unknown where unknown members come from
   * @return fields; type and profile name may be absent or go badly together
   */
  public static Arbitrary<AppArmorProfileField> appArmorFields(Arbitrary<JsonObject> unknown) {
    return Builders.withBuilder(AppArmorProfileField::builder)
        .use(types())
        .withProbability(0.9)
        .in((builder, value) -> builder.type(value))
        .use(paths())
        .withProbability(0.5)
        .in((builder, value) -> builder.localhostProfile(value))
        .use(Parts.otherMembers(Set.of(), Set.of("type", "localhostProfile"), unknown))
        .in((builder, value) -> builder.otherMembers(value))
        .build(AppArmorProfileField.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws references to profiles.
   *
   * @return references of every kind that a field or annotation can come to mean
   */
  public static Arbitrary<SeccompReference> references() {
    return Arbitraries.oneOf(
            Arbitraries.of(SeccompReference.runtimeDefault(), SeccompReference.unconfined()),
            paths().map(SeccompReference::localhost),
            types().map(type -> SeccompReference.ofType(type, "")))
        .withoutEdgeCases();
  }

  /**
   * Draws the annotations that fields replaced.
   *
   * @return annotations of a Pod and of some containers, with values of every kind
   */
  public static Arbitrary<LegacySeccompAnnotations> annotations() {
    Arbitrary<String> containers =
        Arbitraries.oneOf(Arbitraries.of("web", "sidecar", ""), TextArbitraries.words());
    return Builders.withBuilder(LegacySeccompAnnotations::builder)
        .use(annotationValues())
        .withProbability(0.6)
        .in((builder, value) -> builder.pod(value))
        .use(Arbitraries.maps(containers, annotationValues()).ofMaxSize(3))
        .in((builder, value) -> builder.containers(value))
        .build(LegacySeccompAnnotations.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws values of such annotations.
   *
   * @return the three words, paths on the host, and any text
   */
  public static Arbitrary<SeccompAnnotationValue> annotationValues() {
    List<SeccompAnnotationValue> words =
        List.of(
            SeccompAnnotationValue.RUNTIME_DEFAULT,
            SeccompAnnotationValue.DOCKER_DEFAULT,
            SeccompAnnotationValue.UNCONFINED);
    return Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.of(words)),
            Tuple.of(2, paths().map(SeccompAnnotationValue::localhost)),
            Tuple.of(1, TextArbitraries.texts().map(SeccompAnnotationValue::new)))
        .withoutEdgeCases();
  }

  private static Arbitrary<String> types() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.of("RuntimeDefault", "Unconfined", "Localhost")),
        Tuple.of(1, Arbitraries.of("", "OCI", "runtimeDefault", "Localhost ", "runtime/default")),
        Tuple.of(1, TextArbitraries.texts()));
  }

  private static Arbitrary<String> paths() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of("profiles/audit.json", "a.json")),
        Tuple.of(1, Arbitraries.of("", "/etc/a.json", "../a.json", "a/../b", " ", "a/")),
        Tuple.of(1, TextArbitraries.texts()));
  }
}
