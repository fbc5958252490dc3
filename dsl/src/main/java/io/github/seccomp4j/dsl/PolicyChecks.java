package io.github.seccomp4j.dsl;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.resolve.ProfileResolver;
import io.github.seccomp4j.api.resolve.Resolution;
import io.github.seccomp4j.api.resolve.RuleResolution;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Says what binding a document finds in its rules together: contradictions, each with a call that
 * shows it, and faults of libseccomp.
 *
 * <p>The host of a plain document is the first architecture that it names, else x86_64. A
 * conditional document is bound for each of its {@link ContainerCases}.
 */
final class PolicyChecks {

  /** What is taken over; the other checks say the rest about single rules and words. */
  static final Set<String> CODES =
      Set.of(
          "conflicting-actions",
          "overlapping-actions",
          "libseccomp-endless-loop",
          "libseccomp-merge-defect",
          "libseccomp-number-not-loaded",
          "rules-not-compared");

  private PolicyChecks() {}

  private static boolean isPlain(ConditionalProfile document) {
    return document.archMap().isEmpty()
        && document.syscalls().stream()
            .allMatch(rule -> rule.includes().isEmpty() && rule.excludes().isEmpty());
  }

  static void run(Form form, FindingList findings) {
    List<Finding> found = find(form.document(), rule -> true);
    // Rules that contradict each other without those that were added did so before.
    Set<Finding> before =
        form.taken().isEmpty() || !Findings.hasErrors(found)
            ? Set.of()
            : new HashSet<>(find(form.document(), form::isTaken));
    for (Finding finding : found) {
      findings.inherited(before.contains(finding));
      findings.add(finding);
    }
    findings.inherited(false);
  }

  private static List<Finding> find(ConditionalProfile document, IntPredicate counts) {
    Architecture usual = nativeOf(document);
    return isPlain(document)
        ? find(
            only(PlainForm.toProfile(document), counts), ContainerCase.of(usual, Set.of()).host())
        : findInCases(ResolvableDocument.of(document), counts, ContainerCases.of(document, usual));
  }

  private static List<Finding> find(SeccompProfile profile, Host host) {
    return Policy.tryBind(profile, host).findings().stream()
        .filter(finding -> CODES.contains(finding.code()))
        .toList();
  }

  private static List<Finding> findInCases(
      ConditionalProfile document, IntPredicate counts, ContainerCases cases) {
    record Place(String code, Optional<Location> location) {}
    Set<Place> seen = new HashSet<>();
    List<Finding> all = new ArrayList<>();
    for (ContainerCase one : cases.all()) {
      List<Finding> found = find(resolved(document, counts, one), one.host());
      // What was found for one container is not said again for the next.
      found.stream()
          .filter(finding -> !seen.contains(new Place(finding.code(), finding.location())))
          .forEach(all::add);
      found.forEach(finding -> seen.add(new Place(finding.code(), finding.location())));
    }
    if (!cases.isWhole()) {
      all.add(
          FindingList.finding(
                  Severity.WARNING,
                  "rules-not-compared",
                  "/syscalls",
                  "the rules depend on the container in more than "
                      + ContainerCases.MOST
                      + " ways; the others were not looked at for rules that contradict each other")
              .build());
    }
    return all;
  }

  // A dropped rule leaves its place to one that means nothing.
  private static SeccompProfile resolved(
      ConditionalProfile document, IntPredicate counts, ContainerCase one) {
    Resolution resolution =
        ProfileResolver.standard().resolve(document, one.host(), one.capabilities());
    List<SyscallRule> kept = resolution.profile().syscalls();
    List<SyscallRule> rules = new ArrayList<>();
    SyscallRule nothing = nothing(resolution.profile());
    for (RuleResolution rule : resolution.rules()) {
      boolean isKept = rule.isKept() && counts.test(rule.rule());
      rules.add(isKept ? kept.get(rule.output().orElseThrow()) : nothing);
    }
    return resolution.profile().toBuilder().syscalls(rules).build();
  }

  private static Architecture nativeOf(ConditionalProfile document) {
    List<Architecture> named = Form.named(document);
    return named.isEmpty() ? Architecture.X86_64 : named.get(0);
  }

  private static SeccompProfile only(SeccompProfile profile, IntPredicate counts) {
    SyscallRule nothing = nothing(profile);
    List<SyscallRule> rules = new ArrayList<>();
    for (int i = 0; i < profile.syscalls().size(); i++) {
      rules.add(counts.test(i) ? profile.syscalls().get(i) : nothing);
    }
    return profile.toBuilder().syscalls(rules).build();
  }

  // A rule without names leaves the others where they are.
  private static SyscallRule nothing(SeccompProfile profile) {
    boolean allows = profile.defaultAction().filter(Action.ALLOW::equals).isPresent();
    return SyscallRule.builder().action(allows ? Action.LOG : Action.ALLOW).build();
  }
}
