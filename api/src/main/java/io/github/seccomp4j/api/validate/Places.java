package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.finding.Location;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds where values stand in a document. */
interface Places {

  /**
   * Finds places, in one walk however many are asked for.
   *
   * @param pointers pointers to values, which may be missing
   * @return for each pointer the place of its value, or of the nearest value around it; line 0 if
   *     there is none
   */
  Map<String, Location> of(Set<String> pointers);

  /** Returns no place: of a value that was never text, or of bytes that are no text. */
  static Places nowhere() {
    return pointers -> all(pointers, Location::ofPointer);
  }

  /** Returns the first character, for documents in which nothing can be found. */
  static Places start(String source) {
    return pointers -> all(pointers, pointer -> new Location(source, pointer, 1, 1));
  }

  /** Finds places in a document that can be read to its end. */
  static Places in(SourceBytes document, String source, boolean yaml) {
    return pointers ->
        find(
            pointers,
            yaml
                ? DocumentCursor.yaml(document.text(), source)
                : DocumentCursor.json(document.text(), source));
  }

  private static Map<String, Location> all(
      Collection<String> pointers, Function<String, Location> place) {
    return pointers.stream().collect(Collectors.toMap(Function.identity(), place));
  }

  private static Map<String, Location> find(Set<String> pointers, DocumentCursor cursor) {
    if (pointers.isEmpty()) {
      return Map.of();
    }
    Set<String> andAround = new HashSet<>();
    for (String pointer : pointers) {
      for (String at = pointer; andAround.add(at); at = parent(at)) {
        // The root is its own parent.
      }
    }
    Map<String, LocatedValue> values = LocatedValue.find(andAround, cursor);
    Map<String, Location> places = new HashMap<>();
    for (String pointer : pointers) {
      String at = pointer;
      while (!at.isEmpty() && !values.containsKey(at)) {
        at = parent(at);
      }
      LocatedValue value = values.get(at);
      places.put(
          pointer,
          value == null
              ? Location.ofPointer(pointer)
              : new Location(cursor.source(), pointer, value.line(), value.column()));
    }
    return places;
  }

  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }
}
