package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.syscall.SyscallNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rules of a profile into what a program hands to libseccomp, one after another, up to
 * the first that is refused.
 *
 * <p>Sources: runc 1.5.1 (seccomp_linux.go) and crun 1.29.1 (seccomp.c), read and run. Not
 * thread-safe.
 */
final class RuleReading {

  /** How many conditions of a rule crun looks at. */
  static final int CRUN_CONDITIONS = 6;

  private static final int ARGUMENTS = 6;
  private static final List<List<RuleCondition>> UNCONDITIONAL = List.of(List.of());

  private final SeccompProfile profile;
  private final RuntimeSemantics semantics;
  private final Outcome defaultOutcome;
  private final Diagnostics diagnostics;
  private final List<BoundRule> rules = new ArrayList<>();
  private final List<BoundRule> dropped = new ArrayList<>();
  private @Nullable Refusal refusal;

  RuleReading(SeccompProfile profile, Host host, Outcome defaultOutcome, Diagnostics diagnostics) {
    this.profile = profile;
    this.semantics = host.semantics();
    this.defaultOutcome = defaultOutcome;
    this.diagnostics = diagnostics;
  }

  /** Reads all rules. */
  void read() {
    for (int i = 0; i < profile.syscalls().size() && refusal == null; i++) {
      refusal = read(i, profile.syscalls().get(i));
    }
  }

  /** Returns the rules that go into filters, in document order. */
  List<BoundRule> rules() {
    return rules;
  }

  /**
   * Returns the rules that are dropped because they do what the default does, in document order;
   * some know no call.
   */
  List<BoundRule> dropped() {
    return dropped;
  }

  /** Returns why the first bad rule is refused; null if none is. */
  @Nullable Refusal refusal() {
    return refusal;
  }

  private @Nullable Refusal read(int position, SyscallRule rule) {
    String pointer = "/syscalls/" + position;
    Refusal bad = null;
    if (semantics == RuntimeSemantics.CRUN) {
      bad = Acceptance.crunAction(rule.action(), rule.errnoRet(), pointer);
    } else if (!rule.action().isRecognized()) {
      bad =
          Refusal.at(
              RejectionReason.UNKNOWN_ACTION, pointer, "unknown action \"" + rule.action() + "\"");
    }
    if (bad != null) {
      return bad;
    }
    Outcome outcome = Acceptance.outcome(rule.action(), rule.errnoRet());
    int[] calls = new int[rule.names().size()];
    int known = 0;
    for (int j = 0; j < calls.length; j++) {
      String name = rule.names().get(j);
      if (name.isEmpty() && semantics == RuntimeSemantics.RUNC) {
        return Refusal.at(
            RejectionReason.EMPTY_SYSCALL_NAME,
            pointer + "/names/" + j,
            "empty string is not a valid syscall");
      }
      int call = SyscallNames.position(name);
      if (call < 0) {
        diagnostics.unknownName(position, j, name);
      } else {
        calls[known++] = call;
      }
    }
    calls = known == calls.length ? calls : Arrays.copyOf(calls, known);
    if (outcome.equals(defaultOutcome)) {
      diagnostics.dropped(position, outcome);
      dropped.add(new BoundRule(position, outcome, calls, UNCONDITIONAL));
      return null;
    }
    if (known == 0) {
      return null;
    }
    bad = refusedConditions(position, rule, SyscallNames.all().get(calls[0]), outcome);
    if (bad != null) {
      return bad;
    }
    rules.add(new BoundRule(position, outcome, calls, alternatives(position, rule.args())));
    return null;
  }

  private @Nullable Refusal refusedConditions(
      int position, SyscallRule rule, String name, Outcome outcome) {
    String pointer = "/syscalls/" + position;
    for (ArgCondition condition : counted(rule.args())) {
      if (Long.compareUnsigned(condition.index(), ARGUMENTS) >= 0) {
        String index = Long.toUnsignedString(condition.index());
        return Refusal.at(
            RejectionReason.ARGUMENT_INDEX,
            pointer + "/args",
            switch (semantics) {
              case RUNC ->
                  "error creating seccomp syscall condition for syscall "
                      + name
                      + ": syscalls only have up to 6 arguments ("
                      + index
                      + " given)";
              case CRUN -> "invalid seccomp index";
              case PLAIN -> "a system call has arguments 0 to 5, not " + index;
            });
      }
      if (!condition.op().isRecognized()) {
        return Refusal.at(
            RejectionReason.UNKNOWN_OPERATOR,
            pointer + "/args",
            semantics == RuntimeSemantics.CRUN
                ? "seccomp get operator `" + condition.op() + "`"
                : "unknown operator \"" + condition.op() + "\"");
      }
    }
    if (!Acceptance.isRefused(outcome)) {
      return null;
    }
    boolean isBare = rule.args().isEmpty();
    return Refusal.at(
        RejectionReason.ERRNO_OUT_OF_RANGE,
        pointer + "/errnoRet",
        switch (semantics) {
          case RUNC ->
              (isBare ? "error adding seccomp filter rule" : "error adding seccomp rule")
                  + " for syscall "
                  + name
                  + ": two checks on same syscall argument";
          case CRUN ->
              isBare
                  ? "seccomp_rule_add `" + name + "`: errno 22"
                  : "seccomp_rule_add_array: errno 22";
          case PLAIN -> "the kernel has no error number " + outcome.data();
        });
  }

  private List<ArgCondition> counted(List<ArgCondition> args) {
    return semantics == RuntimeSemantics.CRUN && args.size() > CRUN_CONDITIONS
        ? args.subList(0, CRUN_CONDITIONS)
        : args;
  }

  private List<List<RuleCondition>> alternatives(int position, List<ArgCondition> args) {
    if (args.isEmpty()) {
      return UNCONDITIONAL;
    }
    List<ArgCondition> counted = counted(args);
    if (counted.size() < args.size()) {
      diagnostics.conditionsLost(position, args.size());
    }
    List<RuleCondition> conditions = new ArrayList<>(counted.size());
    int seen = 0;
    boolean isRepeated = false;
    for (ArgCondition arg : counted) {
      RuleCondition condition = RuleCondition.of(arg);
      isRepeated |= (seen & (1 << condition.index())) != 0;
      seen |= 1 << condition.index();
      conditions.add(condition);
    }
    if (isRepeated) {
      diagnostics.repeatedArgument(position);
      if (semantics != RuntimeSemantics.PLAIN) {
        List<List<RuleCondition>> alone = new ArrayList<>(conditions.size());
        conditions.forEach(condition -> alone.add(List.of(condition)));
        return alone;
      }
    }
    if (conditions.size() > 1) {
      conditions.sort(Comparator.comparingInt(RuleCondition::index));
    }
    return List.of(conditions);
  }
}
