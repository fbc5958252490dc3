package io.github.seccomp4j.dsl;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Says what binding a plain document finds in its rules together: contradictions, each with a call
 * that shows it, and faults of libseccomp.
 *
 * <p>The host is the first architecture that the document names, else x86_64.
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

  // Binding does not depend on it.
  private static final KernelVersion ANY_KERNEL = KernelVersion.of(6, 1);

  private PolicyChecks() {}

  /** Tells whether no rule of a document depends on the host. */
  static boolean apply(ConditionalProfile document) {
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
    Host host = Host.of(nativeOf(document), ANY_KERNEL);
    return Policy.tryBind(only(PlainForm.toProfile(document), counts), host).findings().stream()
        .filter(finding -> CODES.contains(finding.code()))
        .toList();
  }

  private static Architecture nativeOf(ConditionalProfile document) {
    List<Architecture> named = Form.named(document);
    return named.isEmpty() ? Architecture.X86_64 : named.get(0);
  }

  // A rule without names means nothing and leaves the others where they are.
  private static SeccompProfile only(SeccompProfile profile, IntPredicate counts) {
    boolean allows = profile.defaultAction().filter(Action.ALLOW::equals).isPresent();
    SyscallRule nothing = SyscallRule.builder().action(allows ? Action.LOG : Action.ALLOW).build();
    List<SyscallRule> rules = new ArrayList<>();
    for (int i = 0; i < profile.syscalls().size(); i++) {
      rules.add(counts.test(i) ? profile.syscalls().get(i) : nothing);
    }
    return profile.toBuilder().syscalls(rules).build();
  }
}
