package io.github.seccomp4j.api.pod.standards;

import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.List;

/**
 * Kubernetes' Pod Security Standards: what the API server admits into a namespace.
 *
 * <pre>{@code
 * PodSecurityVerdict verdict =
 *     PodSecurityStandards.evaluate(pod, PodSecurityLevel.RESTRICTED, PolicyVersion.LATEST);
 * verdict.findings().forEach(finding -> log(finding));
 * }</pre>
 *
 * <p>Reasons and details are those of k8s.io/pod-security-admission v0.37.2, to the letter, in its
 * order. The standards look at types only: a seccomp profile {@code Localhost} passes without a
 * path, and so does a profile on a privileged container, which voids it.
 */
public final class PodSecurityStandards {

  /** The newest version of the standards that is known; later ones are taken for it. */
  public static final PolicyVersion NEWEST = new PolicyVersion(CheckTable.NEWEST);

  private PodSecurityStandards() {}

  /**
   * Holds a Pod against a level.
   *
   * @param pod the Pod as written, or after {@link #afterApiDefaulting}, which is what the API
   *     server judges
   * @param level the level
   * @param version the version; one later than {@link #NEWEST} means that one
   * @return the verdict
   */
  public static PodSecurityVerdict evaluate(
      PodManifest pod, PodSecurityLevel level, PolicyVersion version) {
    List<ActiveCheck> checks = CheckTable.of(level, version);
    List<ActiveCheck> failed = List.of();
    for (int i = 0; i < checks.size(); i++) {
      ActiveCheck check = checks.get(i);
      if (!check.allows(pod)) {
        if (failed.isEmpty()) {
          failed = new ArrayList<>();
        }
        failed.add(check);
      }
    }
    return new PodSecurityVerdict(pod, level, version, failed);
  }

  /**
   * Returns what a level checks.
   *
   * @param level the level
   * @param version the version; one later than {@link #NEWEST} means that one
   * @return in the order of reasons; unmodifiable, empty for privileged
   */
  public static List<CheckDescription> checks(PodSecurityLevel level, PolicyVersion version) {
    return CheckTable.of(level, version).stream().map(ActiveCheck::description).toList();
  }

  /**
   * Fills in what the API server fills in before it judges, as far as that can change a verdict: a
   * volume without a type becomes an {@code emptyDir}, and with {@code hostNetwork: true} every
   * port of init and regular containers is opened on the node.
   *
   * <p>This is what happens to Pods. In templates of workloads ports are left alone, by default
   * since Kubernetes 1.28.
   *
   * @param pod the Pod as written
   * @return the Pod with defaults; the same one if there is nothing to fill in
   */
  public static PodManifest afterApiDefaulting(PodManifest pod) {
    return ApiDefaulting.applyTo(pod);
  }
}
