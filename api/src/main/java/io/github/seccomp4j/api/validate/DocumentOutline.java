package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import io.github.seccomp4j.model.document.MalformedDocumentException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a first walk over a document shows: enough to tell what it is, and where a profile inside it
 * begins and ends. Not thread-safe.
 */
final class DocumentOutline {

  /** A value's first character and the one after which, or at which, it ends. */
  record Span(int line, int column, int endLine, int endColumn) {}

  static final String LINUX_SECCOMP = "/linux/seccomp";
  static final String RUNTIME_SPEC = "/info/runtimeSpec";
  static final String SPEC = "/spec";

  // Stands in a path for an array, and for an object before its first member.
  private static final String ELEMENT = "*";

  private static final Set<String> KEPT =
      Set.of(LINUX_SECCOMP, RUNTIME_SPEC, RUNTIME_SPEC + LINUX_SECCOMP, SPEC);
  private static final Set<String> CONDITIONAL_NAMES =
      Set.of("name", "includes", "excludes", "errno");

  private final List<String> path = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Span> spans = new HashMap<>();
  private DocumentEvent root = DocumentEvent.END;
  private boolean conditional;
  private Optional<MalformedDocumentException> failure = Optional.empty();

  private DocumentOutline() {}

  /** Walks as far as the text permits. */
  static DocumentOutline of(Supplier<DocumentCursor> cursor) {
    DocumentOutline outline = new DocumentOutline();
    try {
      outline.walk(cursor.get());
    } catch (MalformedDocumentException e) {
      outline.failure = Optional.of(e);
    }
    return outline;
  }

  /** The first event; END for a text without any. */
  DocumentEvent root() {
    return root;
  }

  /** Names of the outermost object's members, in lower case, since Go does not tell cases apart. */
  Set<String> names() {
    return names;
  }

  /** A string member of the outermost object. */
  Optional<String> word(String name) {
    return Optional.ofNullable(words.get(name));
  }

  /** Where an object lies that one of the constants of this class points to. */
  Optional<Span> span(String pointer) {
    return Optional.ofNullable(spans.get(pointer));
  }

  /** Whether a rule has a member that only conditional profiles have. */
  boolean isConditional() {
    return conditional;
  }

  Optional<MalformedDocumentException> failure() {
    return failure;
  }

  private void walk(DocumentCursor cursor) {
    root = cursor.next();
    Map<String, int[]> starts = new HashMap<>();
    for (DocumentEvent event = root; event != DocumentEvent.END; event = cursor.next()) {
      switch (event) {
        case START_OBJECT, START_ARRAY -> {
          String pointer = pointer();
          if (event == DocumentEvent.START_OBJECT && KEPT.contains(pointer)) {
            starts.put(pointer, new int[] {cursor.line(), cursor.column()});
          }
          path.add(ELEMENT);
        }
        case END_OBJECT, END_ARRAY -> {
          path.remove(path.size() - 1);
          String pointer = pointer();
          int[] start = starts.remove(pointer);
          if (start != null) {
            spans.put(pointer, new Span(start[0], start[1], cursor.line(), cursor.column()));
          }
        }
        case NAME -> name(cursor.text());
        case STRING -> {
          if (path.size() == 1) {
            words.putIfAbsent(path.get(0), cursor.text());
          }
        }
        default -> {
          // Numbers, booleans and nulls tell nothing about what a document is.
        }
      }
    }
  }

  private void name(String name) {
    path.set(path.size() - 1, name);
    if (path.size() == 1) {
      names.add(name.toLowerCase(Locale.ROOT));
    } else if (path.size() == 3
        && path.get(0).equalsIgnoreCase("syscalls")
        && CONDITIONAL_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
      conditional = true;
    }
  }

  private String pointer() {
    return path.isEmpty() || path.size() > 4 || path.contains(ELEMENT)
        ? ""
        : "/" + String.join("/", path);
  }
}
