package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.policy.Binding;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** One learning of a profile: gathers reasons, then has the base make rules of them. */
final class LearningRun {

  private static final KernelVersion KERNEL = KernelVersion.of(6, 8);

  private final List<Evidence> evidence;
  private final LearningOptions options;
  private final SeenCalls seen;
  private final List<Architecture> targets;
  private final SortedMap<String, String> siblings = new TreeMap<>();
  private final SortedMap<String, String> startup;
  private final Set<Finding> findings = new LinkedHashSet<>();

  LearningRun(List<Evidence> evidence, LearningOptions options) {
    this.evidence = List.copyOf(evidence);
    this.options = options;
    this.seen = SeenCalls.of(evidence);
    this.targets =
        options.architectures().isEmpty() ? seen.architectures() : options.architectures();
    this.startup =
        options
            .startup()
            .map(needs -> StartupReasons.of(needs, options.otherwise(), targets))
            .orElseGet(TreeMap::new);
  }

  LearnedProfile learn() {
    gatherSiblings();
    findings.addAll(seen.findings());
    findings.addAll(SourceLimits.of(evidence));
    addOwnFindings();
    LearnedProfile learned = rules();
    addPolicyFindings(learned.profile());
    findings.addAll(learned.findings());
    return new LearnedProfile(learned.profile(), learned.rules(), List.copyOf(findings));
  }

  /** Returns what a profile would permit: what was seen, siblings, and start-up needs. */
  Set<String> wanted() {
    gatherSiblings();
    Set<String> names = new LinkedHashSet<>(siblings.keySet());
    names.addAll(startup.keySet());
    seen.all().forEach(call -> names.add(call.name()));
    return names;
  }

  private LearnedProfile rules() {
    LearningBase base = options.base();
    if (base instanceof LearningBase.WithoutUnused less) {
      return BaseRules.withoutUnused(less, seen, siblings, startup);
    }
    if (base instanceof LearningBase.WithDenied more) {
      return BaseRules.withDenied(more, seen, options);
    }
    return new SeenRules(seen, siblings, startup, targets, options).make();
  }

  private void gatherSiblings() {
    if (options.siblings() == Siblings.NONE) {
      return;
    }
    for (CallTally call : seen.all()) {
      for (SiblingFile.Sibling sibling : SiblingFile.of(call.name())) {
        boolean isWanted =
            !seen.contains(sibling.name())
                && targets.stream().anyMatch(target -> isWanted(call, sibling, target));
        if (isWanted) {
          siblings.putIfAbsent(
              sibling.name(),
              (sibling.follows() ? "follows from " : "does what ")
                  + call.name()
                  + (sibling.follows() ? ": " : " does: ")
                  + sibling.because());
        }
      }
    }
  }

  private boolean isWanted(CallTally call, SiblingFile.Sibling sibling, Architecture target) {
    SyscallTable table = SyscallTable.of(target);
    if (!table.isDefined(sibling.name()) && table.multiplexed(sibling.name()).isEmpty()) {
      return false;
    }
    return sibling.follows()
        || options.siblings() == Siblings.OF_LIBRARIES
        || !call.architectures().contains(target);
  }

  private void addOwnFindings() {
    if (seen.all().isEmpty()) {
      findings.add(
          Finding.of(
              "nothing-observed",
              Severity.WARNING,
              "the evidence shows no call; the profile permits what is needed around a program"));
    }
    if (targets.size() > 1) {
      addSharedNames();
    }
    options.startup().ifPresent(this::addStartupFindings);
  }

  private void addSharedNames() {
    List<String> wider = new ArrayList<>();
    for (CallTally call : seen.all()) {
      boolean isWider =
          targets.stream()
              .filter(target -> !call.architectures().contains(target))
              .anyMatch(target -> SyscallTable.of(target).isDefined(call.name()));
      if (isWider) {
        wider.add(call.name());
      }
    }
    if (!wider.isEmpty()) {
      findings.add(
          Finding.of(
              "architectures-share-names",
              Severity.INFO,
              "a name is permitted on every architecture of the profile, and was seen on some only: "
                  + String.join(", ", wider)));
    }
  }

  private void addStartupFindings(StartupNeeds needs) {
    if (!needs.isMeasured()) {
      findings.add(
          Finding.of(
              "startup-not-measured",
              Severity.WARNING,
              "what "
                  + needs.runtimes().get(0)
                  + " "
                  + needs.version().orElse("")
                  + " needs to start a container was not measured; what any measured release needs"
                  + " is permitted"));
    }
    if (targets.stream().anyMatch(target -> !target.equals(Architecture.X86_64))) {
      findings.add(
          Finding.of(
              "startup-of-other-architecture",
              Severity.INFO,
              "what OCI runtimes need to start a container was measured on x86-64 only"));
    }
  }

  // Conditions that a multiplexer loses, and whatever else the profile means beside what it says.
  private void addPolicyFindings(SeccompProfile profile) {
    Optional<Architecture> machine = targets.stream().findFirst();
    if (machine.isEmpty()) {
      return;
    }
    Host host = Host.of(machine.get(), KERNEL).withSemantics(RuntimeSemantics.RUNC);
    Binding binding = Policy.tryBind(profile, host);
    if (binding instanceof Binding.Bound bound) {
      bound.policy().findings().stream()
          .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
          .forEach(findings::add);
    } else if (binding instanceof Binding.Rejected rejected) {
      findings.add(
          Finding.of("profile-rejected", Severity.ERROR, "runc refuses: " + rejected.message()));
    }
  }
}
