package io.github.seccomp4j.samples.benchmarks;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * A profile as the calls of libseccomp that runc makes for it, with everything resolved that runc
 * resolves too, so that only libseccomp's own work is left.
 */
final class LibseccompFilter {

  private static final int EXISTS = -17;
  private static final int COMPARISON_BYTES = 24;
  private static final int WRITE_ONLY = 1;

  // Operators in the order of enum scmp_compare, which starts with 1.
  private static final List<ArgOperator> OPERATORS =
      List.of(
          ArgOperator.NE,
          ArgOperator.LT,
          ArgOperator.LE,
          ArgOperator.EQ,
          ArgOperator.GE,
          ArgOperator.GT,
          ArgOperator.MASKED_EQ);

  private record Rule(int action, int call, int conditions, Memory comparisons) {}

  private final Libseccomp library;
  private final int defaultAction;
  private final int descriptor;
  private final List<Integer> architectures = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  LibseccompFilter(Libseccomp library, SeccompProfile profile) {
    this.library = library;
    this.defaultAction = action(profile.defaultAction().orElseThrow(), profile.defaultErrnoRet());
    this.descriptor = library.open("/dev/null", WRITE_ONLY);
    for (Architecture architecture : profile.architectures()) {
      String name = architecture.token().substring("SCMP_ARCH_".length()).toLowerCase(Locale.ROOT);
      architectures.add(library.seccomp_arch_resolve_name(name));
    }
    for (SyscallRule rule : profile.syscalls()) {
      int action = action(rule.action(), rule.errnoRet());
      for (String name : rule.names()) {
        int call = library.seccomp_syscall_resolve_name(name);
        if (call != -1 && action != defaultAction) {
          rules.add(new Rule(action, call, rule.args().size(), comparisons(rule.args())));
        }
      }
    }
  }

  /** Makes the filter, writes it to nowhere and forgets it; returns how many rules it has. */
  int buildAndExport() {
    Pointer context = library.seccomp_init(defaultAction);
    for (int architecture : architectures) {
      int answer = library.seccomp_arch_add(context, architecture);
      check(answer == EXISTS ? 0 : answer);
    }
    for (Rule rule : rules) {
      check(
          library.seccomp_rule_add_array(
              context, rule.action(), rule.call(), rule.conditions(), rule.comparisons()));
    }
    check(library.seccomp_export_bpf(context, descriptor));
    library.seccomp_release(context);
    return rules.size();
  }

  private static void check(int answer) {
    if (answer != 0) {
      throw new IllegalStateException("libseccomp answers " + answer);
    }
  }

  private static Memory comparisons(List<ArgCondition> conditions) {
    Memory comparisons = new Memory((long) COMPARISON_BYTES * (conditions.size() + 1));
    for (int i = 0; i < conditions.size(); i++) {
      ArgCondition condition = conditions.get(i);
      long at = (long) COMPARISON_BYTES * i;
      comparisons.setInt(at, (int) condition.index());
      comparisons.setInt(at + 4, OPERATORS.indexOf(condition.op()) + 1);
      comparisons.setLong(at + 8, condition.value());
      comparisons.setLong(at + 16, condition.valueTwo().orElse(0));
    }
    return comparisons;
  }

  private static int action(Action action, OptionalLong errno) {
    if (action.equals(Action.ALLOW)) {
      return 0x7fff_0000;
    }
    if (action.equals(Action.ERRNO)) {
      return 0x0005_0000 | (int) errno.orElse(1);
    }
    throw new IllegalArgumentException("default profiles have no " + action);
  }
}
