package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.api.internal.GoQuote;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects errors and warnings; a Pod that has none costs no list. Not thread-safe.
 *
 * <p>In a template the API server writes {@code annotations} without {@code metadata} in errors,
 * and with it in warnings.
 */
final class FieldErrors {

  private static final String METADATA = "metadata.";

  private final String template;
  private @Nullable List<FieldError> errors;
  private @Nullable List<FieldWarning> warnings;

  FieldErrors(String template) {
    this.template = template;
  }

  boolean isTemplate() {
    return !template.isEmpty();
  }

  List<FieldError> errors() {
    return errors == null ? List.of() : List.copyOf(errors);
  }

  List<FieldWarning> warnings() {
    return warnings == null ? List.of() : List.copyOf(warnings);
  }

  void required(AdmissionRule rule, FieldPlace place, String detail) {
    add(rule, FieldErrorType.REQUIRED, place, Optional.empty(), "", detail);
  }

  void forbidden(AdmissionRule rule, FieldPlace place, String detail) {
    add(rule, FieldErrorType.FORBIDDEN, place, Optional.empty(), "", detail);
  }

  /** Reports what the API server holds as a text of its own. */
  void invalid(AdmissionRule rule, FieldPlace place, String value, String detail) {
    Optional<JsonValue> bad = Optional.of(new JsonString(value));
    add(rule, FieldErrorType.INVALID, place, bad, GoQuote.quote(value), detail);
  }

  /** Reports what the API server holds as anything else, and therefore shows as JSON. */
  void invalid(AdmissionRule rule, FieldPlace place, JsonValue value, String detail) {
    add(rule, FieldErrorType.INVALID, place, Optional.of(value), GoJson.of(value), detail);
  }

  void duplicate(AdmissionRule rule, FieldPlace place, String value) {
    Optional<JsonValue> bad = Optional.of(new JsonString(value));
    add(rule, FieldErrorType.DUPLICATE, place, bad, GoQuote.quote(value), "");
  }

  void tooLong(AdmissionRule rule, FieldPlace place, int mostBytes) {
    String detail = "may not be more than " + mostBytes + " bytes";
    add(rule, FieldErrorType.TOO_LONG, place, Optional.empty(), "", detail);
  }

  void notSupported(AdmissionRule rule, FieldPlace place, String value, List<String> supported) {
    JsonString bad = new JsonString(value);
    String words = supported.stream().map(GoQuote::quote).collect(Collectors.joining(", "));
    add(
        rule,
        FieldErrorType.NOT_SUPPORTED,
        place,
        Optional.of(bad),
        GoJson.of(bad),
        "supported values: " + words);
  }

  void warn(AdmissionRule rule, FieldPlace place, String detail) {
    if (warnings == null) {
      warnings = new ArrayList<>();
    }
    String prefix = isTemplate() ? template + "." : "";
    warnings.add(
        new FieldWarning(prefix + place.field(), detail, rule.code(), place.pointer(), rule.fix()));
  }

  private void add(
      AdmissionRule rule,
      FieldErrorType type,
      FieldPlace place,
      Optional<JsonValue> value,
      String shown,
      String detail) {
    if (errors == null) {
      errors = new ArrayList<>();
    }
    String field = named(place.field());
    StringBuilder message = new StringBuilder(field).append(": ").append(type.description());
    if (!shown.isEmpty()) {
      message.append(": ").append(shown);
    }
    if (!detail.isEmpty()) {
      message.append(": ").append(detail);
    }
    errors.add(
        new FieldError(
            type,
            field,
            value,
            detail,
            message.toString(),
            rule.code(),
            place.pointer(),
            rule.fix()));
  }

  private String named(String field) {
    if (!isTemplate()) {
      return field;
    }
    return template
        + "."
        + (field.startsWith(METADATA) ? field.substring(METADATA.length()) : field);
  }
}
