package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.finding.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The members of one object while it is read: typed ones go where the codec says, the rest is kept
 * verbatim.
 */
final class MemberReader {

  private static final JsonArray EMPTY_LIST = new JsonArray(List.of());

  private final ValueReader in;
  private final TypeMembers known;
  private final int object;
  // Bit i: the member of known index i has had a value other than null.
  private long written;
  private @Nullable List<JsonObject.Member> others;

  /**
   * Starts reading an object's members.
   *
   * @param known the members the type knows
   */
  MemberReader(ValueReader in, TypeMembers known) {
    this.in = in;
    this.known = known;
    this.object = in.mark();
  }

  /** Moves to the next member's value and returns its name; null when the object is over. */
  @Nullable String next() {
    return in.nextMember(known) == ValueReader.OVER ? null : in.memberName();
  }

  /**
   * Moves to the next member's value and returns its index in the known ones, {@link
   * TypeMembers#UNKNOWN} or {@link ValueReader#OVER}: for types that are read by the thousand.
   */
  int nextIndex() {
    return in.nextMember(known);
  }

  JsonObject others() {
    return others == null ? JsonObject.EMPTY : new JsonObject(others);
  }

  /** Keeps the member, whose name the type does not know. */
  void unknown() {
    unknown(in.memberName());
  }

  /** Keeps a member whose name the type does not know. */
  void unknown(String name) {
    in.noteAt(
        in.mark(),
        "unknown-member",
        in.mode().severityOfOddities(),
        "the member \"" + name + "\" is not known here, and is ignored",
        Optional.empty(),
        suggestion(name));
    keep(name, JsonValueCodec.INSTANCE.read(in));
  }

  // Hundreds of thousands of unknown members are only counted: for them nobody has to search.
  private Optional<String> suggestion(String name) {
    return in.onlyCounts()
        ? Optional.empty()
        : Suggestions.nearest(name, known.names()).map(near -> "did you mean \"" + near + "\"?");
  }

  /** Keeps a member that the type knows and leaves as it is. */
  void verbatim(String name) {
    keep(name, JsonValueCodec.INSTANCE.read(in));
  }

  private void keep(String name, JsonValue value) {
    if (others == null) {
      others = new ArrayList<>();
    }
    others.add(new JsonObject.Member(name, value));
  }

  private boolean isNull() {
    return in.event() == DocumentEvent.NULL && isNull(in.memberName());
  }

  private boolean isNull(String name) {
    if (in.event() != DocumentEvent.NULL) {
      return false;
    }
    in.note("null-member", Severity.INFO, "\"" + name + "\" is null, which counts as absent");
    keep(name, JsonNull.NULL);
    return true;
  }

  void string(String name, Consumer<String> target) {
    if (!isNull(name)) {
      target.accept(in.string());
    }
  }

  <T> void string(String name, Holder<T> target, Function<String, T> token) {
    if (!isNull(name)) {
      target.markWritten();
      target.set(token.apply(in.string()));
    }
  }

  void unsigned(String name, Holder<Long> target) {
    if (!isNull(name)) {
      target.markWritten();
      in.unsigned().ifPresent(target::set);
    }
  }

  void bool(String name, Consumer<Boolean> target) {
    if (!isNull(name)) {
      target.accept(in.bool());
    }
  }

  void unsigned(String name, LongConsumer target) {
    if (!isNull(name)) {
      in.unsigned().ifPresent(target);
    }
  }

  void signed(String name, LongConsumer target) {
    if (!isNull(name)) {
      in.signed().ifPresent(target);
    }
  }

  /** Reads a number of a signed type that must not be negative. */
  void natural(String name, long most, LongConsumer target) {
    if (isNull(name)) {
      return;
    }
    written |= in.bitOfMember();
    OptionalLong number = in.signed();
    if (number.isEmpty()) {
      return;
    }
    if (number.getAsLong() >= 0 && number.getAsLong() <= most) {
      target.accept(number.getAsLong());
    } else {
      in.note(
          "number-out-of-range",
          Severity.ERROR,
          "found the number " + number.getAsLong(),
          "a number from 0 to " + most);
    }
  }

  <T> void value(String name, Codec<T> codec, Consumer<T> target) {
    if (!isNull(name)) {
      target.accept(codec.read(in));
    }
  }

  // ---- members of profiles, which are read by the thousand -----------------------------------

  /** Reads a string; null leaves what was read before, as Go's decoder does. */
  String text(String before) {
    if (isNull()) {
      return before;
    }
    written |= in.bitOfMember();
    return in.string();
  }

  /** Reads an unsigned number; null leaves what was read before, as Go's decoder does. */
  long number(long before) {
    if (isNull()) {
      return before;
    }
    written |= in.bitOfMember();
    return in.unsigned(before);
  }

  /** Reads a number that Go keeps behind a pointer: null is as if nothing had been read before. */
  OptionalLong optionalNumber() {
    if (isNull()) {
      return OptionalLong.empty();
    }
    written |= in.bitOfMember();
    return in.unsigned();
  }

  /**
   * Enters a list and moves to its first element; false if there is none. An empty list says no
   * more than an absent one, and is kept verbatim.
   *
   * <pre>{@code
   * for (boolean more = members.firstElement(); more; more = in.nextElement()) {}
   * }</pre>
   */
  boolean firstElement() {
    if (isNull() || !in.startArray()) {
      return false;
    }
    if (in.nextElement()) {
      return true;
    }
    keep(in.memberName(), EMPTY_LIST);
    return false;
  }

  /** Notes that a member the specification asks for is not there. */
  void require(String name) {
    require(known.names().indexOf(name));
  }

  /** Notes that the member of this known index is not there. */
  void require(int index) {
    if (!isWritten(index)) {
      noteMissing(known.name(index));
    }
  }

  /** Tells whether the member of this known index has been read, and was not null. */
  boolean isWritten(int index) {
    return (written & 1L << index) != 0;
  }

  // ---- members of everything else ------------------------------------------------------------

  /** Reads a list in which an empty one says no more than an absent one. */
  <T> void list(String name, Function<ValueReader, T> element, Consumer<List<T>> target) {
    if (isNull(name)) {
      return;
    }
    int problems = in.problems();
    List<T> elements = elements(element);
    if (elements.isEmpty() && in.problems() == problems) {
      keep(name, EMPTY_LIST);
    }
    target.accept(elements);
  }

  /** Reads a list in which an empty one is not the same as an absent one. */
  <T> void listWithPresence(
      String name, Function<ValueReader, T> element, Consumer<List<T>> target) {
    if (!isNull(name)) {
      target.accept(elements(element));
    }
  }

  /** Reads an object of strings whose names are data; an empty one says no more than none. */
  void strings(String name, Consumer<Map<String, String>> target) {
    if (isNull(name) || !in.startObject()) {
      return;
    }
    Map<String, String> strings = new LinkedHashMap<>();
    while (in.nextMember(TypeMembers.NONE) != ValueReader.OVER) {
      String key = in.memberName();
      strings.put(key, stringElement(in));
    }
    if (strings.isEmpty()) {
      keep(name, JsonObject.EMPTY);
    }
    target.accept(strings);
  }

  private <T> List<T> elements(Function<ValueReader, T> element) {
    List<T> elements = new ArrayList<>();
    if (in.startArray()) {
      while (in.nextElement()) {
        elements.add(element.apply(in));
      }
    }
    return elements;
  }

  /** Notes that a member the specification asks for is not there, and returns what is read then. */
  <T> T required(Holder<T> slot, String name, T whenMissing) {
    T value = slot.get();
    if (value != null) {
      return value;
    }
    if (slot.isWritten()) {
      return whenMissing; // what is wrong with it has been noted
    }
    noteMissing(name);
    return whenMissing;
  }

  private void noteMissing(String name) {
    in.noteAt(
        object,
        "missing-member",
        in.mode().severityOfOddities(),
        "the member \"" + name + "\" is missing",
        Optional.of("a value for \"" + name + "\""),
        Optional.empty());
  }

  // ---- elements of lists --------------------------------------------------------------------

  /** Reads a string of a list; Go's decoder reads null as the empty text. */
  static String stringElement(ValueReader in) {
    if (in.event() == DocumentEvent.NULL) {
      in.note(
          "null-element",
          in.mode().severityOfOddities(),
          "found null, which the runtimes read as an empty string",
          "a string");
      return "";
    }
    return in.string();
  }

  /** Reads a signed 64-bit number of a list; Go's decoder reads null as 0. */
  static Long signedElement(ValueReader in) {
    if (in.event() == DocumentEvent.NULL) {
      in.note(
          "null-element",
          in.mode().severityOfOddities(),
          "found null, which Kubernetes reads as 0",
          "a signed 64-bit number");
      return 0L;
    }
    return in.signed().orElse(0L);
  }

  static <T> Function<ValueReader, T> tokenElement(Function<String, T> token) {
    return in -> token.apply(stringElement(in));
  }

  /** Reads an object of a list; Go's decoder reads null as an object without members. */
  static <T> Function<ValueReader, T> objectElement(Codec<T> codec, T whenNull) {
    return in -> objectElement(in, codec, whenNull);
  }

  static <T> T objectElement(ValueReader in, Codec<T> codec, T whenNull) {
    if (in.event() != DocumentEvent.NULL) {
      return codec.read(in);
    }
    in.note(
        "null-element",
        in.mode().severityOfOddities(),
        "found null, which the runtimes read as an object without members",
        "an object");
    return whenNull;
  }
}
