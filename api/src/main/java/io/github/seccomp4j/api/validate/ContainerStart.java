package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.policy.Binding;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.policy.RejectionReason;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether an OCI runtime starts a container with a profile, and what its filter then means: the
 * findings of the {@link Policy} that the profile is bound to.
 *
 * <p>Rules that hold for some containers only are looked at one by one, as if they held; against
 * each other only those are held that every container gets.
 *
 * @param failure what the runtime says; empty if the container starts
 * @param findings what is worth knowing about the filter, with pointers into the profile
 */
record ContainerStart(Optional<String> failure, List<Finding> findings) {

  // Binding does not depend on it.
  private static final KernelVersion ANY_KERNEL = KernelVersion.of(6, 1);

  // Found in one rule alone, whatever the others say.
  private static final Set<String> ABOUT_ONE_RULE =
      Set.of(
          "repeated-argument",
          "same-as-default",
          "conditions-lost",
          "value-exceeds-32-bits",
          "multiplexed-argument");

  // Said by rules of validation, which see every word of the document and say more about each.
  private static final Set<String> SAID_ELSEWHERE =
      Set.of("unknown-syscall", "unknown-flag", "notify-without-listener");

  ContainerStart {
    findings = List.copyOf(findings);
  }

  /** Tells whether the profile says nothing at all, which runc takes for "no seccomp". */
  static boolean isEmpty(ConditionalProfile profile) {
    return profile.syscalls().isEmpty()
        && profile.defaultAction().filter(a -> !a.token().isEmpty()).isEmpty();
  }

  static ContainerStart of(ConditionalProfile profile, OciRuntime runtime, Architecture node) {
    Host host =
        Host.of(node, ANY_KERNEL)
            .withSemantics(
                runtime == OciRuntime.RUNC ? RuntimeSemantics.RUNC : RuntimeSemantics.CRUN);
    Binding sure = bind(profile, host, ContainerStart::isForAll);
    boolean areAllSure = profile.syscalls().stream().allMatch(ContainerStart::isForAll);
    Binding all = areAllSure ? sure : bind(profile, host, rule -> true);
    return new ContainerStart(failure(sure, all, profile, runtime), findings(sure, all));
  }

  private static Binding bind(
      ConditionalProfile profile, Host host, Predicate<ConditionalRule> isHanded) {
    return Policy.tryBind(HandedProfile.of(profile, host.architecture(), isHanded), host);
  }

  private static boolean isForAll(ConditionalRule rule) {
    return rule.includes().isEmpty() && rule.excludes().isEmpty();
  }

  private static Optional<String> failure(
      Binding sure, Binding all, ConditionalProfile profile, OciRuntime runtime) {
    if (sure instanceof Binding.Rejected rejected) {
      return Optional.of(rejected.message());
    }
    if (all instanceof Binding.Rejected rejected
        && rejected.reason() != RejectionReason.CONFLICTING_RULES) {
      return Optional.of(rejected.message());
    }
    if (sure.findings().stream().anyMatch(f -> f.code().equals("libseccomp-endless-loop"))) {
      return Optional.of("no answer: libseccomp does not come back");
    }
    return runtime == OciRuntime.RUNC ? loading(profile) : Optional.empty();
  }

  // The filter is made, but runc does not load it.
  private static Optional<String> loading(ConditionalProfile profile) {
    boolean listens = profile.listenerPath().filter(path -> !path.isEmpty()).isPresent();
    boolean notifies =
        profile.syscalls().stream().anyMatch(rule -> rule.action().equals(Action.NOTIFY));
    if (notifies && !listens) {
      return Optional.of("seccomp listenerPath is not set");
    }
    return !notifies && profile.flags().orElse(List.of()).contains(FilterFlag.WAIT_KILLABLE_RECV)
        ? Optional.of("error loading seccomp filter: invalid argument")
        : Optional.empty();
  }

  private static List<Finding> findings(Binding sure, Binding all) {
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : sure.findings()) {
      // A rule for some containers can have a greater number than all others.
      boolean isSure = !finding.code().equals("enosys-stub") || all.findings().contains(finding);
      if (isSure && !SAID_ELSEWHERE.contains(finding.code())) {
        findings.add(finding);
      }
    }
    if (all != sure) {
      for (Finding finding : all.findings()) {
        if (ABOUT_ONE_RULE.contains(finding.code()) && !findings.contains(finding)) {
          findings.add(finding);
        }
      }
    }
    if (sure instanceof Binding.Rejected rejected && isSaidBetter(rejected)) {
      findings.remove(rejected.findings().get(0));
    }
    return findings;
  }

  // The refusal comes first; a finding of the same code says more than the runtime's words.
  private static boolean isSaidBetter(Binding.Rejected rejected) {
    return rejected.findings().stream()
        .skip(1)
        .anyMatch(other -> other.code().equals(rejected.reason().code()));
  }
}
