package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.OciRuntime;
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
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** Whether a container starts behind the profile that its OCI runtime is handed. */
final class ConfinedStart {

  private static final String RUNC = "OCI runtime create failed: runc create failed: ";

  private final PodManifest pod;
  private final EffectiveContainer container;
  private final NodePool pool;
  private final SeccompProfile profile;
  private final Optional<ProfileReport> report;
  private final Bindings bindings;

  ConfinedStart(
      PodManifest pod,
      EffectiveContainer container,
      Confinement.Confined confined,
      Bindings bindings) {
    this.bindings = bindings;
    this.pod = pod;
    this.container = container;
    this.pool = container.pool();
    this.profile = confined.profile();
    this.report = confined.report();
  }

  StartPrediction predict() {
    Optional<String> refusal = refusal();
    if (refusal.isPresent()) {
      String message = task(RUNC + refusal.get() + ": unknown");
      return StartFindings.predict(
          container,
          StartOutcome.START_ERROR,
          Optional.of(message),
          "start-error",
          Severity.ERROR,
          "RunContainerError: " + message);
    }
    Binding binding = bindings.of(profile, pool.host());
    if (binding instanceof Binding.Rejected rejected) {
      return StartFindings.predict(
          container,
          StartOutcome.START_ERROR,
          Optional.of(rejected.message()),
          "start-error",
          Severity.ERROR,
          "RunContainerError: " + rejected.message());
    }
    return behind(((Binding.Bound) binding).policy());
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

  private StartPrediction behind(Policy policy) {
    List<StartupCalls> measured = measured();
    if (measured.isEmpty()) {
      return unmeasured(policy);
    }
    Architecture machine = pool.host().architecture();
    List<StartupVerdict> verdicts =
        measured.stream().map(calls -> StartupVerdict.of(policy, machine, calls)).toList();
    StartupVerdict worst =
        verdicts.stream().max(Comparator.comparing(StartupVerdict::outcome)).orElseThrow();
    List<Finding> findings = new ArrayList<>();
    if (worst.outcome() != StartOutcome.STARTS) {
      boolean isSure = verdicts.stream().allMatch(v -> v.outcome() == worst.outcome());
      String message = message(worst.outcome());
      findings.add(
          StartFindings.finding(
              container,
              worst.outcome() == StartOutcome.START_HANGS ? "start-hangs" : "start-error",
              Severity.ERROR,
              worst.outcome().reason()
                  + ": the profile denies "
                  + String.join(", ", worst.denied())
                  + ", which "
                  + starter()
                  + " needs itself to start a container "
                  + (container.message().noNewPrivileges() ? "with" : "without")
                  + " no_new_privs"
                  + (isSure ? "" : ", unless another build of that version does without")));
      return new StartPrediction(container, worst.outcome(), Optional.of(message), findings);
    }
    addNowAndThen(policy, findings);
    if (verdicts.stream().anyMatch(StartupVerdict::isUndecided)) {
      findings.add(
          StartFindings.finding(
              container,
              "start-unknown",
              Severity.WARNING,
              "arguments or an agent decide about a call that " + starter() + " makes"));
      return new StartPrediction(container, StartOutcome.UNKNOWN, Optional.empty(), findings);
    }
    return new StartPrediction(container, StartOutcome.STARTS, Optional.empty(), findings);
  }

  private void addNowAndThen(Policy policy, List<Finding> findings) {
    Set<String> denied = new TreeSet<>();
    for (String call : StartupMeasurements.nowAndThen(pool.ociRuntime())) {
      if (!StartupVerdict.isAllowed(policy, pool.host().architecture(), call)) {
        denied.add(call);
      }
    }
    if (!denied.isEmpty()) {
      findings.add(
          StartFindings.finding(
              container,
              "start-may-fail",
              Severity.WARNING,
              "the profile denies "
                  + String.join(", ", denied)
                  + ", which "
                  + starter()
                  + " calls in some starts only; those fail"));
    }
  }

  private StartPrediction unmeasured(Policy policy) {
    if (report.isEmpty() || deniesNothing(policy)) {
      return new StartPrediction(container, StartOutcome.STARTS, Optional.empty(), List.of());
    }
    return StartFindings.predict(
        container,
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
    OptionalLong user =
        container
            .container()
            .flatMap(PodContainer::securityContext)
            .map(ContainerSecurity::runAsUser)
            .filter(OptionalLong::isPresent)
            .or(() -> pod.securityContext().map(PodSecurity::runAsUser))
            .orElse(OptionalLong.empty());
    Set<StartupCalls> all = new LinkedHashSet<>();
    for (boolean isRoot : List.of(true, false)) {
      // The image decides about the user where the Pod does not.
      if (user.isEmpty() || isRoot == (user.getAsLong() == 0)) {
        all.addAll(
            StartupMeasurements.find(
                pool.ociRuntime(),
                OciVersion.upstream(version.get()),
                StartVariant.run(container.message().noNewPrivileges(), isRoot)));
      }
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
    return container.message().noNewPrivileges()
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
