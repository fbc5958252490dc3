package io.github.seccomp4j.api.pod.standards;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a level of the Pod Security Standards admits a Pod, and why not.
 *
 * <p>Immutable; equal if Pod, level and version are. Texts are made when they are asked for.
 */
public final class PodSecurityVerdict {

  private final PodManifest pod;
  private final PodSecurityLevel level;
  private final PolicyVersion version;
  private final List<ActiveCheck> failed;

  PodSecurityVerdict(
      PodManifest pod, PodSecurityLevel level, PolicyVersion version, List<ActiveCheck> failed) {
    this.pod = pod;
    this.level = level;
    this.version = version;
    this.failed = List.copyOf(failed);
  }

  /**
   * Returns what was judged.
   *
   * @return the Pod
   */
  public PodManifest pod() {
    return pod;
  }

  /**
   * Returns what it was held against.
   *
   * @return the level
   */
  public PodSecurityLevel level() {
    return level;
  }

  /**
   * Returns the version of the standards.
   *
   * @return the version asked for, even if it is later than all that are known
   */
  public PolicyVersion version() {
    return version;
  }

  /**
   * Tells whether the Pod is admitted.
   *
   * @return true if it passes every check
   */
  public boolean isAllowed() {
    return failed.isEmpty();
  }

  /**
   * Returns why the Pod is not admitted.
   *
   * @return a reason for each check it fails, in Kubernetes' order: the checks of the level
   *     baseline, then those of restricted, each by id; unmodifiable, empty if it is admitted
   */
  public List<ForbiddenReason> reasons() {
    return failed.stream().map(check -> check.reason(pod)).toList();
  }

  /**
   * Returns what to change.
   *
   * @return an ERROR for every place, in the order of the reasons; locations are pointers from the
   *     Pod, such as {@code /spec/containers/0/securityContext/privileged}. Where a member is
   *     demanded they point to it although it is absent; where the Pod could say it for its
   *     containers, there is one for the Pod and one for each such container
   */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (ActiveCheck check : failed) {
      findings.addAll(check.findings(pod));
    }
    return Collections.unmodifiableList(findings);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PodSecurityVerdict that
        && pod.equals(that.pod)
        && level == that.level
        && version.equals(that.version);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pod, level, version);
  }

  /**
   * Prints the verdict as the API server does after the Pod's name.
   *
   * @return for example {@code violates PodSecurity "restricted:latest": runAsUser=0 (pod must not
   *     set runAsUser=0)}, or {@code allowed by PodSecurity "restricted:latest"}
   */
  @Override
  public String toString() {
    String policy = "PodSecurity \"" + level + ":" + version + "\"";
    return isAllowed()
        ? "allowed by " + policy
        : reasons().stream()
            .map(ForbiddenReason::toString)
            .collect(Collectors.joining(", ", "violates " + policy + ": ", ""));
  }
}
