package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.policy.CallRules.Part;
import io.github.seccomp4j.api.policy.TreeNode.Link;
import org.jspecify.annotations.Nullable;

/**
 * Takes nodes out of a tree, and counts how many go.
 *
 * <p>Nodes go when nothing refers to them any more, and a level goes when only its own nodes refer
 * to each other. Source: libseccomp 2.6.1, src/db.c, read.
 */
final class TreeEdits {

  private TreeEdits() {}

  /** Gives up one reference; the link then leads to a neighbour if the node goes. */
  static int release(Link link) {
    TreeNode node = link.node;
    if (node == null || --node.references != 0) {
      return 0;
    }
    Link before = new Link(node.previous);
    Link after = new Link(node.next);
    Link below = new Link(node.onTrue.node);
    Link beside = new Link(node.onFalse.node);
    if (before.node != null) {
      before.node.next = null;
    }
    if (after.node != null) {
      after.node.previous = null;
    }
    int gone = release(before) + release(after);
    if (before.node != null) {
      before.node.next = TreeNode.refer(after.node);
    }
    if (after.node != null) {
      after.node.previous = TreeNode.refer(before.node);
    }
    link.node = before.node != null ? before.node : after.node;
    return gone + releaseLevel(below) + releaseLevel(beside) + 1;
  }

  /** Gives up one reference to a level. */
  static int releaseLevel(Link link) {
    int gone = release(link);
    return link.node == null ? gone : gone + clean(link.node);
  }

  private static int clean(TreeNode node) {
    TreeNode first = TreeNode.firstOfLevel(node);
    for (TreeNode each = first; each != null; each = each.next) {
      int own = (each.previous == null ? 0 : 1) + (each.next == null ? 0 : 1);
      if (each.references > own) {
        return 0;
      }
    }
    int gone = 0;
    Link link = new Link(first);
    for (int steps = 0; link.node != null; steps++) {
      if (steps > EndlessLoop.MOST_STEPS) {
        throw new EndlessLoop();
      }
      gone += release(link);
    }
    return gone;
  }

  /** Takes a node out, with all below it; nodes without any effect go on the way. */
  static int remove(Link tree, TreeNode node) {
    if (tree.node == null) {
      return 0;
    }
    int gone = 0;
    TreeNode each = TreeNode.firstOfLevel(tree.node);
    do {
      if (each == node) {
        return gone + unlink(tree, each);
      }
      gone += remove(each.onTrue, node);
      gone += remove(each.onFalse, node);
      if (each.isEmptyLeaf()) {
        return gone + unlink(tree, each);
      }
      each = each.next;
    } while (each != null && gone == 0);
    return gone;
  }

  private static int unlink(Link tree, TreeNode node) {
    if (tree.node == node) {
      tree.node = node.previous != null ? node.previous : node.next;
    }
    if (node.previous != null) {
      node.previous.next = node.next;
    }
    if (node.next != null) {
      node.next.previous = node.previous;
    }
    node.previous = null;
    node.next = null;
    return release(new Link(node));
  }

  /** Tells whether a tree has no other action than a rule's. */
  static boolean allDo(@Nullable TreeNode tree, Part rule) {
    if (tree == null) {
      return true;
    }
    int steps = 0;
    for (TreeNode each = TreeNode.firstOfLevel(tree); each != null; each = each.next) {
      if (++steps > EndlessLoop.MOST_STEPS) {
        throw new EndlessLoop();
      }
      if ((each.ruleOnTrue != null && !TreeNode.doSame(each.ruleOnTrue, rule))
          || (each.ruleOnFalse != null && !TreeNode.doSame(each.ruleOnFalse, rule))
          || !allDo(each.onTrue.node, rule)
          || !allDo(each.onFalse.node, rule)) {
        return false;
      }
    }
    return true;
  }
}
