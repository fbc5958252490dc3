package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a Go program that encoding/json decodes into. Where a member occurs again, Go does
 * not begin anew: it decodes into what the member before has left. Source: Go 1.26
 * encoding/json/decode.go, {@code array}, {@code object} and {@code literalStore}.
 *
 * <p>Values of a wrong type never come here: they are errors, with or without repetition.
 */
abstract sealed class GoVariable {

  /** How a type's variables begin: empty. */
  interface Type extends Supplier<GoVariable> {}

  /** A string or number; null leaves it as it is. */
  static final Type VALUE = () -> new Scalar(false);

  /** A pointer to a string or number; null makes it nil. */
  static final Type POINTER = () -> new Scalar(true);

  /** A slice. */
  static Type slice(Type element) {
    return () -> new Slice(element);
  }

  /** A struct; null leaves it as it is. */
  static Type struct(TypeMembers known, Type... fields) {
    return () -> new Struct(false, known, fields);
  }

  /** A pointer to a struct; null makes it nil. */
  static Type pointerToStruct(TypeMembers known, Type... fields) {
    return () -> new Struct(true, known, fields);
  }

  /** Decodes one more value into the variable. */
  abstract void decode(JsonValue value);

  /**
   * What a document without repetition says that leaves the same in the variable; null if it says
   * nothing.
   */
  abstract @Nullable JsonValue written();

  /**
   * Tells whether a value was decoded into what another had left, or null took that away: then Go
   * has something else than the last value that says anything.
   */
  abstract boolean isMixed();

  private static final class Scalar extends GoVariable {
    private final boolean isPointer;
    private boolean isMixed;
    private @Nullable JsonValue value;

    Scalar(boolean isPointer) {
      this.isPointer = isPointer;
    }

    @Override
    void decode(JsonValue newValue) {
      isMixed |= isPointer && value != null && newValue instanceof JsonNull;
      if (isPointer || value == null || !(newValue instanceof JsonNull)) {
        value = newValue;
      }
    }

    @Override
    @Nullable JsonValue written() {
      return value;
    }

    @Override
    boolean isMixed() {
      return isMixed;
    }
  }

  private static final class Slice extends GoVariable {
    private final Type element;
    // Elements behind the length are still in memory, and come back when the slice grows.
    private final List<GoVariable> memory = new ArrayList<>();
    private int length;
    private boolean isMixed;
    private @Nullable JsonValue last;

    Slice(Type element) {
      this.element = element;
    }

    @Override
    void decode(JsonValue value) {
      isMixed |= length > 0 && value instanceof JsonNull;
      last = value;
      length = 0;
      if (value instanceof JsonArray array) {
        for (JsonValue newElement : array.elements()) {
          if (length == memory.size()) {
            memory.add(element.get());
          } else {
            isMixed = true;
          }
          memory.get(length++).decode(newElement);
        }
      }
      if (length == 0) {
        memory.clear(); // nil, or a new slice
      }
    }

    @Override
    @Nullable JsonValue written() {
      if (length == 0) {
        return last;
      }
      List<JsonValue> elements = new ArrayList<>();
      for (GoVariable variable : memory.subList(0, length)) {
        JsonValue written = variable.written();
        elements.add(written == null ? JsonNull.NULL : written);
      }
      return new JsonArray(elements);
    }

    @Override
    boolean isMixed() {
      return isMixed || memory.stream().anyMatch(GoVariable::isMixed);
    }
  }

  private static final class Struct extends GoVariable {
    private final boolean isPointer;
    private final TypeMembers known;
    private final Type[] types;
    private final @Nullable GoVariable[] fields;
    private final List<JsonObject.Member> others = new ArrayList<>();
    private boolean isMixed;
    private @Nullable JsonValue last;

    Struct(boolean isPointer, TypeMembers known, Type... types) {
      this.isPointer = isPointer;
      this.known = known;
      this.types = types;
      this.fields = new @Nullable GoVariable[types.length];
    }

    @Override
    void decode(JsonValue value) {
      if (value instanceof JsonObject object) {
        isMixed |= last instanceof JsonObject;
        last = value;
        object.members().forEach(this::decode);
      } else if (isPointer || last == null) {
        isMixed |= last instanceof JsonObject;
        last = value;
        Arrays.fill(fields, null);
        others.clear();
      }
    }

    private void decode(JsonObject.Member member) {
      int exact = known.indexOf(member.name());
      int index = exact == TypeMembers.UNKNOWN ? known.indexIgnoringCase(member.name()) : exact;
      if (index == TypeMembers.UNKNOWN) {
        others.add(member);
        return;
      }
      GoVariable field = fields[index];
      if (field == null) {
        field = types[index].get();
        fields[index] = field;
      }
      field.decode(member.value());
    }

    @Override
    @Nullable JsonValue written() {
      if (!(last instanceof JsonObject)) {
        return last;
      }
      List<JsonObject.Member> members = new ArrayList<>();
      for (int i = 0; i < fields.length; i++) {
        GoVariable field = fields[i];
        JsonValue written = field == null ? null : field.written();
        if (written != null) {
          members.add(new JsonObject.Member(known.name(i), written));
        }
      }
      members.addAll(others);
      return new JsonObject(members);
    }

    @Override
    boolean isMixed() {
      return isMixed || Stream.of(fields).anyMatch(field -> field != null && field.isMixed());
    }
  }
}
