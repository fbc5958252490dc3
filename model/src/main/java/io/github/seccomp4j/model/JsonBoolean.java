package io.github.seccomp4j.model;

/**
 * A JSON boolean.
 *
 * @param value the truth value
 */
public record JsonBoolean(boolean value) implements JsonValue {

  @Override
  public String toString() {
    return Boolean.toString(value);
  }
}
