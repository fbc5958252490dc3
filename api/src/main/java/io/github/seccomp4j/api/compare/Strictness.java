package io.github.seccomp4j.api.compare;

import io.github.seccomp4j.api.policy.Outcome;

/** The kernel's order of actions. */
final class Strictness {

  private Strictness() {}

  static Relation of(Outcome left, Outcome right) {
    if (left.equals(right)) {
      return Relation.EQUIVALENT;
    }
    int order = Integer.compare(left.precedence(), right.precedence());
    return order == 0 ? Relation.EQUALLY_STRICT : order < 0 ? Relation.STRICTER : Relation.LOOSER;
  }
}
