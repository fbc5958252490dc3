package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.JsonObject;
import java.util.HashSet;
import java.util.Set;

/** Collects which members a value says by its types, so that they are not kept verbatim as well. */
final class TypedMembers {

  private final Set<String> names = new HashSet<>();

  /** Adds a member's name if its typed value says something. */
  TypedMembers add(String name, boolean saysSomething) {
    if (saysSomething) {
      names.add(name);
    }
    return this;
  }

  /** Returns the verbatim members without those that a typed value says. */
  JsonObject removedFrom(JsonObject otherMembers) {
    return otherMembers.without(names);
  }
}
