package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.policy.CallRules.Part;
import org.jspecify.annotations.Nullable;

/**
 * A node of libseccomp's tree of conditions: it compares one 32-bit half of an argument. Nodes of
 * one level are linked both ways; each side leads to another level, to a rule's action, or on.
 *
 * <p>Source: libseccomp 2.6.1, src/db.h, read. References are counted as there, because what is
 * pruned depends on the counts.
 */
final class TreeNode {

  /** What a node compares with; NE, LT and LE are these with their sides exchanged. */
  enum Kind {
    EQUAL,
    MASKED_EQUAL,
    GREATER,
    GREATER_OR_EQUAL
  }

  /** A pointer to some node of a level. */
  static final class Link {
    @Nullable TreeNode node;

    Link(@Nullable TreeNode node) {
      this.node = node;
    }
  }

  final int argument;
  final boolean isHigh;
  final Kind kind;
  final Comparison written;
  final int mask;
  final int datum;
  // The whole value of a condition of which this is a half.
  final long whole;

  final Link onTrue = new Link(null);
  final Link onFalse = new Link(null);
  @Nullable Part ruleOnTrue;
  @Nullable Part ruleOnFalse;
  @Nullable TreeNode previous;
  @Nullable TreeNode next;
  int references;

  TreeNode(RuleCondition condition, boolean isHigh, Kind kind) {
    this.argument = condition.index();
    this.isHigh = isHigh;
    this.kind = kind;
    this.written = condition.comparison();
    this.mask = half(condition.mask(), isHigh);
    this.datum = half(condition.value(), isHigh) & mask;
    this.whole = condition.value();
  }

  private static int half(long value, boolean isHigh) {
    return (int) (isHigh ? value >>> Integer.SIZE : value);
  }

  /** Tells whether two nodes ask the same question, though perhaps for different conditions. */
  boolean asksSame(TreeNode other) {
    return argument == other.argument
        && isHigh == other.isHigh
        && kind == other.kind
        && datum == other.datum
        && mask == other.mask;
  }

  /** Tells whether this node stands behind another one of its level. */
  boolean isBehind(TreeNode other) {
    int mine = argument * 2 + (isHigh ? 1 : 0);
    int its = other.argument * 2 + (other.isHigh ? 1 : 0);
    if (mine != its) {
      return mine < its;
    }
    if (rank() != other.rank()) {
      return rank() < other.rank();
    }
    boolean isUpperBound = written == Comparison.LT || written == Comparison.LE;
    int order = Integer.compareUnsigned(datum, other.datum);
    return isUpperBound ? order > 0 : order < 0;
  }

  private int rank() {
    return switch (written) {
      case EQ, NE -> 3;
      case LT, LE -> 2;
      case GT, GE -> 1;
    };
  }

  boolean isLeaf() {
    return onTrue.node == null && onFalse.node == null;
  }

  boolean isEmptyLeaf() {
    return isLeaf() && ruleOnTrue == null && ruleOnFalse == null;
  }

  static @Nullable TreeNode refer(@Nullable TreeNode node) {
    if (node != null) {
      node.references++;
    }
    return node;
  }

  static TreeNode firstOfLevel(TreeNode node) {
    TreeNode first = node;
    for (int steps = 0; first.previous != null; steps++) {
      if (steps > EndlessLoop.MOST_STEPS) {
        throw new EndlessLoop();
      }
      first = first.previous;
    }
    return first;
  }

  static boolean doSame(@Nullable Part one, @Nullable Part other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.outcome().equals(other.outcome());
  }
}
