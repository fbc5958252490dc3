package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.policy.CallRules.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides what the rules with conditions of one system call mean together.
 *
 * <p>Plainly, the first that matches decides. libseccomp puts them into a tree, which has an order
 * of its own, refuses some, and on some makes a faulty program; rules of one outcome come out plain
 * unless the program is faulty.
 */
final class CallBinding {

  /** What libseccomp does with the rules. */
  enum Fault {
    /** Nothing wrong. */
    NONE,
    /** It refuses a rule (EEXIST). */
    REFUSED,
    /** Its program compares the wrong half of an argument. */
    MERGED,
    /** It never comes back. */
    ENDLESS,
    /** There are too many rules to follow it. */
    TOO_MANY
  }

  private final CallRules rules;
  private final int bits;
  private final Decision otherwise;
  private final boolean isPlain;
  private Fault fault = Fault.NONE;
  private @Nullable Part refused;
  private long @Nullable [] witness;
  private List<Decision> decisions;

  CallBinding(CallRules rules, int bits, RuntimeSemantics semantics, Decision otherwise) {
    this.rules = rules;
    this.bits = bits;
    this.otherwise = otherwise;
    this.isPlain = semantics == RuntimeSemantics.PLAIN;
    this.decisions = rules.inOrder(bits, otherwise);
    if (rules.split().size() <= 1 || !needsTree()) {
      return;
    }
    if (rules.split().size() > PairLimit.MOST_RULES_OF_ONE_CALL) {
      fault = Fault.TOO_MANY;
      return;
    }
    try {
      follow();
    } catch (EndlessLoop e) {
      fault = Fault.ENDLESS;
    }
  }

  private boolean needsTree() {
    return !rules.haveOneOutcome() || !rules.areValuesOfOneArgument();
  }

  private void follow() {
    ConditionTree added = new ConditionTree(bits);
    for (Part part : rules.split()) {
      if (BoundRule.alwaysHold(part.conditions(), bits)) {
        // Met in the plain reading only: to libseccomp this is a rule without conditions.
        return;
      }
      if (!added.add(part)) {
        fault = Fault.REFUSED;
        refused = part;
        return;
      }
    }
    TreeNode root = added.root();
    if (root == null) {
      return;
    }
    TreeProgram program = new TreeProgram(root);
    TreePaths tree = new TreePaths(root, bits);
    boolean isBroken = program.isBroken();
    if (!isBroken && tree.areComplete(rules.split())) {
      if (!isPlain && !rules.haveOneOutcome()) {
        decisions = tree.decisions(otherwise);
      }
      return;
    }
    List<Decision> truth = isBroken ? program.paths(otherwise) : tree.decisions(otherwise);
    if (truth == null) {
      // Too much to say what the program does; that it is faulty is sure.
      fault = Fault.MERGED;
      return;
    }
    witness = new FaultSearch(rules.split(), bits, otherwise.outcome()).find(truth);
    fault = witness == null ? Fault.NONE : Fault.MERGED;
    decisions = isPlain ? decisions : truth;
  }

  /** Returns registers that show the fault; null if there is none, or it is not followed. */
  long @Nullable [] witness() {
    return witness;
  }

  List<Decision> decisions() {
    return decisions;
  }

  Fault fault() {
    return fault;
  }

  /** Returns the rule that libseccomp refuses; null if it takes all. */
  @Nullable Part refused() {
    return refused;
  }
}
