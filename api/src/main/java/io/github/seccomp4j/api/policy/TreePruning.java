package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.policy.CallRules.Part;
import io.github.seccomp4j.api.policy.TreeNode.Link;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a new branch makes parts of a tree superfluous, or is superfluous itself.
 *
 * <p>Source: libseccomp 2.6.1, src/db.c, read. Not thread-safe.
 */
final class TreePruning {

  private static final int MATCH = 1;
  private static final int MATCH_ONCE = 2;
  private static final int OLD_FINISHED = 0x10;
  private static final int NEW_FINISHED = 0x20;
  private static final int OLD_PREFIX = 0x100;
  private static final int NEW_PREFIX = 0x200;
  private static final int MATCH_SET = MATCH | MATCH_ONCE;
  private static final int REDUNDANT = MATCH | OLD_FINISHED | NEW_PREFIX;

  private final Link root;
  private final Part rule;
  private int steps;
  private int result;

  TreePruning(Link root, Part rule) {
    this.root = root;
    this.rule = rule;
  }

  /** Prunes, and returns how many nodes went. */
  int prune(TreeNode added) {
    int[] flags = {0};
    int gone = prune(root, added, flags);
    result = flags[0];
    return gone;
  }

  /** Tells whether the tree already covers the new branch. */
  boolean isRedundant() {
    return (result & REDUNDANT) == REDUNDANT;
  }

  private int prune(Link existing, @Nullable TreeNode added, int[] flags) {
    int[] own = {flags[0]};
    int gone = 0;
    if (added != null && existing.node != null && (flags[0] & MATCH_SET) != MATCH_ONCE) {
      gone = pruneLevel(existing.node, added, flags, own);
    }
    if ((own[0] & MATCH) != 0) {
      flags[0] |= own[0];
    } else {
      flags[0] &= ~MATCH;
    }
    return gone;
  }

  private int pruneLevel(TreeNode some, TreeNode added, int[] flags, int[] own) {
    int[] gone = {0};
    TreeNode next = TreeNode.firstOfLevel(some);
    while (next != null) {
      if (++steps > EndlessLoop.MOST_STEPS) {
        throw new EndlessLoop();
      }
      TreeNode node = next;
      next = node.next;
      Link old = new Link(node);
      boolean isBehind = node.isBehind(added);
      boolean isDone;
      if (node.asksSame(added)) {
        isDone = pruneEqual(old, node, added, flags[0], own, gone);
      } else if ((flags[0] & (isBehind ? NEW_PREFIX : OLD_PREFIX)) != 0) {
        isDone = true;
      } else if (isBehind) {
        isDone = pruneBelow(old, node, added, true, flags[0], own, gone);
      } else {
        isDone = pruneBelow(old, node, added, false, flags[0], own, gone);
      }
      if (isDone) {
        return gone[0];
      }
    }
    own[0] &= ~MATCH;
    return gone[0];
  }

  // True if the level needs no further look.
  private boolean pruneEqual(
      Link old, TreeNode node, TreeNode added, int flags, int[] own, int[] gone) {
    own[0] |= MATCH_SET;
    if (added.isLeaf()) {
      own[0] |= NEW_FINISHED;
    }
    if (node.isLeaf()) {
      own[0] |= OLD_FINISHED;
    }
    if ((leads(node.ruleOnTrue, node.onTrue) && !leads(added.ruleOnTrue, added.onTrue))
        || (leads(node.ruleOnFalse, node.onFalse) && !leads(added.ruleOnFalse, added.onFalse))) {
      return true;
    }
    if ((own[0] & NEW_FINISHED) != 0
        && (own[0] & OLD_FINISHED) != 0
        && !(TreeNode.doSame(added.ruleOnTrue, node.ruleOnTrue)
            && TreeNode.doSame(added.ruleOnFalse, node.ruleOnFalse))) {
      return true;
    }
    for (boolean side : new boolean[] {true, false}) {
      Link below = side ? added.onTrue : added.onFalse;
      if (below.node != null) {
        TreeNode.refer(node);
        int[] deeper = {flags | MATCH_SET};
        gone[0] += prune(side ? node.onTrue : node.onFalse, below.node, deeper);
        gone[0] += TreeEdits.release(old);
        if ((deeper[0] & MATCH) != 0) {
          own[0] |= deeper[0];
        }
        if (old.node == null) {
          return false;
        }
        node = old.node;
      }
    }
    boolean allSame = TreeEdits.allDo(node, rule);
    if (allSame && has(own[0], MATCH | NEW_FINISHED | OLD_PREFIX)) {
      gone[0] += TreeEdits.remove(root, node);
      return root.node == null;
    }
    return allSame && has(own[0], MATCH | OLD_FINISHED | NEW_PREFIX);
  }

  private static boolean leads(@Nullable Part action, Link below) {
    return action != null || below.node != null;
  }

  private static boolean has(int flags, int wanted) {
    return (flags & wanted) == wanted;
  }

  // Compares what is below one of the two nodes with the other one.
  private boolean pruneBelow(
      Link old,
      TreeNode node,
      TreeNode added,
      boolean isBelowOld,
      int flags,
      int[] own,
      int[] gone) {
    int prefix = isBelowOld ? OLD_PREFIX : NEW_PREFIX;
    for (boolean side : new boolean[] {true, false}) {
      TreeNode above = isBelowOld ? node : added;
      Link below = side ? above.onTrue : above.onFalse;
      if (below.node != null) {
        TreeNode.refer(node);
        int[] deeper = {(flags & ~MATCH) | prefix};
        gone[0] += isBelowOld ? prune(below, added, deeper) : prune(old, below.node, deeper);
        gone[0] += TreeEdits.release(old);
        if ((deeper[0] & MATCH) != 0) {
          own[0] |= deeper[0];
          return true;
        }
        if (old.node == null) {
          return false;
        }
        node = old.node;
      }
    }
    return false;
  }
}
