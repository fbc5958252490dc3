package io.github.seccomp4j.dsl.kubernetes;

import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompReference;

/**
 * Starts sentences about security contexts. Made for static import:
 *
 * <pre>{@code
 * PodSecurityContext pod =
 *     podSecurity().seccomp(localhost("profiles/audit.json")).runAsNonRoot(true).toFabric8();
 * SecurityContext container =
 *     containerSecurity().allowPrivilegeEscalation(false).dropAllCapabilities().toFabric8();
 * }</pre>
 *
 * <p>A sentence says only what the author says: no default is added. What the API server or the
 * kubelet would refuse is refused where it is said, with an {@link IllegalArgumentException}.
 */
public final class SecurityContexts {

  private SecurityContexts() {}

  /**
   * Starts the security context of a Pod.
   *
   * @return a draft that says nothing
   */
  public static PodSecurityDraft podSecurity() {
    return podSecurity(PodSecurity.builder().build());
  }

  /**
   * Continues the security context of a Pod.
   *
   * @param existing what is said already; it is not checked
   * @return a draft that says the same, other members included
   */
  public static PodSecurityDraft podSecurity(PodSecurity existing) {
    return new PodSecurityDraft(existing);
  }

  /**
   * Starts the security context of a container.
   *
   * @return a draft that says nothing
   */
  public static ContainerSecurityDraft containerSecurity() {
    return containerSecurity(ContainerSecurity.builder().build());
  }

  /**
   * Continues the security context of a container.
   *
   * @param existing what is said already; it is not checked
   * @return a draft that says the same, other members included
   */
  public static ContainerSecurityDraft containerSecurity(ContainerSecurity existing) {
    return new ContainerSecurityDraft(existing);
  }

  /**
   * Refers to the seccomp profile that the container runtime applies by default.
   *
   * @return the reference
   */
  public static SeccompReference runtimeDefault() {
    return SeccompReference.runtimeDefault();
  }

  /**
   * Asks for no seccomp profile.
   *
   * @return the reference
   */
  public static SeccompReference unconfined() {
    return SeccompReference.unconfined();
  }

  /**
   * Refers to a seccomp profile on the node.
   *
   * @param path the path of the profile file below the kubelet's directory {@code seccomp}, for
   *     example {@code profiles/audit.json}
   * @return the reference
   * @throws IllegalArgumentException if the path is empty, absolute, or has an element {@code ..};
   *     the message holds it
   */
  public static SeccompReference localhost(String path) {
    return SecurityRules.seccomp(SeccompReference.localhost(path));
  }
}
