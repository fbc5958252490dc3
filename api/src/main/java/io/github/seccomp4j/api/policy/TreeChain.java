package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.policy.CallRules.Part;
import java.util.List;

/**
 * The conditions of one rule as a tree of a single branch, the lowest argument on top.
 *
 * <p>A 64-bit equality is two nodes: the high half leads to the low one. A 64-bit order is three:
 * high half greater, else high half equal, then the low half. Source: libseccomp 2.6.1, src/db.c,
 * read.
 */
final class TreeChain {

  private final TreeNode.Link root = new TreeNode.Link(null);
  private int count;
  // Where the next condition, or at last the action, is attached.
  private List<Side> ends = List.of();

  private record Side(TreeNode node, boolean isTrue) {
    void lead(TreeNode to) {
      (isTrue ? node.onTrue : node.onFalse).node = TreeNode.refer(to);
    }

    void act(Part rule) {
      if (isTrue) {
        node.ruleOnTrue = rule;
      } else {
        node.ruleOnFalse = rule;
      }
    }
  }

  TreeChain(Part part, int bits) {
    for (RuleCondition condition : part.conditions()) {
      if (!condition.isAlwaysTrue(bits)) {
        append(condition, bits);
      }
    }
    ends.forEach(end -> end.act(part));
  }

  /** Returns the link to the first node; to none if no condition looks at any bit. */
  TreeNode.Link root() {
    return root;
  }

  /** Returns how many nodes there are. */
  int count() {
    return count;
  }

  /** Tells how many nodes a condition takes. */
  static int nodes(RuleCondition condition, int bits) {
    if (condition.isAlwaysTrue(bits)) {
      return 0;
    }
    boolean orders =
        condition.comparison() != Comparison.EQ && condition.comparison() != Comparison.NE;
    return bits == Integer.SIZE ? 1 : orders ? 3 : 2;
  }

  private void append(RuleCondition condition, int bits) {
    List<Side> before = ends;
    TreeNode top = bits == Integer.SIZE ? narrow(condition) : wide(condition);
    count += nodes(condition, bits);
    if (before.isEmpty()) {
      root.node = TreeNode.refer(top);
    }
    before.forEach(side -> side.lead(top));
  }

  private TreeNode narrow(RuleCondition condition) {
    TreeNode node = new TreeNode(condition, false, low(condition));
    ends = List.of(new Side(node, isPositive(condition.comparison())));
    return node;
  }

  private TreeNode wide(RuleCondition condition) {
    TreeNode low = new TreeNode(condition, false, low(condition));
    boolean isPositive = isPositive(condition.comparison());
    if (condition.comparison() == Comparison.EQ || condition.comparison() == Comparison.NE) {
      TreeNode high = new TreeNode(condition, true, low.kind);
      high.onTrue.node = TreeNode.refer(low);
      ends =
          isPositive
              ? List.of(new Side(low, true))
              : List.of(new Side(high, false), new Side(low, false));
      return high;
    }
    TreeNode greater = new TreeNode(condition, true, TreeNode.Kind.GREATER);
    TreeNode equal = new TreeNode(condition, true, TreeNode.Kind.EQUAL);
    greater.onFalse.node = TreeNode.refer(equal);
    equal.onTrue.node = TreeNode.refer(low);
    ends =
        isPositive
            ? List.of(new Side(greater, true), new Side(low, true))
            : List.of(new Side(equal, false), new Side(low, false));
    return greater;
  }

  private static boolean isPositive(Comparison comparison) {
    return comparison == Comparison.EQ
        || comparison == Comparison.GT
        || comparison == Comparison.GE;
  }

  private static TreeNode.Kind low(RuleCondition condition) {
    return switch (condition.comparison()) {
      case EQ -> condition.isMasked() ? TreeNode.Kind.MASKED_EQUAL : TreeNode.Kind.EQUAL;
      case NE -> TreeNode.Kind.EQUAL;
      case GT, LE -> TreeNode.Kind.GREATER;
      case GE, LT -> TreeNode.Kind.GREATER_OR_EQUAL;
    };
  }
}
