package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.policy.CallRules.Part;
import io.github.seccomp4j.api.policy.TreeNode.Link;
import org.jspecify.annotations.Nullable;

/**
 * What libseccomp makes of the rules of one system call: branches that share equal nodes. Rules are
 * added in order; an argument-free one ends it all and is not known here.
 *
 * <p>Source: libseccomp 2.6.1, src/db.c, read. Not thread-safe.
 */
final class ConditionTree {

  private final Link root = new Link(null);
  private final int bits;
  private int count;

  ConditionTree(int bits) {
    this.bits = bits;
  }

  /** Returns the top level; null before the first rule. */
  @Nullable TreeNode root() {
    return root.node;
  }

  /** Returns how many nodes libseccomp counts, by which it orders system calls. */
  int count() {
    return count;
  }

  /**
   * Adds a rule that has a condition.
   *
   * @return false if libseccomp refuses it (EEXIST)
   * @throws EndlessLoop if libseccomp would not come back
   */
  boolean add(Part part) {
    TreeChain chain = new TreeChain(part, bits);
    TreeNode added = chain.root().node;
    if (added == null) {
      throw new IllegalArgumentException("no condition");
    }
    if (root.node != null) {
      TreePruning pruning = new TreePruning(root, part);
      int gone = pruning.prune(added);
      count -= gone;
      if (gone == 0 && pruning.isRedundant()) {
        return true;
      }
    }
    if (root.node == null) {
      root.node = added;
      count = chain.count();
      return true;
    }
    if (!merge(root, added)) {
      return false;
    }
    count += chain.count() - TreeEdits.releaseLevel(chain.root());
    return true;
  }

  // A new branch has one node on each level, so it goes to one place.
  private boolean merge(Link existing, TreeNode added) {
    TreeNode old = existing.node;
    for (int steps = 0; old != null; steps++) {
      if (steps > EndlessLoop.MOST_STEPS) {
        throw new EndlessLoop();
      }
      if (old.asksSame(added)) {
        return mergeSide(old, added, true)
            && mergeSide(old, added, false)
            && mergeBelow(old, added);
      }
      if (old.isBehind(added)) {
        insertBefore(existing, old, added);
        return true;
      }
      if (old.next == null) {
        added.previous = TreeNode.refer(old);
        old.next = TreeNode.refer(added);
        return true;
      }
      old = old.next;
    }
    return true;
  }

  private static void insertBefore(Link existing, TreeNode old, TreeNode added) {
    added.next = old;
    if (old.previous != null) {
      old.previous.next = TreeNode.refer(added);
      added.previous = old.previous;
      old.previous = TreeNode.refer(added);
    } else {
      old.previous = TreeNode.refer(added);
      TreeNode.refer(old);
    }
    if (existing.node == old) {
      existing.node = TreeNode.refer(added);
      TreeEdits.release(new Link(old));
    }
  }

  private boolean mergeSide(TreeNode old, TreeNode added, boolean isTrue) {
    Part rule = isTrue ? added.ruleOnTrue : added.ruleOnFalse;
    if (rule == null) {
      return true;
    }
    Part before = isTrue ? old.ruleOnTrue : old.ruleOnFalse;
    Link below = isTrue ? old.onTrue : old.onFalse;
    if (before == null) {
      if (!TreeEdits.allDo(below.node, rule)) {
        return false;
      }
      count -= TreeEdits.release(below);
      below.node = null;
      setRule(old, isTrue, rule);
    } else if (!TreeNode.doSame(rule, before)) {
      int order = Long.compareUnsigned(added.whole, old.whole);
      if (added.isHigh && (isTrue ? order > 0 : order < 0)) {
        setRule(old, isTrue, rule);
      }
      return !old.isLeaf() && !added.isLeaf();
    }
    return true;
  }

  private static void setRule(TreeNode node, boolean isTrue, Part rule) {
    if (isTrue) {
      node.ruleOnTrue = rule;
    } else {
      node.ruleOnFalse = rule;
    }
  }

  // Where an action already stands for all that is below the true side, libseccomp leaves the new
  // branch at once, and with it what the branch has below its false side: "greater than" of a high
  // half has both.
  private boolean mergeBelow(TreeNode old, TreeNode added) {
    for (boolean isTrue : new boolean[] {true, false}) {
      TreeNode wanted = (isTrue ? added.onTrue : added.onFalse).node;
      Link below = isTrue ? old.onTrue : old.onFalse;
      if (wanted != null && below.node != null) {
        if (!merge(below, wanted)) {
          return false;
        }
      } else if (wanted != null) {
        if ((isTrue ? old.ruleOnTrue : old.ruleOnFalse) != null) {
          return true;
        }
        below.node = TreeNode.refer(wanted);
      }
    }
    return true;
  }
}
