package io.github.seccomp4j.api.syscall;

import io.github.seccomp4j.api.resolve.SymbolicErrno;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a profile that is about calls with conditions, without what no runtime loads.
 *
 * <p>Whatever is wrong with the rest of a profile is said elsewhere, and must not hide what is
 * found here. Rules that name an argument twice are left out too: runc reads them in another way.
 *
 * @param profile a profile that every runtime takes
 * @param rules where its rules stand in the document, ascending
 * @param names the calls that some rule has conditions on
 */
record ConditionedCalls(ConditionalProfile profile, List<Integer> rules, Set<String> names) {

  private static final long LAST_ARGUMENT = 5;
  private static final long LAST_ERRNO = 4094;

  /**
   * Takes the part out of a profile.
   *
   * @param most calls that more rules are about are left out
   */
  static ConditionedCalls of(ConditionalProfile document, int most) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> names = new HashSet<>();
    for (ConditionalRule rule : document.syscalls()) {
      Set<String> own = Set.copyOf(names(rule));
      own.forEach(name -> counts.merge(name, 1, Integer::sum));
      if (!rule.args().isEmpty()) {
        names.addAll(own);
      }
    }
    names.removeIf(name -> counts.getOrDefault(name, 0) > most);
    List<Integer> rules = new ArrayList<>();
    List<ConditionalRule> kept = new ArrayList<>();
    for (int i = 0; i < document.syscalls().size() && !names.isEmpty(); i++) {
      ConditionalRule rule = document.syscalls().get(i);
      List<String> about = names(rule).stream().filter(names::contains).toList();
      if (!about.isEmpty() && isReadable(rule)) {
        rules.add(i);
        kept.add(rule.toBuilder().name(Optional.empty()).names(about).build());
      }
    }
    ConditionalProfile.Builder profile = ConditionalProfile.builder().syscalls(kept);
    document.defaultAction().filter(Action::isRecognized).ifPresent(profile::defaultAction);
    return new ConditionedCalls(profile.build(), List.copyOf(rules), Set.copyOf(names));
  }

  private static List<String> names(ConditionalRule rule) {
    return rule.names().isEmpty() ? rule.name().stream().toList() : rule.names();
  }

  private static boolean isReadable(ConditionalRule rule) {
    Set<Long> seen = new HashSet<>();
    for (ArgCondition condition : rule.args()) {
      if (!condition.op().isRecognized()
          || Long.compareUnsigned(condition.index(), LAST_ARGUMENT) > 0
          || !seen.add(condition.index())) {
        return false;
      }
    }
    return rule.action().isRecognized()
        && Long.compareUnsigned(rule.errnoRet().orElse(0), LAST_ERRNO) <= 0
        && rule.errno().filter(ConditionedCalls::isNoErrno).isEmpty()
        && isKernel(rule.includes().flatMap(RuleFilter::minKernel))
        && isKernel(rule.excludes().flatMap(RuleFilter::minKernel));
  }

  private static boolean isNoErrno(String text) {
    return SymbolicErrno.numberOf(text, Architecture.X86_64).isEmpty();
  }

  private static boolean isKernel(Optional<String> version) {
    return version.filter(text -> KernelVersion.tryParse(text).isEmpty()).isEmpty();
  }
}
