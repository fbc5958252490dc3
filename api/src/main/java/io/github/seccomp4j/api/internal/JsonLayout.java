package io.github.seccomp4j.api.internal;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** JSON built member by member, and printed with two spaces a level. Not thread-safe. */
public final class JsonLayout {

  private final List<JsonObject.Member> members = new ArrayList<>();

  /** Starts an object without members. */
  public JsonLayout() {}

  /**
   * Adds a member.
   *
   * @param name its name
   * @param value its value
   * @return this
   */
  public JsonLayout put(String name, JsonValue value) {
    members.add(new JsonObject.Member(name, value));
    return this;
  }

  /**
   * Adds a text.
   *
   * @param name the member's name
   * @param value the text
   * @return this
   */
  public JsonLayout put(String name, String value) {
    return put(name, new JsonString(value));
  }

  /**
   * Adds a text if there is one.
   *
   * @param name the member's name
   * @param value the text
   * @return this
   */
  public JsonLayout put(String name, Optional<String> value) {
    value.ifPresent(text -> put(name, text));
    return this;
  }

  /**
   * Adds an array.
   *
   * @param name the member's name
   * @param values its elements
   * @return this
   */
  public JsonLayout put(String name, List<? extends JsonValue> values) {
    return put(name, new JsonArray(List.copyOf(values)));
  }

  /**
   * Adds all members of another object.
   *
   * @param others the object
   * @return this
   */
  public JsonLayout putAll(JsonLayout others) {
    members.addAll(others.members);
    return this;
  }

  /**
   * Returns an object of the members so far.
   *
   * @return an object that later members do not change
   */
  public JsonObject object() {
    return new JsonObject(members);
  }

  /**
   * Prints a value.
   *
   * @param value any value
   * @return its text, with a line feed at its end
   */
  public static String print(JsonValue value) {
    StringBuilder text = new StringBuilder();
    print(value, "\n", text);
    return text.append('\n').toString();
  }

  private static void print(JsonValue value, String newline, StringBuilder text) {
    if (value instanceof JsonObject object && !object.isEmpty()) {
      printAll(
          "{}",
          object.members(),
          newline,
          text,
          (member, inner) -> {
            text.append(new JsonString(member.name())).append(": ");
            print(member.value(), inner, text);
          });
    } else if (value instanceof JsonArray array && !array.elements().isEmpty()) {
      printAll(
          "[]", array.elements(), newline, text, (element, inner) -> print(element, inner, text));
    } else {
      text.append(value);
    }
  }

  private static <T> void printAll(
      String brackets,
      List<T> parts,
      String newline,
      StringBuilder text,
      BiConsumer<T, String> printPart) {
    String inner = newline + "  ";
    String before = "";
    text.append(brackets.charAt(0));
    for (T part : parts) {
      text.append(before).append(inner);
      printPart.accept(part, inner);
      before = ",";
    }
    text.append(newline).append(brackets.charAt(1));
  }
}
