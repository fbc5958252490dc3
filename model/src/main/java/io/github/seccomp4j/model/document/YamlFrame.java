package io.github.seccomp4j.model.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mapping or list that a walk over YAML has entered; reused level by level. */
final class YamlFrame {

  enum Kind {
    OBJECT,
    ARRAY,
    /** A mapping whose members belong to the object around it. */
    MERGE,
    /** The value of a merge key that names several mappings, the most important one last. */
    MERGE_LIST
  }

  Kind kind = Kind.ARRAY;
  boolean expectsName;
  int mappingsLeft;
  private YamlFrame owner = this;
  private final List<String> names = new ArrayList<>();
  private @Nullable Set<String> nameSet;

  void enter(Kind newKind, @Nullable YamlFrame parent) {
    kind = newKind;
    expectsName = newKind == Kind.OBJECT || newKind == Kind.MERGE;
    boolean isMerge = newKind == Kind.MERGE || newKind == Kind.MERGE_LIST;
    owner = isMerge && parent != null ? parent.owner : this;
    if (!names.isEmpty()) {
      names.clear();
      nameSet = null;
    }
  }

  /**
   * Remembers a member's name if it is explicit.
   *
   * @return true for a merged member whose name an explicit member has already
   */
  boolean noteName(String name) {
    if (kind == Kind.MERGE) {
      return owner.hasName(name);
    }
    names.add(name);
    if (nameSet != null) {
      nameSet.add(name);
    }
    return false;
  }

  private boolean hasName(String name) {
    if (names.isEmpty()) {
      return false;
    }
    if (nameSet == null) {
      nameSet = new HashSet<>(names);
    }
    return nameSet.contains(name);
  }
}
