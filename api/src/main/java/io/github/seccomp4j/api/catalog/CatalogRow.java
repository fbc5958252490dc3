package io.github.seccomp4j.api.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line about a release.
 *
 * <pre>
 * release VERSION TAG DATE COMMIT|- final|pre GROUP|- CAPABILITIES|- BEHAVIOUR|- [KEY=VALUE...]
 * </pre>
 *
 * <p>A hyphen says that it is not known. Keys are {@code repository}, {@code file} and {@code
 * library}, where they differ from what the runtime or the group says.
 */
record CatalogRow(CatalogLine line) {

  private static final int FIXED = 8;

  CatalogRow {
    line.withWords(FIXED, FIXED + 3);
  }

  String version() {
    return line.word(1);
  }

  String tag() {
    return line.word(2);
  }

  LocalDate date() {
    try {
      return LocalDate.parse(line.word(3));
    } catch (DateTimeException e) {
      throw line.problem("not a date: \"" + line.word(3) + "\"");
    }
  }

  Optional<String> commit() {
    Optional<String> commit = known(4);
    if (commit.isPresent() && !commit.get().matches("[0-9a-f]{40}")) {
      throw line.problem("not a commit: \"" + commit.get() + "\"");
    }
    return commit;
  }

  boolean isPreRelease() {
    return DialectsFile.either(line, 5, "pre", "final");
  }

  Optional<String> group() {
    return known(6);
  }

  Optional<String> capabilities() {
    return known(7);
  }

  Optional<String> behaviour() {
    return known(8);
  }

  Optional<String> extra(String key) {
    for (int i = FIXED + 1; i < line.words().size(); i++) {
      String word = line.word(i);
      if (word.startsWith(key) && word.startsWith("=", key.length())) {
        return Optional.of(word.substring(key.length() + 1));
      }
    }
    return Optional.empty();
  }

  /** Finds what is wrong with parts that nobody has asked for. */
  void check() {
    date();
    commit();
    isPreRelease();
    if (!VersionOrder.isVersion(version())) {
      throw line.problem("not a version: \"" + version() + "\"");
    }
    for (String word : line.from(FIXED + 1)) {
      if (!word.matches("(repository|file|library)=.+")) {
        throw line.problem("unknown word \"" + word + "\"");
      }
    }
  }

  private Optional<String> known(int position) {
    String word = line.word(position);
    return word.equals("-") ? Optional.empty() : Optional.of(word);
  }
}
