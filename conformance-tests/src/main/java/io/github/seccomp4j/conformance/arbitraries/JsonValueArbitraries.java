package io.github.seccomp4j.conformance.arbitraries;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random JSON values, of bounded size and at most four levels deep. */
public final class JsonValueArbitraries {

  private static final int DEPTH = 3;
  private static final int MOST_PARTS = 3;

  private JsonValueArbitraries() {}

  /**
   * Draws any value whose objects have each name once.
   *
   * @return values of every kind, {@link #numbers()} among them
   */
  public static Arbitrary<JsonValue> values() {
    return values(numbers(), false, DEPTH);
  }

  /**
   * Draws any object that has each name once, as its values' objects do.
   *
   * @return objects, the empty one often
   */
  public static Arbitrary<JsonObject> objects() {
    return objects(values(numbers(), false, DEPTH - 1), false);
  }

  /**
   * Draws any object of such numbers as a format or reader keeps.
   *
   * @param numbers the numbers to draw
   * @return objects that have each name once, as their values' objects do
   */
  public static Arbitrary<JsonObject> objectsOf(Arbitrary<JsonNumber> numbers) {
    return objects(values(numbers, false, DEPTH - 1), false);
  }

  /**
   * Draws any object, in which names may repeat, as they may in its values' objects.
   *
   * @return objects, the empty one often
   */
  public static Arbitrary<JsonObject> objectsWithDuplicateNames() {
    return objects(values(numbers(), true, DEPTH - 1), true);
  }

  /**
   * Draws any number: small, beyond 64 bits, with fraction and with exponent.
   *
   * @return numbers in JSON's grammar, in no normal form
   */
  public static Arbitrary<JsonNumber> numbers() {
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(30);
    Arbitrary<String> whole =
        digits.map(text -> text.replaceFirst("^0+(?=.)", "")).edgeCases(e -> e.add("0"));
    Arbitrary<String> fraction = Arbitraries.oneOf(Arbitraries.just(""), digits.map(d -> "." + d));
    Arbitrary<String> exponent =
        Combinators.combine(
                Arbitraries.of("e", "E", "e+", "E-"), Arbitraries.integers().between(0, 400))
            .as((mark, size) -> mark + size);
    Arbitrary<String> composed =
        Combinators.combine(
                Arbitraries.of("", "-"),
                whole,
                fraction,
                Arbitraries.oneOf(Arbitraries.just(""), exponent))
            .as((sign, first, second, third) -> sign + first + second + third);
    return Arbitraries.oneOf(
            integers(),
            Arbitraries.of("-0", "0.0", "1.0", "0.10", "1e400", "-1E-400", "1e0", "1E+2")
                .map(JsonNumber::new),
            composed.map(JsonNumber::new))
        .withoutEdgeCases();
  }

  /**
   * Draws integers that 64 bits hold, with or without a sign.
   *
   * @return from -2^63 to 2^64-1, the ends often
   */
  public static Arbitrary<JsonNumber> integers() {
    return Arbitraries.oneOf(
            UnsignedArbitraries.numbers().map(JsonNumber::ofUnsigned),
            Arbitraries.of(-1L, Integer.MIN_VALUE - 1L, Long.MIN_VALUE).map(JsonNumber::of),
            Arbitraries.longs().map(JsonNumber::of))
        .withoutEdgeCases();
  }

  /**
   * Draws numbers that stay as they are when Kubernetes reads them from YAML: integers of 64 bits,
   * and fractions in the shortest form of an IEEE 754 double.
   *
   * @return integers and normalized fractions
   */
  public static Arbitrary<JsonNumber> numbersOfKubernetes() {
    Arbitrary<JsonNumber> fractions =
        Arbitraries.doubles()
            .between(-1e300, 1e300)
            .ofScale(6)
            .map(value -> BigDecimal.valueOf(value).stripTrailingZeros())
            .filter(value -> value.scale() > 0)
            .map(value -> new JsonNumber(value.toString()));
    return Arbitraries.oneOf(
            integers(),
            Arbitraries.of("0.5", "-0.25", "1.5e-7", "1e+100", "3.14").map(JsonNumber::new),
            fractions)
        .withoutEdgeCases();
  }

  private static Arbitrary<JsonValue> values(
      Arbitrary<JsonNumber> numbers, boolean duplicates, int depth) {
    Arbitrary<JsonValue> scalars =
        Arbitraries.oneOf(
            Arbitraries.of(JsonNull.NULL, new JsonBoolean(true), new JsonBoolean(false)),
            TextArbitraries.texts().map(JsonString::new),
            numbers);
    if (depth == 0) {
      return scalars.withoutEdgeCases();
    }
    Arbitrary<JsonValue> parts = values(numbers, duplicates, depth - 1);
    return Arbitraries.frequencyOf(
            Tuple.of(4, scalars),
            Tuple.of(1, parts.list().ofMaxSize(MOST_PARTS).map(JsonArray::new)),
            Tuple.of(1, objects(parts, duplicates)))
        .withoutEdgeCases();
  }

  private static Arbitrary<JsonObject> objects(Arbitrary<JsonValue> values, boolean duplicates) {
    // Few names, so that duplicates come up.
    Arbitrary<String> names =
        Arbitraries.oneOf(Arbitraries.of("a", "b", ""), TextArbitraries.texts());
    Arbitrary<List<JsonObject.Member>> members =
        duplicates
            ? Combinators.combine(names, values)
                .as(JsonObject.Member::new)
                .list()
                .ofMaxSize(MOST_PARTS)
            : Combinators.combine(names, values)
                .as(JsonObject.Member::new)
                .list()
                .ofMaxSize(MOST_PARTS)
                .uniqueElements(JsonObject.Member::name);
    return members.map(JsonObject::new).withoutEdgeCases();
  }
}
