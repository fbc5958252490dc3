package io.github.seccomp4j.model.document;

import java.util.List;
import java.util.stream.Stream;

/** JSON pointers as RFC 6901 writes them. */
final class JsonPointers {

  private JsonPointers() {}

  static String escape(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }

  static List<String> tokens(String pointer) {
    if (pointer.isEmpty()) {
      return List.of();
    }
    if (pointer.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "not a JSON pointer: \""
              + pointer
              + "\"; expected an empty text or one that begins with /");
    }
    return Stream.of(pointer.substring(1).split("/", -1)).map(JsonPointers::unescape).toList();
  }

  static String unescape(String token) {
    return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
  }
}
