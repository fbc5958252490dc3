package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Any JSON value, kept as it is. Recursion is bounded by the cursor's depth limit. */
final class JsonValueCodec implements Codec<JsonValue> {

  static final JsonValueCodec INSTANCE = new JsonValueCodec();

  private JsonValueCodec() {}

  @Override
  public Class<JsonValue> type() {
    return JsonValue.class;
  }

  @Override
  public JsonValue read(ValueReader in) {
    return switch (in.event()) {
      case START_OBJECT -> readObject(in);
      case START_ARRAY -> readArray(in);
      case STRING -> new JsonString(in.text());
      case NUMBER -> new JsonNumber(in.text());
      case BOOLEAN -> new JsonBoolean(in.text().equals("true"));
      default -> JsonNull.NULL;
    };
  }

  static JsonObject readObject(ValueReader in) {
    if (!in.startObject()) {
      return JsonObject.EMPTY;
    }
    List<JsonObject.Member> members = new ArrayList<>();
    while (in.nextMember(TypeMembers.NONE) != ValueReader.OVER) {
      String name = in.memberName();
      members.add(new JsonObject.Member(name, INSTANCE.read(in)));
    }
    return new JsonObject(members);
  }

  private static JsonArray readArray(ValueReader in) {
    List<JsonValue> elements = new ArrayList<>();
    if (in.startArray()) {
      while (in.nextElement()) {
        elements.add(INSTANCE.read(in));
      }
    }
    return new JsonArray(elements);
  }

  @Override
  public void write(JsonValue value, JsonGenerator out) throws IOException {
    if (value instanceof JsonObject object) {
      out.writeStartObject();
      writeMembers(object, out);
      out.writeEndObject();
    } else if (value instanceof JsonArray array) {
      out.writeStartArray();
      for (JsonValue element : array.elements()) {
        write(element, out);
      }
      out.writeEndArray();
    } else if (value instanceof JsonString string) {
      out.writeString(string.value());
    } else if (value instanceof JsonNumber number) {
      writeNumber(number, out);
    } else if (value instanceof JsonBoolean bool) {
      out.writeBoolean(bool.value());
    } else {
      out.writeNull();
    }
  }

  static void writeMembers(JsonObject object, JsonGenerator out) throws IOException {
    for (JsonObject.Member member : object.members()) {
      out.writeFieldName(member.name());
      INSTANCE.write(member.value(), out);
    }
  }

  private static void writeNumber(JsonNumber number, JsonGenerator out) throws IOException {
    if (out.canWriteFormattedNumbers()) {
      out.writeNumber(number.literal());
    } else if (number.isInteger()) {
      // Generators of trees keep the kind of number only if they are told it.
      out.writeNumber(new BigInteger(number.literal()));
    } else {
      out.writeNumber(new BigDecimal(number.literal()));
    }
  }
}
