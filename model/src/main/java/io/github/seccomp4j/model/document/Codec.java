package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one type of value is read from a cursor and written to a generator. Stateless.
 *
 * @param <T> the type of the value
 */
interface Codec<T> {

  /** The type of the value; its implementation class is nobody's business. */
  Class<T> type();

  /**
   * Reads the value the reader stands on. Problems are noted in the reader, never thrown: what is
   * returned after an error only serves to find the next problem.
   */
  T read(ValueReader in);

  /**
   * Reads a whole document of which there is nothing to say; null if there is something.
   *
   * @throws MalformedDocumentException if it is no JSON
   */
  default @Nullable T readSilently(JsonCursor cursor, ReadMode mode) {
    ValueReader in = new ValueReader(cursor, mode);
    T value = in.readWhole(this);
    return in.isSilent() ? value : null;
  }

  /**
   * The type of the variable that Go's encoding/json decodes it into; empty if another one does.
   */
  default Optional<GoVariable.Type> goType() {
    return Optional.empty();
  }

  /** Writes one value, members in the order of the type's specification. */
  void write(T value, JsonGenerator out) throws IOException;
}
