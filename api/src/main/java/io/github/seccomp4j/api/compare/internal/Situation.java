package io.github.seccomp4j.api.compare.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that must be fulfilled together, as far as their consequences are known: what certainly
 * holds is in the domain, and only clauses that may still fail are open.
 */
final class Situation {

  private final Domain domain;
  private final List<Clause> open;

  private Situation(Domain domain, List<Clause> open) {
    this.domain = domain;
    this.open = open;
  }

  /** Returns the situation in which nothing is required. */
  static Situation anything() {
    return new Situation(new Domain(), List.of());
  }

  /** Returns what is known about the halves; it must not be changed. */
  Domain domain() {
    return domain;
  }

  /** Returns the clauses that do not follow from what is known. */
  List<Clause> open() {
    return open;
  }

  /**
   * Requires more.
   *
   * @return null if that contradicts what is known
   */
  @Nullable Situation with(List<Clause> more) {
    Domain narrowed = domain.copy();
    for (int i = 0; i < more.size(); i++) {
      List<List<HalfTest>> alternatives = more.get(i).alternatives();
      if (alternatives.size() == 1 && !narrowed.addAll(alternatives.get(0))) {
        return null;
      }
    }
    List<Clause> left = new ArrayList<>(open.size() + more.size());
    left.addAll(open);
    left.addAll(more);
    return settled(narrowed, left);
  }

  /**
   * Takes one alternative of a clause.
   *
   * @return null if that contradicts what is known
   */
  @Nullable Situation assuming(List<HalfTest> alternative) {
    Domain narrowed = domain.copy();
    return narrowed.addAll(alternative) ? settled(narrowed, open) : null;
  }

  private static @Nullable Situation settled(Domain narrowed, List<Clause> clauses) {
    List<Clause> left = clauses;
    boolean changed = true;
    while (changed) {
      changed = false;
      List<Clause> still = new ArrayList<>(left.size());
      for (int i = 0; i < left.size(); i++) {
        Clause clause = left.get(i);
        List<HalfTest> only = null;
        int count = 0;
        boolean isFulfilled = false;
        for (int j = 0; j < clause.alternatives().size() && !isFulfilled; j++) {
          List<HalfTest> alternative = clause.alternatives().get(j);
          if (!narrowed.rulesOut(alternative)) {
            only = alternative;
            count++;
            isFulfilled = narrowed.implies(alternative);
          }
        }
        if (only == null) {
          return null;
        }
        if (isFulfilled) {
          continue;
        }
        if (count > 1) {
          still.add(clause);
        } else if (narrowed.addAll(only)) {
          changed = true;
        } else {
          return null;
        }
      }
      left = still;
    }
    return new Situation(narrowed, left);
  }
}
