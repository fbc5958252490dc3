package io.github.seccomp4j.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A JSON object whose members keep their order and even their duplicates.
 *
 * @param members names with values in the order written; an unmodifiable copy
 */
public record JsonObject(List<Member> members) implements JsonValue {

  /** The object without members. */
  public static final JsonObject EMPTY = new JsonObject(List.of());

  /**
   * One name with its value.
   *
   * @param name the member's name, possibly empty
   * @param value the member's value; {@link JsonNull} for a literal null
   */
  public record Member(String name, JsonValue value) {

    /**
     * Makes a member.
     *
     * @param name the member's name, possibly empty
     * @param value the member's value; {@link JsonNull} for a literal null
     * @throws NullPointerException if name or value is null
     */
    public Member {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * Makes an object of members.
   *
   * @param members names with values in the order written; an unmodifiable copy
   * @throws NullPointerException if a member is null
   */
  public JsonObject {
    members = List.copyOf(members);
  }

  /**
   * Makes an object with one member.
   *
   * @param name the member's name
   * @param value the member's value
   * @return the object
   */
  public static JsonObject of(String name, JsonValue value) {
    return EMPTY.with(name, value);
  }

  /**
   * Tells whether the object has no members.
   *
   * @return true for <code>{}</code>
   */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  /**
   * Finds a member by its exact name.
   *
   * @param name the name, case-sensitive
   * @return the last member of that name, as JSON readers commonly see it, or empty
   */
  public Optional<JsonValue> get(String name) {
    for (int i = members.size() - 1; i >= 0; i--) {
      if (members.get(i).name().equals(name)) {
        return Optional.of(members.get(i).value());
      }
    }
    return Optional.empty();
  }

  /**
   * Finds a member that is an object.
   *
   * @param name the name, case-sensitive
   * @return the object, or empty if there is no such member or it is something else
   */
  public Optional<JsonObject> getObject(String name) {
    return get(name).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
  }

  /**
   * Finds a member that is a string.
   *
   * @param name the name, case-sensitive
   * @return the text, or empty if there is no such member or it is something else
   */
  public Optional<String> getString(String name) {
    return get(name)
        .filter(JsonString.class::isInstance)
        .map(value -> ((JsonString) value).value());
  }

  /**
   * Returns the object with a member appended.
   *
   * @param name the member's name
   * @param value the member's value
   * @return a new object; an earlier member of the same name stays
   */
  public JsonObject with(String name, JsonValue value) {
    List<Member> extended = new ArrayList<>(members.size() + 1);
    extended.addAll(members);
    extended.add(new Member(name, value));
    return new JsonObject(extended);
  }

  /**
   * Returns the object without the members of some names.
   *
   * @param names exact names
   * @return this object if it has none of them, else a new one
   */
  public JsonObject without(Set<String> names) {
    List<Member> kept = members.stream().filter(m -> !names.contains(m.name())).toList();
    return kept.size() == members.size() ? this : new JsonObject(kept);
  }

  @Override
  public String toString() {
    return members.stream()
        .map(member -> JsonText.quote(member.name()) + ":" + member.value())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
