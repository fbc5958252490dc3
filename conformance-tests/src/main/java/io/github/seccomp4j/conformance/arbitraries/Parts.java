package io.github.seccomp4j.conformance.arbitraries;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What random documents of all types are made of. */
final class Parts {

  private Parts() {}

  /** Draws a word mostly of the vocabulary, else a near miss or anything. */
  static <T> Arbitrary<T> tokens(List<T> vocabulary, Function<String, T> token) {
    Arbitrary<T> nearMisses =
        Arbitraries.of(vocabulary)
            .map(Object::toString)
            .flatMap(word -> Arbitraries.of(word.toLowerCase(Locale.ROOT), word + " ", word + "S"))
            .map(token);
    return Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.of(vocabulary)),
            Tuple.of(1, nearMisses),
            Tuple.of(1, TextArbitraries.texts().map(token)))
        .withoutEdgeCases();
  }

  static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
    // A list draws duplicates seldom by itself: they are asked for.
    Arbitrary<List<T>> plain = elements.list().ofMaxSize(3);
    Arbitrary<List<T>> twice =
        plain.map(list -> Stream.concat(list.stream(), list.stream()).toList());
    return Arbitraries.frequencyOf(Tuple.of(6, plain), Tuple.of(1, twice)).withoutEdgeCases();
  }

  /**
   * Draws members without a typed place: unknown ones, and known names with an explicit null, or
   * with an empty list where a list is expected.
   *
   * @param lists names of members that are lists, in which an empty one says no more than none
   * @param others names of all other typed members
   * @param unknown unknown members to draw from; members of known names are left out
   */
  static Arbitrary<JsonObject> otherMembers(
      Set<String> lists, Set<String> others, Arbitrary<JsonObject> unknown) {
    List<JsonObject.Member> nothings = new ArrayList<>();
    lists.forEach(name -> nothings.add(new JsonObject.Member(name, new JsonArray(List.of()))));
    Stream.concat(lists.stream(), others.stream())
        .forEach(name -> nothings.add(new JsonObject.Member(name, JsonNull.NULL)));
    Arbitrary<JsonObject> some =
        Combinators.combine(
                unknown,
                Arbitraries.of(nothings)
                    .list()
                    .uniqueElements(JsonObject.Member::name)
                    .ofMaxSize(2),
                Arbitraries.of(true, false))
            .as(
                (strange, known, knownFirst) -> {
                  JsonObject kept = strange.without(lists).without(others);
                  List<JsonObject.Member> all =
                      new ArrayList<>(knownFirst ? known : kept.members());
                  all.addAll(knownFirst ? kept.members() : known);
                  return new JsonObject(all);
                });
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(JsonObject.EMPTY)), Tuple.of(1, some))
        .withoutEdgeCases();
  }
}
