package io.github.seccomp4j.model.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds what Go cannot write as JSON in what is left of a document after Go has read it as YAML:
 * there a member replaces an earlier one of the same key whole, with everything that is wrong in
 * it. Walks the whole document, so it is asked only where there is something of the kind.
 */
final class YamlDropped {

  /** An object or array around the place the walk has come to. */
  private static final class Level {
    private final boolean isObject;
    private String key = "";
    private @Nullable MalformedDocumentException own;
    private final Map<String, MalformedDocumentException> ofMembers = new LinkedHashMap<>();

    Level(boolean isObject) {
      this.isObject = isObject;
    }

    void add(Supplier<MalformedDocumentException> problem) {
      if (isObject) {
        ofMembers.computeIfAbsent(key, name -> problem.get());
      } else {
        addOwn(problem);
      }
    }

    void addOwn(Supplier<MalformedDocumentException> problem) {
      own = own == null ? problem.get() : own;
    }

    @Nullable MalformedDocumentException first() {
      return own != null || ofMembers.isEmpty() ? own : ofMembers.values().iterator().next();
    }
  }

  private YamlDropped() {}

  /**
   * Finds something unwritable that no later member replaces.
   *
   * @param walk a walk before its first event
   */
  static Optional<MalformedDocumentException> firstKept(YamlWalk walk) {
    Deque<Level> levels = new ArrayDeque<>();
    while (true) {
      DocumentEvent event = walk.next();
      MalformedDocumentException held = null;
      switch (event) {
        case NAME -> {
          Level level = levels.element();
          level.key = walk.keyType() + " " + walk.text();
          level.ofMembers.remove(level.key);
          if (walk.isUnwritable()) {
            level.addOwn(walk::refusal);
          }
          continue;
        }
        case START_OBJECT -> levels.push(new Level(true));
        case START_ARRAY -> levels.push(new Level(false));
        case END_OBJECT, END_ARRAY -> held = levels.pop().first();
        case END -> {
          return Optional.empty();
        }
        default -> {}
      }
      if (held != null || walk.isUnwritable()) {
        MalformedDocumentException inside = held;
        Supplier<MalformedDocumentException> problem =
            inside == null ? walk::refusal : () -> inside;
        if (levels.isEmpty()) {
          return Optional.of(problem.get());
        }
        levels.element().add(problem);
      }
    }
  }
}
