package io.github.seccomp4j.model.document;

import org.jspecify.annotations.Nullable;

/** A slot for a required member until the whole object has been read. */
final class Holder<T> {

  private @Nullable T value;
  private boolean written;

  /** Remembers that the member is there, even if its value turns out to be unusable. */
  void markWritten() {
    written = true;
  }

  boolean isWritten() {
    return written;
  }

  void set(T newValue) {
    value = newValue;
  }

  @Nullable T get() {
    return value;
  }
}
