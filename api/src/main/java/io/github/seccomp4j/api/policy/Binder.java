package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.policy.CallRules.Part;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds one profile to one host. Not thread-safe. */
final class Binder {

  private static final int MOST_NAMES_WITHOUT_TREE = 32;

  private final SeccompProfile profile;
  private final Host host;
  // What is left of a refused profile is not mended again, whatever is wrong with it.
  private final boolean isRest;
  private final NotedFindings findings = new NotedFindings();
  private final Diagnostics diagnostics;

  Binder(SeccompProfile profile, Host host) {
    this(profile, host, false);
  }

  private Binder(SeccompProfile profile, Host host, boolean isRest) {
    this.profile = profile;
    this.host = host;
    this.isRest = isRest;
    this.diagnostics = new Diagnostics(profile, host.semantics(), findings);
  }

  Binding bind() {
    if (host.semantics() == RuntimeSemantics.RUNC && isEmpty()) {
      return new Binding.Bound(new Policy(List.of(), Outcome.ALLOW, false, findings.toList()));
    }
    Acceptance acceptance = new Acceptance(profile, host);
    Refusal refusal = acceptance.refusal();
    if (refusal != null) {
      return rejected(refusal, findingsOfRest());
    }
    Outcome defaultOutcome =
        Acceptance.outcome(profile.defaultAction().orElseThrow(), profile.defaultErrnoRet());
    RuleReading reading = new RuleReading(profile, host, defaultOutcome, diagnostics);
    reading.read();
    CallBindings calls = new CallBindings(host.semantics(), defaultOutcome);
    List<EntryBinding> bindings = new ArrayList<>();
    PairLimit limit = new PairLimit();
    Part conflict = null;
    for (Architecture architecture : acceptance.architectures()) {
      EntryBinding entry = new EntryBinding(architecture, calls, diagnostics, limit);
      bindings.add(entry);
      for (BoundRule rule : reading.rules()) {
        entry.add(rule);
      }
      Part bad = entry.combine(reading.rules());
      if (bad != null && (conflict == null || bad.rule().position() < conflict.rule().position())) {
        conflict = bad;
      }
      reading.dropped().forEach(entry::noteDropped);
    }
    if (conflict != null) {
      Refusal refused = conflicting(conflict);
      return rejected(refused, reading.refusal() == null ? findings.toList() : findingsOfRest());
    }
    if (reading.refusal() != null) {
      return rejected(reading.refusal(), findingsOfRest());
    }
    loseNumberLoads(bindings, reading.rules());
    EnosysStubs stubs =
        EnosysStubs.of(reading, host.semantics(), defaultOutcome, acceptance.architectures());
    List<EntryPolicy> entries = new ArrayList<>();
    bindings.forEach(entry -> entries.add(entry.build(stubs)));
    diagnostics.finish();
    noteStart();
    return new Binding.Bound(new Policy(entries, Outcome.KILL_THREAD, true, findings.toList()));
  }

  // What the filter does not show: it is made, but the container does not start with it.
  private void noteStart() {
    if (host.semantics() == RuntimeSemantics.PLAIN) {
      return;
    }
    boolean notifies = false;
    for (SyscallRule rule : profile.syscalls()) {
      notifies |= rule.action().equals(Action.NOTIFY);
    }
    if (notifies && profile.listenerPath().filter(path -> !path.isEmpty()).isEmpty()) {
      findings.add(
          "notify-without-listener",
          Severity.ERROR,
          "/listenerPath",
          host.semantics() == RuntimeSemantics.RUNC
              ? "runc does not start the container: seccomp listenerPath is not set"
              : "crun makes no listener, so that NOTIFY answers ENOSYS",
          Optional.of("say \"listenerPath\""));
    }
    for (FilterFlag flag : profile.flags().orElse(List.of())) {
      if (!flag.isRecognized()) {
        findings.add(
            "unknown-flag",
            Severity.ERROR,
            "/flags",
            "unknown seccomp option `" + flag + "`",
            Optional.of("remove it"));
      }
    }
  }

  private void loseNumberLoads(List<EntryBinding> entries, List<BoundRule> rules) {
    EntryBinding x86 = null;
    EntryBinding x32 = null;
    for (EntryBinding entry : entries) {
      if (entry.architecture().equals(Architecture.X86_64)) {
        x86 = entry;
      } else if (entry.architecture().equals(Architecture.X32)) {
        x32 = entry;
      } else if (isLost(List.of(entry), rules)) {
        lose(List.of(entry));
      }
    }
    if (x86 != null && x32 != null && isLost(List.of(x86, x32), rules)) {
      lose(List.of(x86, x32));
    }
  }

  private static boolean isLost(List<EntryBinding> entries, List<BoundRule> rules) {
    int fewest = NumberLoad.NO_CALL;
    boolean isMissing = false;
    boolean exists = false;
    for (EntryBinding entry : entries) {
      int existing = entry.fewestNodes();
      exists |= existing < NumberLoad.NO_CALL;
      if (existing < fewest) {
        fewest = existing;
        isMissing = false;
      }
      int missing = fewest == 0 ? NumberLoad.NO_CALL : entry.fewestNodesOfMissing(rules);
      if (missing < fewest) {
        fewest = missing;
        isMissing = true;
      }
    }
    return exists && isMissing;
  }

  private void lose(List<EntryBinding> entries) {
    for (EntryBinding entry : entries) {
      if (host.semantics() != RuntimeSemantics.RUNC || names() <= MOST_NAMES_WITHOUT_TREE) {
        diagnostics.numberNotLoaded(entry.architecture());
        if (host.semantics() != RuntimeSemantics.PLAIN) {
          entry.loseRules();
        }
      }
    }
  }

  private int names() {
    int names = 0;
    for (SyscallRule rule : profile.syscalls()) {
      names += rule.names().size();
    }
    return names;
  }

  private Refusal conflicting(Part rule) {
    int position = rule.rule().position();
    return Refusal.at(
        RejectionReason.CONFLICTING_RULES,
        "/syscalls/" + position,
        host.semantics() == RuntimeSemantics.CRUN
            ? "seccomp_rule_add_array: errno 17"
            : "error adding seccomp rule for syscall " + rule.rule().firstName() + ": file exists");
  }

  private boolean isEmpty() {
    return profile.syscalls().isEmpty()
        && profile.defaultAction().filter(action -> !action.token().isEmpty()).isEmpty();
  }

  // What is wrong beside the refusal; of a refusal for two rules together this is all there is.
  private List<Finding> findingsOfRest() {
    if (isRest) {
      return findings.toList();
    }
    Binding rest = new Binder(MendedProfile.of(profile, host), host, true).bind();
    List<Finding> all = rest.findings();
    return rest instanceof Binding.Rejected ? all.subList(1, all.size()) : all;
  }

  private static Binding rejected(Refusal refusal, List<Finding> others) {
    List<Finding> all = new ArrayList<>();
    all.add(
        Finding.builder()
            .code(refusal.reason().code())
            .severity(Severity.ERROR)
            .message(refusal.message())
            .location(Location.ofPointer(refusal.pointer()))
            .build());
    all.addAll(others);
    return new Binding.Rejected(refusal.reason(), refusal.message(), all);
  }
}
