package io.github.seccomp4j.dsl.kubernetes;

import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries fabric8's lists over. Fabric8 says an empty list where a document says nothing, which is
 * our empty list; its null list, and a list with a null in it, has no place in our typed list and
 * becomes a verbatim member of the same name.
 */
final class TypedLists {

  private TypedLists() {}

  /** The typed part and the verbatim members of one fabric8 object, collected list by list. */
  static final class FromFabric8 {

    private final List<JsonObject.Member> verbatim = new ArrayList<>();

    <A, B> List<B> list(String name, @Nullable List<A> list, Function<A, B> conversion) {
      if (list == null) {
        verbatim.add(new JsonObject.Member(name, JsonNull.NULL));
        return List.of();
      }
      if (list.stream().anyMatch(Objects::isNull)) {
        verbatim.add(new JsonObject.Member(name, JavaValues.toJson(list)));
        return List.of();
      }
      return list.stream().map(conversion).toList();
    }

    JsonObject otherMembers(@Nullable Map<String, Object> additionalProperties) {
      List<JsonObject.Member> members = new ArrayList<>(verbatim);
      if (additionalProperties != null) {
        members.addAll(JavaValues.toObject(additionalProperties).members());
      }
      return new JsonObject(members);
    }
  }

  /** The verbatim members of one of our values, less those that become a list of fabric8's. */
  static final class ToFabric8 {

    private final Map<String, @Nullable Object> properties;

    ToFabric8(JsonObject otherMembers) {
      this.properties = JavaValues.toMap(otherMembers);
    }

    /**
     * Returns the list of a name.
     *
     * @param elements what our typed list holds
     * @param verbatim reads an element that is not null; empty if it does not fit
     */
    <A, B> @Nullable List<@Nullable B> list(
        String name,
        List<A> elements,
        Function<A, B> conversion,
        Function<Object, Optional<B>> verbatim) {
      List<@Nullable B> list = new ArrayList<>();
      if (!elements.isEmpty() || !properties.containsKey(name)) {
        elements.forEach(element -> list.add(conversion.apply(element)));
        return list;
      }
      Object value = properties.get(name);
      if (value == null) {
        properties.remove(name);
        return null;
      }
      if (!(value instanceof List<?> items)) {
        return list;
      }
      for (Object item : items) {
        Optional<B> element = item == null ? Optional.empty() : verbatim.apply(item);
        if (item != null && element.isEmpty()) {
          return new ArrayList<>();
        }
        list.add(element.orElse(null));
      }
      properties.remove(name);
      return list;
    }

    Map<String, @Nullable Object> additionalProperties() {
      return properties;
    }
  }
}
