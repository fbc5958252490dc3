package io.github.seccomp4j.api.syscall;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.policy.Binding;
import io.github.seccomp4j.api.policy.EntryPolicy;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.resolve.ProfileResolver;
import io.github.seccomp4j.api.resolve.Resolution;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
 * which the one with the odd bits gets a looser action in the kernel's order of actions. What
 * happens to a call is what {@link Policy} says, as the document itself has it ({@link
 * io.github.seccomp4j.api.RuntimeSemantics#PLAIN}).
 */
public final class HighBits {

  /**
   * How many rules on one call are looked at together; a call with more is skipped, because each
   * rule is held against all others.
   */
  public static final int MOST_RULES_OF_ONE_CALL = 100;

  // A kernel that has whatever a rule asks for.
  private static final KernelVersion EVERY_KERNEL = KernelVersion.of(1000, 0);

  private HighBits() {}

  /**
   * Finds the bypasses of a profile.
   *
   * <p>A conditional profile is looked at as a container without capabilities has it, and as one
   * with all of them. Calls with more than {@link #MOST_RULES_OF_ONE_CALL} rules are skipped.
   *
   * @param profile a profile; rules that no runtime loads, such as those with unknown actions or
   *     operators, are left out
   * @param architectures where calls are made; those of 32 bits, where registers have no high half,
   *     and unknown ones are skipped
   * @return at most one for each condition, in the order of the rules; unmodifiable
   */
  public static List<HighBitsBypass> find(
      ConditionalProfile profile, Collection<Architecture> architectures) {
    ConditionedCalls calls = ConditionedCalls.of(profile, MOST_RULES_OF_ONE_CALL);
    List<HighBitsBypass> found = new ArrayList<>();
    if (!calls.names().isEmpty() && calls.profile().defaultAction().isPresent()) {
      for (Architecture architecture : architectures) {
        if (ArchitectureInfo.of(architecture).filter(info -> info.bits() == 64).isPresent()) {
          found.addAll(find(calls, architecture));
        }
      }
    }
    found.sort(
        (a, b) ->
            a.rule() == b.rule()
                ? Integer.compare(a.index(), b.index())
                : Integer.compare(a.rule(), b.rule()));
    return distinct(found);
  }

  private static List<HighBitsBypass> find(ConditionedCalls calls, Architecture architecture) {
    Host host = Host.of(architecture, EVERY_KERNEL);
    ProfileResolver resolver = ProfileResolver.standard();
    Resolution plain = resolver.resolve(calls.profile(), host, Set.of());
    Resolution privileged =
        resolver.resolve(calls.profile(), host, Set.copyOf(Capability.recognized()));
    List<HighBitsBypass> found = new ArrayList<>(find(calls, plain, host));
    if (!privileged.profile().equals(plain.profile())) {
      found.addAll(find(calls, privileged, host));
    }
    return found;
  }

  private static List<HighBitsBypass> find(
      ConditionedCalls calls, Resolution resolution, Host host) {
    List<HighBitsBypass> found = new ArrayList<>();
    if (Policy.tryBind(resolution.profile(), host) instanceof Binding.Bound bound) {
      EntryPolicy entry = bound.policy().entry(host.architecture()).orElseThrow();
      SyscallTable table = SyscallTable.of(host.architecture());
      for (String name : calls.names()) {
        Optional<List<Parameter>> parameters =
            SyscallParameters.find(name, host.architecture())
                .filter(known -> table.isDefined(name));
        if (parameters.isPresent()) {
          found.addAll(
              new BypassSearch(
                      name,
                      parameters.get(),
                      entry.decisions(table.number(name)),
                      conditioned(name, calls, resolution))
                  .run());
        }
      }
    }
    return found;
  }

  private static List<BypassSearch.Conditioned> conditioned(
      String name, ConditionedCalls calls, Resolution resolution) {
    List<BypassSearch.Conditioned> rules = new ArrayList<>();
    List<SyscallRule> kept = resolution.profile().syscalls();
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).names().contains(name) && !kept.get(i).args().isEmpty()) {
        int rule = calls.rules().get(resolution.originOf(i).rule());
        rules.add(new BypassSearch.Conditioned(rule, i, kept.get(i).args()));
      }
    }
    return rules;
  }

  private static List<HighBitsBypass> distinct(List<HighBitsBypass> found) {
    record Place(int rule, int index) {}
    Set<Place> seen = new HashSet<>();
    return found.stream()
        .filter(bypass -> seen.add(new Place(bypass.rule(), bypass.index())))
        .toList();
  }
}
