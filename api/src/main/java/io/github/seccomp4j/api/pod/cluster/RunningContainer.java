package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.catalog.Identification;
import io.github.seccomp4j.api.catalog.ProfileMatch;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.api.compare.PolicyComparison;
import io.github.seccomp4j.api.policy.Binding;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.validate.DocumentKind;
import io.github.seccomp4j.api.validate.LoadedProfile;
import io.github.seccomp4j.api.validate.ProfileSource;
import io.github.seccomp4j.api.validate.ProfileValidator;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a container that runs with what its Pod and its node make one expect.
 *
 * <pre>{@code
 * RunningVerdict verdict = RunningContainer.verify(pod, "app", context, inspected);
 * }</pre>
 */
public final class RunningContainer {

  private RunningContainer() {}

  /**
   * Verifies a container of a Pod that came through the API server.
   *
   * @param pod the Pod
   * @param container the container's name
   * @param context the cluster
   * @param crictlInspectOutput what {@code crictl inspect} prints of the container, or its
   *     config.json
   * @return whether it has the profile it should have, else what differs
   * @throws IllegalArgumentException if the Pod has no such container, no pool takes the Pod, or
   *     the text is neither of the two; the message says which
   */
  public static RunningVerdict verify(
      PodManifest pod, String container, ClusterContext context, String crictlInspectOutput) {
    Optional<SeccompProfile> found = found(crictlInspectOutput, context.pools().get(0));
    List<EffectiveContainer> expected =
        EffectiveSeccomp.of(pod, context).containers().stream()
            .filter(each -> !each.isSandbox() && each.name().equals(container))
            .toList();
    if (expected.isEmpty()) {
      throw new IllegalArgumentException(
          "the Pod has no container \"" + container + "\", or no pool takes it");
    }
    return expected.stream()
        .filter(each -> agrees(each, found))
        .findFirst()
        .map(each -> new RunningVerdict(each, found, true, Optional.empty(), List.of()))
        .orElseGet(() -> differs(expected.get(0), found));
  }

  private static Optional<SeccompProfile> found(String text, NodePool pool) {
    LoadedProfile loaded =
        ProfileValidator.loadedBy(
            ProfileSource.of(text, "crictl inspect"),
            pool.target(),
            pool.host().kernel(),
            Set.of());
    DocumentKind kind = loaded.report().kind();
    if (kind != DocumentKind.CRICTL_INSPECT && kind != DocumentKind.RUNTIME_CONFIG) {
      throw new IllegalArgumentException(
          "neither what crictl inspect prints nor a config.json, but " + kind.description());
    }
    return loaded.profile();
  }

  private static boolean agrees(EffectiveContainer expected, Optional<SeccompProfile> found) {
    if (expected.confinement() instanceof Confinement.Unconfined) {
      return found.map(profile -> isNoFilter(profile, expected.pool())).orElse(true);
    }
    Optional<SeccompProfile> section = expected.confinement().section();
    if (section.isEmpty() || found.isEmpty()) {
      return false;
    }
    return section.get().equals(found.get())
        || (Policy.tryBind(section.get(), expected.pool().host()) instanceof Binding.Bound left
            && Policy.tryBind(found.get(), expected.pool().host()) instanceof Binding.Bound right
            && PolicyComparison.of(left.policy(), right.policy()).isEquivalent());
  }

  private static boolean isNoFilter(SeccompProfile profile, NodePool pool) {
    return Policy.tryBind(profile, pool.host()) instanceof Binding.Bound bound
        && !bound.policy().isFiltered();
  }

  private static RunningVerdict differs(
      EffectiveContainer expected, Optional<SeccompProfile> found) {
    List<Finding> findings = new ArrayList<>();
    Optional<Identification> explanation = found.map(RuntimeDefaults::identify);
    findings.add(
        finding(
            expected,
            "running-profile-differs",
            Severity.ERROR,
            "container \""
                + expected.name()
                + "\" should run under "
                + expected.confinement()
                + ", but runs "
                + (found.isPresent() ? "under another profile" : "without a filter")));
    for (ProfileMatch match : explanation.map(Identification::matches).orElse(List.of())) {
      findings.add(
          finding(
              expected,
              "running-profile-identified",
              Severity.INFO,
              "it runs under the default profile of " + match));
    }
    explanation
        .flatMap(Identification::nearest)
        .ifPresent(
            nearest ->
                findings.add(
                    finding(
                        expected,
                        "running-profile-identified",
                        Severity.INFO,
                        "no default profile is what it runs under; the nearest: " + nearest)));
    return new RunningVerdict(expected, found, false, explanation, findings);
  }

  private static Finding finding(
      EffectiveContainer expected, String code, Severity severity, String message) {
    return Finding.builder()
        .code(code)
        .severity(severity)
        .message(message)
        .location(Location.ofPointer(expected.place()))
        .build();
  }
}
