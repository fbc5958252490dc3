package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.api.pod.admission.FieldError;
import io.github.seccomp4j.api.pod.admission.FieldWarning;
import io.github.seccomp4j.api.pod.admission.PodValidation;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.kubernetes.AppArmorProfileField;
import io.github.seccomp4j.model.kubernetes.ContainerKind;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Vectors of kind {@code apivalidation}: {@code {id, pod, valid, errors: [{type, field, badValue,
 * detail, message}], warnings?, appArmorFieldsSetFromAnnotations?}}, a Pod and what the API server
 * says when it is created.
 *
 * <p>Compared are whether it is valid, the errors as a multiset of type, field and detail (the API
 * server has no order among annotations), the warnings likewise, and the AppArmor fields that are
 * set. Equal messages and bad values are counted.
 */
final class ApiValidationVectors implements VectorKind {

  @Override
  public String name() {
    return "apivalidation";
  }

  @Override
  public Check start(Map<String, List<JsonObject>> side) {
    return ApiValidationVectors::check;
  }

  private static void check(JsonObject vector, VectorTally tally) {
    PodManifest manifest = VectorPods.read(vector, "pod");
    PodValidation found = PodValidation.of(manifest);
    List<JsonObject> errors = objects(vector, "errors");
    String expected =
        answer(
            vector.get("valid").orElse(new JsonBoolean(false)).toString(),
            errors.stream().map(ApiValidationVectors::line).sorted().toList(),
            texts(vector, "warnings").sorted().toList(),
            appArmor(vector));
    String actual =
        answer(
            Boolean.toString(found.isValid()),
            found.errors().stream().map(ApiValidationVectors::line).sorted().toList(),
            found.warnings().stream().map(FieldWarning::message).sorted().toList(),
            appArmor(found, manifest));
    if (!expected.equals(actual)) {
      tally.fail(
          VectorLines.idOf(vector)
              + "\n  pod      "
              + vector.get("pod").orElseThrow()
              + "\n  found   "
              + actual
              + "\n  expected"
              + expected);
      return;
    }
    tally.pass();
    count(
        "messages",
        errors.stream().map(error -> VectorLines.requireString(error, "message")),
        found.errors().stream().map(FieldError::message),
        tally);
    count(
        "bad values",
        errors.stream().map(error -> error.get("badValue").map(JsonValue::toString).orElse("")),
        found.errors().stream().map(ApiValidationVectors::badValue),
        tally);
  }

  private static String line(JsonObject error) {
    return String.join(
        " | ",
        VectorLines.requireString(error, "type"),
        VectorLines.requireString(error, "field"),
        VectorLines.requireString(error, "detail"));
  }

  private static String line(FieldError error) {
    return String.join(" | ", error.type().reason(), error.field(), error.detail());
  }

  private static String badValue(FieldError error) {
    return switch (error.type()) {
      case REQUIRED, FORBIDDEN -> "\"\"";
      case TOO_LONG -> "\"<value omitted>\"";
      default -> error.badValue().map(JsonValue::toString).orElse("");
    };
  }

  private static Map<String, String> appArmor(JsonObject vector) {
    Map<String, String> fields = new TreeMap<>();
    vector
        .getObject("appArmorFieldsSetFromAnnotations")
        .ifPresent(
            set ->
                set.members()
                    .forEach(
                        member ->
                            fields.put(member.name(), set.getString(member.name()).orElse(""))));
    return fields;
  }

  // The rows were made without looking at ephemeral containers, which no new Pod may have.
  private static Map<String, String> appArmor(PodValidation found, PodManifest pod) {
    Map<String, String> fields = new TreeMap<>();
    found.appArmorFieldsSet().forEach((name, field) -> fields.put(name, words(field)));
    pod.containers(ContainerKind.EPHEMERAL).forEach(container -> fields.remove(container.name()));
    return fields;
  }

  private static String words(AppArmorProfileField field) {
    return field.type().orElse("") + field.localhostProfile().map(name -> " " + name).orElse("");
  }

  private static String answer(
      String valid, List<String> errors, List<String> warnings, Map<String, String> appArmor) {
    StringBuilder text = new StringBuilder(" valid " + valid);
    errors.forEach(error -> text.append("\n    ").append(error));
    warnings.forEach(warning -> text.append("\n    warning ").append(warning));
    appArmor.forEach(
        (name, field) -> text.append("\n    AppArmor ").append(name).append(' ').append(field));
    return text.toString();
  }

  private static void count(
      String what, Stream<String> expected, Stream<String> found, VectorTally tally) {
    List<String> wanted = expected.sorted().toList();
    boolean same = wanted.equals(found.sorted().toList());
    tally.count(same ? what + " equal" : what + " different", wanted.size());
  }

  private static List<JsonObject> objects(JsonObject vector, String name) {
    return elements(vector, name)
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .toList();
  }

  private static Stream<String> texts(JsonObject vector, String name) {
    return elements(vector, name)
        .filter(JsonString.class::isInstance)
        .map(text -> ((JsonString) text).value());
  }

  private static Stream<JsonValue> elements(JsonObject vector, String name) {
    Optional<JsonValue> value = vector.get(name);
    return value.isPresent() && value.get() instanceof JsonArray array
        ? array.elements().stream()
        : Stream.empty();
  }
}
