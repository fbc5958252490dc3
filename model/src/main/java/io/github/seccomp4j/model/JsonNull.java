package io.github.seccomp4j.model;

/** The JSON value {@code null}; all instances are equal. */
public record JsonNull() implements JsonValue {

  /** The value, for whoever wants no second instance. */
  public static final JsonNull NULL = new JsonNull();

  @Override
  public String toString() {
    return "null";
  }
}
