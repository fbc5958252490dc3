package io.github.seccomp4j.api.validate.report;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** JSON built member by member, and printed with two spaces a level. */
final class JsonLayout {

  private final List<JsonObject.Member> members = new ArrayList<>();

  JsonLayout put(String name, JsonValue value) {
    members.add(new JsonObject.Member(name, value));
    return this;
  }

  JsonLayout put(String name, String value) {
    return put(name, new JsonString(value));
  }

  JsonLayout put(String name, Optional<String> value) {
    value.ifPresent(text -> put(name, text));
    return this;
  }

  JsonLayout put(String name, List<? extends JsonValue> values) {
    return put(name, new JsonArray(List.copyOf(values)));
  }

  JsonLayout putAll(JsonLayout others) {
    members.addAll(others.members);
    return this;
  }

  /** An object of the members so far. */
  JsonObject object() {
    return new JsonObject(members);
  }

  /** Prints a value, with a line feed at its end. */
  static String print(JsonValue value) {
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
