package io.github.seccomp4j.dsl.kubernetes;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON values as Jackson reads them into untyped Java, and back: maps, lists, strings, booleans,
 * null, and numbers of the smallest type that holds them exactly.
 */
final class JavaValues {

  private JavaValues() {}

  static JsonValue toJson(@Nullable Object value) {
    if (value == null) {
      return JsonNull.NULL;
    }
    if (value instanceof CharSequence text) {
      return new JsonString(text.toString());
    }
    if (value instanceof Boolean bool) {
      return new JsonBoolean(bool);
    }
    if (value instanceof Number number) {
      return toJson(number);
    }
    if (value instanceof Map<?, ?> map) {
      return toObject(map);
    }
    if (value instanceof Iterable<?> elements) {
      List<JsonValue> values = new ArrayList<>();
      elements.forEach(element -> values.add(toJson(element)));
      return new JsonArray(values);
    }
    return toJson(ResourceTrees.toUntyped(value));
  }

  private static JsonNumber toJson(Number number) {
    if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        throw new IllegalArgumentException(number + " is not a number JSON can hold");
      }
    }
    return new JsonNumber(number.toString());
  }

  static JsonObject toObject(Map<?, ?> map) {
    List<JsonObject.Member> members = new ArrayList<>(map.size());
    map.forEach(
        (name, value) -> members.add(new JsonObject.Member(String.valueOf(name), toJson(value))));
    return new JsonObject(members);
  }

  /** Converts an object; of members of the same name the last one counts, in the first's place. */
  static Map<String, @Nullable Object> toMap(JsonObject object) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    object.members().forEach(member -> map.put(member.name(), toJava(member.value())));
    return map;
  }

  static @Nullable Object toJava(JsonValue value) {
    if (value instanceof JsonObject object) {
      return toMap(object);
    }
    if (value instanceof JsonArray array) {
      List<@Nullable Object> elements = new ArrayList<>(array.elements().size());
      array.elements().forEach(element -> elements.add(toJava(element)));
      return elements;
    }
    if (value instanceof JsonString text) {
      return text.value();
    }
    if (value instanceof JsonBoolean bool) {
      return bool.value();
    }
    if (value instanceof JsonNumber number) {
      return number.isInteger()
          ? ExactNumbers.of(new BigInteger(number.literal()))
          : ExactNumbers.of(new BigDecimal(number.literal()));
    }
    return null;
  }
}
