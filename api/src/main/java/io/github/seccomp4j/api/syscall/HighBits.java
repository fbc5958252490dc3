package io.github.seccomp4j.api.syscall;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds conditions that are walked around by bits the kernel does not read.
 *
 * <p>A filter compares 64-bit registers, and the kernel reads an {@code int} from the low half. So
 * a rule that denies {@code socket} with argument 0 equal to 40 does not deny {@code socket(2^32 +
 * 40, ...)}, which opens the same AF_VSOCK; containerd's default profile has such rules (verified
 * on Linux 6.18). A rule that allows listed values is not weakened: with other high bits it allows
 * less.
 *
 * <p>Only what shows is found: a rule is named if there are two calls, equal to the kernel, of
 * which the one with the odd bits gets a looser action in the kernel's order of actions. Rules are
 * read as in {@link CallRules}.
 */
public final class HighBits {

  /**
   * How many rules on one call are looked at together; a call with more is skipped, because each
   * rule is held against all others.
   */
  public static final int MOST_RULES_OF_ONE_CALL = 100;

  private HighBits() {}

  /**
   * Finds the bypasses of a profile.
   *
   * <p>A conditional profile is looked at as a container without capabilities has it, and as one
   * with all of them. Calls with more than {@link #MOST_RULES_OF_ONE_CALL} rules are skipped.
   *
   * @param profile a profile; rules with unknown actions or operators are left out
   * @param architectures where calls are made; those of 32 bits, where registers have no high half,
   *     and unknown ones are skipped
   * @return at most one for each condition, in the order of the rules; unmodifiable
   */
  public static List<HighBitsBypass> find(
      ConditionalProfile profile, Collection<Architecture> architectures) {
    Map<String, List<Integer>> conditioned = conditioned(profile.syscalls());
    List<HighBitsBypass> found = new ArrayList<>();
    for (Architecture architecture : architectures) {
      if (ArchitectureInfo.of(architecture).filter(info -> info.bits() == 64).isPresent()) {
        conditioned.forEach((name, rules) -> add(profile, architecture, name, rules, found));
      }
    }
    found.sort(
        (a, b) ->
            a.rule() == b.rule()
                ? Integer.compare(a.index(), b.index())
                : Integer.compare(a.rule(), b.rule()));
    return distinct(found);
  }

  // The calls that some rule has conditions on, each with all its rules.
  private static Map<String, List<Integer>> conditioned(List<ConditionalRule> rules) {
    Map<String, List<Integer>> conditioned = new LinkedHashMap<>();
    for (ConditionalRule rule : rules) {
      if (!rule.args().isEmpty()) {
        CallRules.names(rule).forEach(name -> conditioned.put(name, new ArrayList<>()));
      }
    }
    for (int i = 0; i < rules.size() && !conditioned.isEmpty(); i++) {
      for (String name : CallRules.names(rules.get(i))) {
        List<Integer> own = conditioned.get(name);
        if (own != null && (own.isEmpty() || own.get(own.size() - 1) != i)) {
          own.add(i);
        }
      }
    }
    return conditioned;
  }

  private static void add(
      ConditionalProfile profile,
      Architecture architecture,
      String name,
      List<Integer> rules,
      List<HighBitsBypass> found) {
    Optional<List<Parameter>> parameters = SyscallParameters.find(name, architecture);
    if (rules.size() > MOST_RULES_OF_ONE_CALL
        || parameters.isEmpty()
        || !SyscallTable.of(architecture).isDefined(name)) {
      return;
    }
    CallRules plain = CallRules.of(profile, rules, architecture, false);
    found.addAll(new BypassSearch(name, parameters.get(), plain).run());
    CallRules privileged = CallRules.of(profile, rules, architecture, true);
    if (!privileged.entries().equals(plain.entries())) {
      found.addAll(new BypassSearch(name, parameters.get(), privileged).run());
    }
  }

  private static List<HighBitsBypass> distinct(List<HighBitsBypass> found) {
    record Place(int rule, int index) {}
    Set<Place> seen = new HashSet<>();
    return found.stream()
        .filter(bypass -> seen.add(new Place(bypass.rule(), bypass.index())))
        .toList();
  }
}
