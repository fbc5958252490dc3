package io.github.seccomp4j.api.pod.admission;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes JSON as Go's encoding/json does: what HTML could take for its own is escaped. */
final class GoJson {

  private GoJson() {}

  static String of(JsonValue value) {
    if (value instanceof JsonObject object) {
      return object.members().stream()
          .map(member -> quoted(member.name()) + ":" + of(member.value()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof JsonArray array) {
      return array.elements().stream().map(GoJson::of).collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof JsonString text ? quoted(text.value()) : value.toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\b' -> quoted.append("\\b");
        case '\f' -> quoted.append("\\f");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ' || "<>&\u2028\u2029".indexOf(c) >= 0) {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
