package io.github.seccomp4j.dsl.kubernetes;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step from a JSON value to another one.
 *
 * @param pointer the JSON pointer of the value that differs
 * @param before what is there, or empty if nothing is
 * @param after what has to be there, or empty if nothing has
 */
record JsonDifference(String pointer, Optional<JsonValue> before, Optional<JsonValue> after) {

  /**
   * Finds the smallest members that differ. Lists are taken as a whole unless both hold as many
   * objects.
   */
  static List<JsonDifference> between(JsonValue before, JsonValue after) {
    List<JsonDifference> differences = new ArrayList<>();
    collect("", before, after, differences);
    return differences;
  }

  private static void collect(
      String pointer, JsonValue before, JsonValue after, List<JsonDifference> differences) {
    if (before.equals(after)) {
      return;
    }
    if (before instanceof JsonObject from && after instanceof JsonObject to) {
      collectMembers(pointer, from, to, differences);
    } else if (before instanceof JsonArray from
        && after instanceof JsonArray to
        && from.elements().size() == to.elements().size()
        && from.elements().stream().allMatch(JsonObject.class::isInstance)) {
      for (int i = 0; i < from.elements().size(); i++) {
        collect(pointer + "/" + i, from.elements().get(i), to.elements().get(i), differences);
      }
    } else {
      differences.add(new JsonDifference(pointer, Optional.of(before), Optional.of(after)));
    }
  }

  private static void collectMembers(
      String pointer, JsonObject from, JsonObject to, List<JsonDifference> differences) {
    for (JsonObject.Member member : from.members()) {
      String at = at(pointer, member.name());
      Optional<JsonValue> after = to.get(member.name());
      if (after.isPresent()) {
        collect(at, member.value(), after.get(), differences);
      } else {
        differences.add(new JsonDifference(at, Optional.of(member.value()), Optional.empty()));
      }
    }
    for (JsonObject.Member member : to.members()) {
      if (from.get(member.name()).isEmpty()) {
        differences.add(
            new JsonDifference(
                at(pointer, member.name()), Optional.empty(), Optional.of(member.value())));
      }
    }
  }

  private static String at(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** Returns the step as an operation of a JSON Patch (RFC 6902). */
  JsonObject toPatchOperation() {
    JsonObject operation =
        JsonObject.of("op", new JsonString(operation())).with("path", new JsonString(pointer));
    return after.map(value -> operation.with("value", value)).orElse(operation);
  }

  private String operation() {
    if (before.isEmpty()) {
      return "add";
    }
    return after.isPresent() ? "replace" : "remove";
  }
}
