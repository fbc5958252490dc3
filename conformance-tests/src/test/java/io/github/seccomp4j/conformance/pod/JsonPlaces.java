package io.github.seccomp4j.conformance.pod;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places of a JSON value by JSON pointers, and copies of the value that differ in one place. */
final class JsonPlaces {

  private JsonPlaces() {}

  /** Returns the pointers of everything that is no object and no list. */
  static List<String> leaves(JsonValue value) {
    List<String> leaves = new ArrayList<>();
    collect("", value, leaves);
    return leaves;
  }

  private static void collect(String at, JsonValue value, List<String> leaves) {
    if (value instanceof JsonObject object) {
      object.members().forEach(m -> collect(at + "/" + escaped(m.name()), m.value(), leaves));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.elements().size(); i++) {
        collect(at + "/" + i, array.elements().get(i), leaves);
      }
    } else {
      leaves.add(at);
    }
  }

  /** Returns the pointers of everything below the value. */
  static List<String> all(JsonValue value) {
    List<String> all = new ArrayList<>();
    collectAll("", value, all);
    return all;
  }

  private static void collectAll(String at, JsonValue value, List<String> all) {
    if (!at.isEmpty()) {
      all.add(at);
    }
    if (value instanceof JsonObject object) {
      object.members().forEach(m -> collectAll(at + "/" + escaped(m.name()), m.value(), all));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.elements().size(); i++) {
        collectAll(at + "/" + i, array.elements().get(i), all);
      }
    }
  }

  static Optional<JsonValue> get(JsonValue value, String pointer) {
    if (pointer.isEmpty()) {
      return Optional.of(value);
    }
    String name = first(pointer);
    Optional<JsonValue> child =
        value instanceof JsonObject object
            ? object.get(name)
            : Optional.of(((JsonArray) value).elements().get(Integer.parseInt(name)));
    return child.flatMap(found -> get(found, rest(pointer)));
  }

  /** Returns a copy that has another value there, or none; the parent has to exist. */
  static JsonValue with(JsonValue value, String pointer, Optional<JsonValue> replacement) {
    String name = first(pointer);
    boolean here = rest(pointer).isEmpty();
    if (value instanceof JsonObject object) {
      Optional<JsonValue> child =
          here
              ? replacement
              : Optional.of(with(object.get(name).orElseThrow(), rest(pointer), replacement));
      return withMember(object, name, child);
    }
    List<JsonValue> elements = new ArrayList<>(((JsonArray) value).elements());
    int index = Integer.parseInt(name);
    if (!here) {
      elements.set(index, with(elements.get(index), rest(pointer), replacement));
    } else if (replacement.isPresent()) {
      elements.set(index, replacement.get());
    } else {
      elements.remove(index);
    }
    return new JsonArray(elements);
  }

  /** Returns a copy with another member, in the place of the one before. */
  static JsonObject withMember(JsonObject object, String name, Optional<JsonValue> value) {
    List<JsonObject.Member> members = new ArrayList<>();
    for (JsonObject.Member member : object.members()) {
      if (!member.name().equals(name)) {
        members.add(member);
      } else if (value.isPresent()) {
        members.add(new JsonObject.Member(name, value.get()));
      }
    }
    if (value.isPresent() && object.get(name).isEmpty()) {
      members.add(new JsonObject.Member(name, value.get()));
    }
    return new JsonObject(members);
  }

  /** Applies a JSON Patch of the operations add (of members), replace and remove. */
  static JsonValue patched(JsonValue value, JsonArray patch) {
    JsonValue patched = value;
    for (JsonValue operation : patch.elements()) {
      JsonObject step = (JsonObject) operation;
      String path = step.getString("path").orElseThrow();
      boolean adds = step.get("op").filter(new JsonString("add")::equals).isPresent();
      if (get(patched, path).isPresent() == adds) {
        throw new IllegalStateException("does not apply: " + step);
      }
      patched = with(patched, path, step.get("value"));
    }
    return patched;
  }

  private static String first(String pointer) {
    int end = pointer.indexOf('/', 1);
    return pointer
        .substring(1, end < 0 ? pointer.length() : end)
        .replace("~1", "/")
        .replace("~0", "~");
  }

  private static String rest(String pointer) {
    int end = pointer.indexOf('/', 1);
    return end < 0 ? "" : pointer.substring(end);
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
