package io.github.seccomp4j.api.learn.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The calls that programs try first and do without. */
final class FallbackFile {

  private FallbackFile() {}

  private static final class Holder {
    static final Map<String, String> BECAUSE = load();
  }

  /** Returns who falls back on what, by name, in the order of the file. */
  static Map<String, String> all() {
    return Holder.BECAUSE;
  }

  private static Map<String, String> load() {
    Map<String, String> because = new LinkedHashMap<>();
    for (String line : DataFile.lines("fallbacks.txt")) {
      because.put(DataFile.words(line).get(0), DataFile.rest(line));
    }
    return Collections.unmodifiableMap(because);
  }
}
