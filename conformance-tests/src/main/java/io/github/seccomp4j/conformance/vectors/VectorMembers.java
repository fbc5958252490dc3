package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonObject;
import java.util.List;
import java.util.Optional;

/** Members of vectors by their type; a member of another type, such as null, is as if absent. */
final class VectorMembers {

  private VectorMembers() {}

  static Optional<Boolean> flag(JsonObject holder, String name) {
    return holder
        .get(name)
        .filter(JsonBoolean.class::isInstance)
        .map(value -> ((JsonBoolean) value).value());
  }

  static List<JsonObject> objects(JsonObject holder, String name) {
    return holder.get(name).orElse(JsonNull.NULL) instanceof JsonArray array
        ? array.elements().stream()
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast)
            .toList()
        : List.of();
  }
}
