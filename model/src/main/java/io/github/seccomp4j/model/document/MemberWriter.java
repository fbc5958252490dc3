package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.seccomp4j.model.OpenToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Writes members of an object; an absent value or empty list writes nothing, least of all a null.
 */
final class MemberWriter {

  private MemberWriter() {}

  static void write(JsonGenerator out, String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    }
  }

  static void writeToken(JsonGenerator out, String name, Optional<? extends OpenToken> value)
      throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get().token());
    }
  }

  static void writeUnsigned(JsonGenerator out, String name, OptionalLong value) throws IOException {
    if (value.isPresent()) {
      out.writeFieldName(name);
      UnsignedNumbers.write(out, value.getAsLong());
    }
  }

  static void writeBoolean(JsonGenerator out, String name, Optional<Boolean> value)
      throws IOException {
    if (value.isPresent()) {
      out.writeBooleanField(name, value.get());
    }
  }

  static void writeSigned(JsonGenerator out, String name, OptionalLong value) throws IOException {
    if (value.isPresent()) {
      out.writeNumberField(name, value.getAsLong());
    }
  }

  static void writeSignedList(JsonGenerator out, String name, List<Long> values)
      throws IOException {
    if (values.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart(name);
    for (long value : values) {
      out.writeNumber(value);
    }
    out.writeEndArray();
  }

  static void writeTokens(JsonGenerator out, String name, List<? extends OpenToken> tokens)
      throws IOException {
    if (!tokens.isEmpty()) {
      writeAllTokens(out, name, tokens);
    }
  }

  /** Writes a list even if it is empty, where that is not the same as an absent one. */
  static void writeAllTokens(JsonGenerator out, String name, List<? extends OpenToken> tokens)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (OpenToken token : tokens) {
      out.writeString(token.token());
    }
    out.writeEndArray();
  }

  static void writeStrings(JsonGenerator out, String name, List<String> strings)
      throws IOException {
    if (strings.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart(name);
    for (String string : strings) {
      out.writeString(string);
    }
    out.writeEndArray();
  }

  static void writeStringMap(JsonGenerator out, String name, Map<String, String> strings)
      throws IOException {
    if (strings.isEmpty()) {
      return;
    }
    out.writeObjectFieldStart(name);
    for (Map.Entry<String, String> string : strings.entrySet()) {
      out.writeStringField(string.getKey(), string.getValue());
    }
    out.writeEndObject();
  }

  static <T> void writeList(JsonGenerator out, String name, List<T> values, Codec<T> codec)
      throws IOException {
    if (values.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart(name);
    for (T value : values) {
      codec.write(value, out);
    }
    out.writeEndArray();
  }

  static <T> void writeValue(JsonGenerator out, String name, Optional<T> value, Codec<T> codec)
      throws IOException {
    if (value.isPresent()) {
      out.writeFieldName(name);
      codec.write(value.get(), out);
    }
  }
}
