package io.github.seccomp4j.api.syscall;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The rules of a profile on one call, for one sort of container.
 *
 * <p>The first rule without conditions decides alone; a rule that says the same as the default is
 * no rule. Where several rules hold for a call, any of their actions counts as possible, since
 * libseccomp's order is its own. Rules that name an argument twice, which runc reads in another
 * way, and rules with unknown words are left out.
 */
final class CallRules {

  /** A rule and its place in the profile. */
  record Entry(int rule, Action action, List<ArgCondition> conditions) {

    boolean holds(List<Long> arguments) {
      for (ArgCondition condition : conditions) {
        if (!Comparisons.holds(condition, arguments.get((int) condition.index()))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Actions in the kernel's order: the stricter first. */
  private static final List<Action> ORDER =
      List.of(
          Action.KILL_PROCESS,
          Action.KILL_THREAD,
          Action.KILL,
          Action.TRAP,
          Action.ERRNO,
          Action.NOTIFY,
          Action.TRACE,
          Action.LOG,
          Action.ALLOW);

  private static final RuleFilter NONE = RuleFilter.builder().build();
  private static final long LAST_ARGUMENT = 5;
  private static final long EPERM = 1;

  private final Optional<Action> otherwise;
  private final List<Entry> entries;

  private CallRules(Optional<Action> otherwise, List<Entry> entries) {
    this.otherwise = otherwise;
    this.entries = List.copyOf(entries);
  }

  /**
   * Reads the rules on a call.
   *
   * @param rules which rules of the profile are about the call
   * @param privileged whether the container has all capabilities, or none
   */
  static CallRules of(
      ConditionalProfile profile,
      List<Integer> rules,
      Architecture architecture,
      boolean privileged) {
    List<Entry> entries = new ArrayList<>();
    for (int i : rules) {
      ConditionalRule rule = profile.syscalls().get(i);
      if (ORDER.contains(rule.action())
          && isEffective(rule, architecture, privileged)
          && !isDefault(rule, profile)) {
        if (rule.args().isEmpty()) {
          return new CallRules(Optional.of(rule.action()), List.of());
        }
        if (isReadable(rule.args())) {
          entries.add(new Entry(i, rule.action(), rule.args()));
        }
      }
    }
    return new CallRules(profile.defaultAction().filter(ORDER::contains), entries);
  }

  static List<String> names(ConditionalRule rule) {
    return rule.names().isEmpty() ? rule.name().stream().toList() : rule.names();
  }

  private static boolean isEffective(
      ConditionalRule rule, Architecture architecture, boolean privileged) {
    RuleFilter in = rule.includes().orElse(NONE);
    RuleFilter out = rule.excludes().orElse(NONE);
    List<String> words =
        ArchitectureInfo.of(architecture).map(ArchitectureInfo::filterNames).orElse(List.of());
    return (privileged ? out.caps().isEmpty() : in.caps().isEmpty())
        && (in.arches().isEmpty() || !Collections.disjoint(in.arches(), words))
        && Collections.disjoint(out.arches(), words)
        && out.minKernel().isEmpty();
  }

  private static boolean isDefault(ConditionalRule rule, ConditionalProfile profile) {
    return profile.defaultAction().equals(Optional.of(rule.action()))
        && (!rule.action().takesErrnoRet()
            || number(rule.errnoRet()) == number(profile.defaultErrnoRet()));
  }

  private static long number(OptionalLong errnoRet) {
    return errnoRet.orElse(EPERM);
  }

  private static boolean isReadable(List<ArgCondition> conditions) {
    return conditions.stream().allMatch(c -> c.op().isRecognized())
        && conditions.stream().allMatch(c -> Long.compareUnsigned(c.index(), LAST_ARGUMENT) <= 0)
        && conditions.stream().map(ArgCondition::index).distinct().count() == conditions.size();
  }

  List<Entry> entries() {
    return otherwise.isPresent() ? entries : List.of();
  }

  /** Returns the strictest action a call can get. */
  Action strictest(List<Long> arguments) {
    return ORDER.get(Collections.min(possible(arguments)));
  }

  /** Returns the loosest action a call can get. */
  Action loosest(List<Long> arguments) {
    return ORDER.get(Collections.max(possible(arguments)));
  }

  static boolean isLooser(Action one, Action other) {
    return rank(one) > rank(other);
  }

  // KILL is an older word for KILL_THREAD.
  private static int rank(Action action) {
    return ORDER.indexOf(action.equals(Action.KILL) ? Action.KILL_THREAD : action);
  }

  private List<Integer> possible(List<Long> arguments) {
    List<Integer> possible = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.holds(arguments)) {
        possible.add(ORDER.indexOf(entry.action()));
      }
    }
    return possible.isEmpty() ? List.of(ORDER.indexOf(otherwise.orElseThrow())) : possible;
  }
}
