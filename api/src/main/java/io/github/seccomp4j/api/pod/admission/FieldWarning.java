package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.Objects;

/**
 * Something the API server takes, and warns of.
 *
 * @param field what the warning is about, as the API server writes it
 * @param detail what it says of it
 * @param code the stable name of this kind of problem
 * @param pointer the JSON pointer of the value, from the Pod on
 * @param fix what to do about it
 */
public record FieldWarning(String field, String detail, String code, String pointer, String fix) {

  /**
   * Makes a warning.
   *
   * @param field what the warning is about, as the API server writes it
   * @param detail what it says of it
   * @param code the stable name of this kind of problem
   * @param pointer the JSON pointer of the value, from the Pod on
   * @param fix what to do about it
   * @throws NullPointerException if a part is null
   */
  public FieldWarning {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(fix, "fix");
  }

  /**
   * Says it in the API server's words, which kubectl prints behind {@code Warning:}.
   *
   * @return the field, a colon and the detail
   */
  public String message() {
    return field + ": " + detail;
  }

  /**
   * Says it as a finding.
   *
   * @return a finding of severity WARNING; its location is a pointer from the Pod on
   */
  public Finding toFinding() {
    return Finding.builder()
        .code(code)
        .severity(Severity.WARNING)
        .message("the API server warns of " + message())
        .location(Location.ofPointer(pointer))
        .fix(fix)
        .build();
  }

  @Override
  public String toString() {
    return message();
  }
}
