package io.github.seccomp4j.model;

import java.util.Objects;

/**
 * A JSON string.
 *
 * @param value the text without quotes and escapes
 */
public record JsonString(String value) implements JsonValue {

  /**
   * Makes a JSON string of any text.
   *
   * @param value the text without quotes and escapes
   * @throws NullPointerException if the text is null
   */
  public JsonString {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return JsonText.quote(value);
  }
}
