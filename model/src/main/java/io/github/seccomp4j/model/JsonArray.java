package io.github.seccomp4j.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A JSON array.
 *
 * @param elements the values in order; an unmodifiable copy
 */
public record JsonArray(List<JsonValue> elements) implements JsonValue {

  /**
   * Makes an array of values.
   *
   * @param elements the values in order; an unmodifiable copy
   * @throws NullPointerException if an element is null; use {@link JsonNull}
   */
  public JsonArray {
    elements = List.copyOf(elements);
  }

  /**
   * Makes an array of values.
   *
   * @param elements the values in order
   * @return the array
   */
  public static JsonArray of(JsonValue... elements) {
    return new JsonArray(List.of(elements));
  }

  @Override
  public String toString() {
    return elements.stream().map(JsonValue::toString).collect(Collectors.joining(",", "[", "]"));
  }
}
