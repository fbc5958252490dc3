package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.Objects;
import java.util.Optional;

/**
 * One reason for which the API server refuses an object.
 *
 * @param type the kind of error
 * @param field where the error is, as the API server writes it: {@code
 *     spec.containers[0].securityContext.runAsUser}, and {@code spec.template.spec…} in a workload
 * @param badValue what was found there; empty for {@link FieldErrorType#REQUIRED}, {@link
 *     FieldErrorType#FORBIDDEN} and {@link FieldErrorType#TOO_LONG}, which show no value. Whole
 *     objects are in the API server's internal form, with capital member names
 * @param detail what is wrong with it, in the API server's words; possibly empty
 * @param message all of that in the API server's words, such as {@code
 *     spec.securityContext.runAsUser: Invalid value: -1: must be between 0 and 2147483647,
 *     inclusive}
 * @param code the stable name of this kind of problem
 * @param pointer the JSON pointer of the value, or of the nearest object that is there, from the
 *     Pod on: {@code /spec/containers/0/securityContext/runAsUser} in a workload too
 * @param fix what to do about it
 */
public record FieldError(
    FieldErrorType type,
    String field,
    Optional<JsonValue> badValue,
    String detail,
    String message,
    String code,
    String pointer,
    String fix) {

  /**
   * Makes an error.
   *
   * @param type the kind of error
   * @param field where the error is, as the API server writes it
   * @param badValue what was found there
   * @param detail what is wrong with it, in the API server's words
   * @param message all of that in the API server's words
   * @param code the stable name of this kind of problem
   * @param pointer the JSON pointer from the Pod on
   * @param fix what to do about it
   * @throws NullPointerException if a part is null
   */
  public FieldError {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(badValue, "badValue");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(fix, "fix");
  }

  /**
   * Says it as a finding.
   *
   * @return a finding of severity ERROR; its location is a pointer from the Pod on
   */
  public Finding toFinding() {
    return Finding.builder()
        .code(code)
        .severity(Severity.ERROR)
        .message("the API server refuses " + message)
        .location(Location.ofPointer(pointer))
        .fix(fix)
        .build();
  }

  @Override
  public String toString() {
    return message;
  }
}
