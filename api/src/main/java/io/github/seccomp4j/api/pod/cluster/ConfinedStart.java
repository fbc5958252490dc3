package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.pod.cluster.ExpectedStart.Cause;
import io.github.seccomp4j.api.policy.Binding;
import io.github.seccomp4j.api.policy.EntryPolicy;
import io.github.seccomp4j.api.policy.NumberRange;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.startup.StartVariant;
import io.github.seccomp4j.api.startup.StartupCalls;
import io.github.seccomp4j.api.startup.StartupMeasurements;
import io.github.seccomp4j.api.validate.ProfileReport;
import io.github.seccomp4j.api.validate.RuntimeOutcome;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How a start behind the profile that the OCI runtime is handed goes. */
final class ConfinedStart {

  private static final String RUNC = "OCI runtime create failed: runc create failed: ";

  private final SeccompProfile profile;
  private final Optional<ProfileReport> report;
  private final NodePool pool;
  private final boolean noNewPrivileges;
  private final StartingUser user;
  private final ConfinedStarts starts;

  ConfinedStart(
      Confinement.Confined confined,
      NodePool pool,
      boolean noNewPrivileges,
      StartingUser user,
      ConfinedStarts starts) {
    this.profile = confined.profile();
    this.report = confined.report();
    this.pool = pool;
    this.noNewPrivileges = noNewPrivileges;
    this.user = user;
    this.starts = starts;
  }

  ExpectedStart expect() {
    Optional<String> refusal = refusal();
    if (refusal.isPresent()) {
      return startError(task(RUNC + refusal.get() + ": unknown"));
    }
    Binding binding = starts.bind(profile, pool.host());
    if (binding instanceof Binding.Rejected rejected) {
      return startError(rejected.message());
    }
    return behind(((Binding.Bound) binding).policy());
  }

  private static ExpectedStart startError(String message) {
    return ExpectedStart.of(
        StartOutcome.START_ERROR,
        Optional.of(message),
        "start-error",
        Severity.ERROR,
        "RunContainerError: " + message);
  }

  // What the OCI runtime says before it has a filter.
  private Optional<String> refusal() {
    boolean isOldRunc =
        pool.ociRuntime() == OciRuntime.RUNC
            && pool.ociRuntimeVersion().filter(OciVersion::isBefore12).isPresent();
    if (isOldRunc && profile.flags().filter(flags -> !flags.isEmpty()).isPresent()) {
      return Optional.of("seccomp flags are not yet supported by runc");
    }
    Optional<String> said =
        report
            .filter(r -> r.outcome() == RuntimeOutcome.START_FAILS)
            .flatMap(ProfileReport::runtimeMessage);
    return said.isPresent() ? said : listener();
  }

  private Optional<String> listener() {
    boolean notifies =
        profile.syscalls().stream().anyMatch(rule -> rule.action().equals(Action.NOTIFY));
    return profile
        .listenerPath()
        .filter(path -> notifies && !path.isEmpty() && !pool.listenerPaths().contains(path))
        .map(
            path ->
                "error connecting to seccomp agent specified in the seccomp profile: dial unix "
                    + path
                    + ": connect: no such file or directory");
  }

  private ExpectedStart behind(Policy policy) {
    List<StartupCalls> measured = measured();
    if (measured.isEmpty()) {
      return unmeasured(policy);
    }
    Architecture machine = pool.host().architecture();
    List<StartupVerdict> verdicts =
        measured.stream().map(calls -> StartupVerdict.of(policy, machine, calls)).toList();
    StartupVerdict worst =
        verdicts.stream().max(Comparator.comparing(StartupVerdict::outcome)).orElseThrow();
    List<Cause> causes = new ArrayList<>();
    if (worst.outcome() != StartOutcome.STARTS) {
      boolean isSure = verdicts.stream().allMatch(v -> v.outcome() == worst.outcome());
      String message = message(worst.outcome());
      causes.add(
          new Cause(
              worst.outcome() == StartOutcome.START_HANGS ? "start-hangs" : "start-error",
              Severity.ERROR,
              worst.outcome().reason()
                  + ": the profile denies "
                  + String.join(", ", worst.denied())
                  + ", which "
                  + starter()
                  + " needs itself to start a container "
                  + (noNewPrivileges ? "with" : "without")
                  + " no_new_privs"
                  + (isSure ? "" : ", unless another build of that version does without")));
      return new ExpectedStart(worst.outcome(), Optional.of(message), causes);
    }
    addNowAndThen(policy, causes);
    if (verdicts.stream().anyMatch(StartupVerdict::isUndecided)) {
      causes.add(
          new Cause(
              "start-unknown",
              Severity.WARNING,
              "arguments or an agent decide about a call that " + starter() + " makes"));
      return new ExpectedStart(StartOutcome.UNKNOWN, Optional.empty(), causes);
    }
    return new ExpectedStart(StartOutcome.STARTS, Optional.empty(), causes);
  }

  private void addNowAndThen(Policy policy, List<Cause> causes) {
    Set<String> denied = new TreeSet<>();
    for (String call : StartupMeasurements.nowAndThen(pool.ociRuntime())) {
      if (!StartupVerdict.isAllowed(policy, pool.host().architecture(), call)) {
        denied.add(call);
      }
    }
    if (!denied.isEmpty()) {
      causes.add(
          new Cause(
              "start-may-fail",
              Severity.WARNING,
              "the profile denies "
                  + String.join(", ", denied)
                  + ", which "
                  + starter()
                  + " calls in some starts only; those fail"));
    }
  }

  private ExpectedStart unmeasured(Policy policy) {
    if (report.isEmpty() || deniesNothing(policy)) {
      return ExpectedStart.GOOD;
    }
    return ExpectedStart.of(
        StartOutcome.UNKNOWN,
        Optional.empty(),
        "start-not-measured",
        Severity.WARNING,
        "whether the profile allows what "
            + starter()
            + " needs itself is not known; measured are "
            + String.join(", ", StartupMeasurements.versions(pool.ociRuntime())));
  }

  private static boolean deniesNothing(Policy policy) {
    return !policy.isFiltered()
        || policy.entries().stream()
            .map(EntryPolicy::ranges)
            .flatMap(List::stream)
            .map(NumberRange::decisions)
            .flatMap(List::stream)
            .allMatch(
                decision ->
                    decision.outcome().action().equals(Action.ALLOW)
                        || decision.outcome().action().equals(Action.LOG));
  }

  private List<StartupCalls> measured() {
    boolean isX86 = pool.host().architecture().equals(Architecture.X86_64);
    Optional<String> version = pool.ociRuntimeVersion();
    if (!isX86 || version.isEmpty()) {
      return List.of();
    }
    Set<StartupCalls> all = new LinkedHashSet<>();
    for (StartVariant variant : user.variants(noNewPrivileges)) {
      all.addAll(
          StartupMeasurements.find(pool.ociRuntime(), OciVersion.upstream(version.get()), variant));
    }
    return List.copyOf(all);
  }

  private String message(StartOutcome outcome) {
    if (outcome == StartOutcome.START_HANGS) {
      return "context deadline exceeded";
    }
    if (outcome == StartOutcome.ENDS_BEFORE_PROGRAM) {
      return "back-off restarting failed container";
    }
    return noNewPrivileges
        ? pool.runtime().release().runtime() == ContainerRuntime.CONTAINERD
            ? "failed to start containerd task \"<id>\": cannot start a stopped process: unknown"
            : "cannot start a stopped process"
        : task(RUNC + "unable to start container process: operation not permitted: unknown");
  }

  private String task(String message) {
    return pool.runtime().release().runtime() == ContainerRuntime.CONTAINERD
        ? "failed to create containerd task: failed to create shim task: " + message
        : message;
  }

  private String starter() {
    return pool.ociRuntime() + pool.ociRuntimeVersion().map(v -> " " + v).orElse("");
  }
}
