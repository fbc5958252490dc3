package io.github.seccomp4j.model.document;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names an object has had so far. Objects of profiles have few members, for which comparing is
 * cheaper than hashing; an object with very many must not cost quadratic time.
 */
final class MemberNames {

  private static final int FEW = 12;

  private final @Nullable String[] few = new @Nullable String[FEW];
  private int count;
  private @Nullable Set<String> many;

  void clear() {
    if (count > 0) {
      count = 0;
      many = null;
    }
  }

  /** Adds a name; false if it was there. */
  boolean add(String name) {
    if (many != null) {
      return many.add(name);
    }
    for (int i = 0; i < count; i++) {
      if (name.equals(few[i])) {
        return false;
      }
    }
    if (count < FEW) {
      few[count++] = name;
      return true;
    }
    Set<String> all = new HashSet<>();
    for (String known : few) {
      if (known != null) {
        all.add(known);
      }
    }
    many = all;
    return all.add(name);
  }
}
