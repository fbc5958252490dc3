package io.github.seccomp4j.model.document;

import org.jspecify.annotations.Nullable;

/** A slot for a required member until the whole object has been read. */
final class Holder<T> {

  private @Nullable T value;

  void set(T newValue) {
    value = newValue;
  }

  @Nullable T get() {
    return value;
  }
}
