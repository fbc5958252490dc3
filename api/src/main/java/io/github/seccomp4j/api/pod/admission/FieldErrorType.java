package io.github.seccomp4j.api.pod.admission;

/**
 * The kinds of errors that the API server reports about a Pod's fields, as far as this library
 * finds them.
 *
 * <p>Source: Kubernetes 1.37, k8s.io/apimachinery/pkg/util/validation/field.
 */
public enum FieldErrorType {
  /** A value that must be there is not. */
  REQUIRED("FieldValueRequired", "Required value"),

  /** A value that must be unique is not. */
  DUPLICATE("FieldValueDuplicate", "Duplicate value"),

  /** A value is of the wrong form, out of range, or contradicts another one. */
  INVALID("FieldValueInvalid", "Invalid value"),

  /** A word is none of those that are known. */
  NOT_SUPPORTED("FieldValueNotSupported", "Unsupported value"),

  /** A value may not be there at all. */
  FORBIDDEN("FieldValueForbidden", "Forbidden"),

  /** A text has too many bytes. */
  TOO_LONG("FieldValueTooLong", "Too long");

  private final String reason;
  private final String description;

  FieldErrorType(String reason, String description) {
    this.reason = reason;
    this.description = description;
  }

  /**
   * Returns the word for programs.
   *
   * @return the {@code reason} of a cause in the API server's answer, such as {@code
   *     FieldValueInvalid}
   */
  public String reason() {
    return reason;
  }

  /**
   * Returns the words for people.
   *
   * @return what the message says behind the field, such as {@code Invalid value}
   */
  public String description() {
    return description;
  }
}
