package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.policy.CallRules.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a tree's rules are tried: from the first node of the top level downwards, the
 * first that matches decides.
 *
 * <p>Not thread-safe.
 */
final class TreePaths {

  private record Leaf(Part part, List<ArgTest> tests) {}

  private final int bits;
  private final List<Leaf> leaves = new ArrayList<>();
  private final Map<Part, Integer> counts = new HashMap<>();

  private TreePaths(int bits) {
    this.bits = bits;
  }

  TreePaths(TreeNode root, int bits) {
    this(bits);
    collect(root, List.of());
    leaves.forEach(leaf -> counts.merge(leaf.part(), 1, Integer::sum));
  }

  /** Tells whether all of some rules are there, none in pieces or cut short. */
  boolean areComplete(List<Part> parts) {
    for (Part part : parts) {
      if (counts.getOrDefault(part, 0) != expected(part)) {
        return false;
      }
    }
    return true;
  }

  /** Makes the test that a node makes of a half of an argument. */
  static ArgTest test(
      int argument, boolean isHigh, int mask, TreeNode.Kind kind, int datum, boolean isTrue) {
    Comparison comparison =
        switch (kind) {
          case EQUAL, MASKED_EQUAL -> isTrue ? Comparison.EQ : Comparison.NE;
          case GREATER -> isTrue ? Comparison.GT : Comparison.LE;
          case GREATER_OR_EQUAL -> isTrue ? Comparison.GE : Comparison.LT;
        };
    int shift = isHigh ? Integer.SIZE : 0;
    return new ArgTest(
        argument,
        (mask & ArgTest.LOW_HALF) << shift,
        comparison,
        (datum & ArgTest.LOW_HALF) << shift);
  }

  private void collect(TreeNode level, List<ArgTest> tests) {
    for (TreeNode node = TreeNode.firstOfLevel(level); node != null; node = node.next) {
      follow(node, true, node.onTrue.node, node.ruleOnTrue, tests);
      follow(node, false, node.onFalse.node, node.ruleOnFalse, tests);
    }
  }

  private void follow(
      TreeNode node,
      boolean isTrue,
      @Nullable TreeNode below,
      @Nullable Part rule,
      List<ArgTest> tests) {
    if (below == null && rule == null) {
      return;
    }
    if (leaves.size() > EndlessLoop.MOST_STEPS) {
      throw new EndlessLoop();
    }
    List<ArgTest> longer = new ArrayList<>(tests);
    longer.add(test(node.argument, node.isHigh, node.mask, node.kind, node.datum, isTrue));
    if (below != null) {
      collect(below, longer);
    } else if (rule != null) {
      leaves.add(new Leaf(rule, longer));
    }
  }

  /** Returns the decisions of the tree. */
  List<Decision> decisions(Decision otherwise) {
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < leaves.size(); ) {
      Part part = leaves.get(i).part();
      int end = i;
      while (end < leaves.size() && leaves.get(end).part().equals(part)) {
        end++;
      }
      int expected = expected(part);
      if (end - i == expected && counts.getOrDefault(part, 0) == expected) {
        // All leaves of a rule side by side: together they are the rule.
        decisions.add(part.decision(bits));
      } else {
        for (Leaf leaf : leaves.subList(i, end)) {
          decisions.add(Decision.byRule(leaf.tests(), part.outcome(), part.rule().position()));
        }
      }
      i = end;
    }
    decisions.add(otherwise);
    return List.copyOf(decisions);
  }

  private int expected(Part part) {
    int leaves = 1;
    for (RuleCondition condition : part.conditions()) {
      boolean isOneLeaf =
          bits == Integer.SIZE
              || condition.comparison() == Comparison.EQ
              || condition.isAlwaysTrue(bits);
      leaves *= isOneLeaf ? 1 : 2;
    }
    return leaves;
  }
}
