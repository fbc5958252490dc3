package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

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

  /** Writes one value, members in the order of the type's specification. */
  void write(T value, JsonGenerator out) throws IOException;
}
