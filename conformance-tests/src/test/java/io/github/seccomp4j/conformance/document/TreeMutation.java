package io.github.seccomp4j.conformance.document;

import io.github.seccomp4j.conformance.arbitraries.JsonValueArbitraries;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A change of one value in a JSON document that leaves it well-formed, with each name once.
 *
 * @param place which value, from 0 to 1 in document order
 * @param change what happens to it
 * @param value what comes in its place or into it
 */
record TreeMutation(double place, Change change, JsonValue value) {

  /** What can happen to a value. */
  enum Change {
    REPLACE,
    REMOVE_FIRST,
    RENAME_FIRST,
    CHANGE_CASE_OF_FIRST,
    ADD
  }

  private static final List<JsonValue> VALUES =
      List.of(
          JsonNull.NULL,
          new JsonBoolean(true),
          new JsonString(""),
          new JsonString("SCMP_ACT_LOG"),
          new JsonArray(List.of()),
          new JsonArray(List.of(JsonNull.NULL)),
          JsonObject.EMPTY,
          JsonNumber.of(-1),
          JsonNumber.of(0),
          JsonNumber.of(Integer.MAX_VALUE),
          JsonNumber.of(Integer.MAX_VALUE + 1L),
          JsonNumber.of(Long.MAX_VALUE),
          new JsonNumber("9223372036854775808"),
          new JsonNumber("18446744073709551615"),
          new JsonNumber("18446744073709551616"));

  static Arbitrary<TreeMutation> any() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, true, 1, false).ofScale(4),
            Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Change.REPLACE)),
                Tuple.of(4, Arbitraries.of(Change.class))),
            Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(VALUES)),
                Tuple.of(1, JsonValueArbitraries.objectsOf(JsonValueArbitraries.integers()))))
        .as((place, change, value) -> new TreeMutation(place, change, value))
        .withoutEdgeCases();
  }

  JsonValue applyTo(JsonValue document) {
    return new Walk((int) (place * size(document))).at(document);
  }

  private static int size(JsonValue value) {
    int size = 1;
    if (value instanceof JsonObject object) {
      for (JsonObject.Member member : object.members()) {
        size += size(member.value());
      }
    } else if (value instanceof JsonArray array) {
      for (JsonValue element : array.elements()) {
        size += size(element);
      }
    }
    return size;
  }

  private JsonValue changed(JsonValue old) {
    if (change == Change.REPLACE) {
      return value;
    }
    if (old instanceof JsonObject object) {
      return new JsonObject(unique(changed(object.members())));
    }
    if (old instanceof JsonArray array) {
      List<JsonValue> elements = new ArrayList<>(array.elements());
      if (change == Change.ADD || elements.isEmpty()) {
        elements.add(value);
      } else {
        elements.remove(0);
      }
      return new JsonArray(elements);
    }
    return value;
  }

  private List<JsonObject.Member> changed(List<JsonObject.Member> old) {
    List<JsonObject.Member> members = new ArrayList<>(old);
    if (change == Change.ADD || members.isEmpty()) {
      members.add(new JsonObject.Member("names", value));
      return members;
    }
    JsonObject.Member first = members.remove(0);
    if (change == Change.RENAME_FIRST) {
      members.add(0, new JsonObject.Member(first.name() + "x", first.value()));
    } else if (change == Change.CHANGE_CASE_OF_FIRST) {
      members.add(0, new JsonObject.Member(first.name().toUpperCase(Locale.ROOT), first.value()));
    }
    return members;
  }

  private static List<JsonObject.Member> unique(List<JsonObject.Member> members) {
    Set<String> names = new HashSet<>();
    return members.stream().filter(member -> names.add(member.name())).toList();
  }

  /** Copies a document up to the value whose turn it is. */
  private final class Walk {
    private int left;

    Walk(int steps) {
      left = steps;
    }

    JsonValue at(JsonValue old) {
      if (left-- == 0) {
        return changed(old);
      }
      if (old instanceof JsonObject object) {
        return new JsonObject(
            object.members().stream()
                .map(member -> new JsonObject.Member(member.name(), at(member.value())))
                .toList());
      }
      if (old instanceof JsonArray array) {
        return new JsonArray(array.elements().stream().map(this::at).toList());
      }
      return old;
    }
  }
}
