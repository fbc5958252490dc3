package io.github.seccomp4j.model.document;

import java.util.ArrayList;
import java.util.List;

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
    // Every finding about a manifest comes through here.
    List<String> tokens = new ArrayList<>();
    int start = 1;
    for (int end = pointer.indexOf('/', 1); end >= 0; end = pointer.indexOf('/', start)) {
      tokens.add(unescape(pointer.substring(start, end)));
      start = end + 1;
    }
    tokens.add(unescape(pointer.substring(start)));
    return tokens;
  }

  static String unescape(String token) {
    return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
  }
}
