package io.github.seccomp4j.model.document;

/** Tells texts of whole characters from texts that no encoding of a file can hold. */
final class SurrogatePairs {

  private SurrogatePairs() {}

  /** Finds the first half of a surrogate pair without its other half; -1 if there is none. */
  static int firstHalf(CharSequence text) {
    int next = 0;
    while (next < text.length()) {
      int i = next;
      char unit = text.charAt(i);
      next++;
      if (!Character.isSurrogate(unit)) {
        continue;
      }
      if (next == text.length() || !Character.isSurrogatePair(unit, text.charAt(next))) {
        return i;
      }
      next++;
    }
    return -1;
  }

  /** Refuses to write what could not be read back. */
  static void requireWhole(CharSequence text, String format) {
    if (firstHalf(text) >= 0) {
      throw new IllegalArgumentException(format + " cannot hold half of a surrogate pair");
    }
  }
}
