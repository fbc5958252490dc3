package io.github.seccomp4j.conformance.pod;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document in which one thing is different.
 *
 * @param field the pointer of what differs; of an element that came or went, that of its list,
 *     since the elements behind it have other pointers now
 * @param changed the document with the difference
 */
record FieldChange(String field, JsonValue changed) {

  // What the rules about Pods tell apart, and a word that none of them knows.
  private static final List<String> WORDS =
      List.of(
          "",
          "Bogus",
          "RuntimeDefault",
          "Localhost",
          "Unconfined",
          "Unmasked",
          "localhost/a.json",
          "../a.json",
          "runtime/default",
          "unconfined",
          "ALL",
          "SYS_ADMIN",
          "CAP_SYS_ADMIN",
          "windows",
          "linux",
          "net.ipv4.tcp_syncookies");

  private static final List<Long> NUMBERS = List.of(-1L, 0L, 1L, 80L, 4_294_967_296L);

  /** Changes every value of a document, in every way its type has, one at a time. */
  static Stream<FieldChange> all(JsonValue document) {
    return JsonPlaces.all(document).stream().flatMap(field -> of(document, field));
  }

  private static Stream<FieldChange> of(JsonValue document, String field) {
    JsonValue value = JsonPlaces.get(document, field).orElseThrow();
    boolean isElement = field.matches(".*/[0-9]+");
    String place = isElement ? field.substring(0, field.lastIndexOf('/')) : field;
    return Stream.concat(
        Stream.of(new FieldChange(place, JsonPlaces.with(document, field, Optional.empty()))),
        others(value).stream()
            .filter(other -> !other.equals(value))
            .map(
                other ->
                    new FieldChange(field, JsonPlaces.with(document, field, Optional.of(other)))));
  }

  private static List<JsonValue> others(JsonValue value) {
    List<JsonValue> others = new ArrayList<>();
    others.add(JsonNull.NULL);
    others.add(new JsonString("Bogus"));
    if (value instanceof JsonBoolean flag) {
      others.add(new JsonBoolean(!flag.value()));
    } else if (value instanceof JsonString) {
      WORDS.forEach(word -> others.add(new JsonString(word)));
    } else if (value instanceof JsonNumber) {
      NUMBERS.forEach(number -> others.add(JsonNumber.of(number)));
    } else if (value instanceof JsonArray array) {
      others.add(new JsonArray(List.of()));
      array.elements().stream()
          .findFirst()
          .ifPresent(
              first ->
                  others.add(
                      new JsonArray(
                          Stream.concat(array.elements().stream(), Stream.of(first)).toList())));
    } else if (value instanceof JsonObject) {
      others.add(JsonObject.EMPTY);
    }
    return others;
  }
}
