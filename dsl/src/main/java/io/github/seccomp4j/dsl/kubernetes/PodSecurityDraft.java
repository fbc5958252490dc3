package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.github.seccomp4j.model.kubernetes.AppArmorReference;
import io.github.seccomp4j.model.kubernetes.FsGroupChangePolicy;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import io.github.seccomp4j.model.kubernetes.SelinuxChangePolicy;
import io.github.seccomp4j.model.kubernetes.SelinuxLabel;
import io.github.seccomp4j.model.kubernetes.SupplementalGroupsPolicy;
import io.github.seccomp4j.model.kubernetes.Sysctl;
import io.github.seccomp4j.model.kubernetes.WindowsSecurity;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A sentence about the security context of a Pod, started by {@link
 * SecurityContexts#podSecurity()}. Drafts are immutable: every method returns a new one. The
 * methods are named after the fields; what a field means is told at {@link PodSecurity}.
 */
public final class PodSecurityDraft {

  private final PodSecurity security;

  PodSecurityDraft(PodSecurity security) {
    this.security = security;
  }

  private PodSecurityDraft with(UnaryOperator<PodSecurity.Builder> change) {
    return new PodSecurityDraft(change.apply(security.toBuilder()).build());
  }

  /**
   * Sets the seccomp profile of the containers that have none of their own.
   *
   * @param reference see {@link SecurityContexts} for the three there are
   * @return a new draft
   * @throws IllegalArgumentException if the reference is of an unrecognized type, or its path is
   *     empty, absolute, or has an element {@code ..}
   */
  public PodSecurityDraft seccomp(SeccompReference reference) {
    return with(b -> b.seccompProfile(SecurityRules.seccomp(reference).toField()));
  }

  /**
   * Sets the AppArmor profile of the containers that have none of their own.
   *
   * @param reference what is referred to
   * @return a new draft
   * @throws IllegalArgumentException if the reference is of an unrecognized type, or its name is
   *     blank, padded, or longer than 4095 bytes
   */
  public PodSecurityDraft appArmor(AppArmorReference reference) {
    return with(b -> b.appArmorProfile(SecurityRules.appArmor(reference).toField()));
  }

  /**
   * Sets the group that owns the Pod's volumes.
   *
   * @param id 0 to 2147483647
   * @return a new draft
   * @throws IllegalArgumentException if the ID is out of range
   */
  public PodSecurityDraft fsGroup(long id) {
    return with(b -> b.fsGroup(SecurityRules.id("fsGroup", id)));
  }

  /**
   * Sets when the owner and the mode of a volume's files are changed.
   *
   * @param policy one of the constants
   * @return a new draft
   * @throws IllegalArgumentException if the word is another; the message suggests the nearest
   */
  public PodSecurityDraft fsGroupChangePolicy(FsGroupChangePolicy policy) {
    return with(
        b ->
            b.fsGroupChangePolicy(
                SecurityRules.recognized(
                    "fsGroupChangePolicy", policy, FsGroupChangePolicy.recognized())));
  }

  /**
   * Sets the primary group ID of the containers' first processes.
   *
   * @param id 0 to 2147483647
   * @return a new draft
   * @throws IllegalArgumentException if the ID is out of range
   */
  public PodSecurityDraft runAsGroup(long id) {
    return with(b -> b.runAsGroup(SecurityRules.id("runAsGroup", id)));
  }

  /**
   * Sets whether the kubelet refuses to start a container that would run as root.
   *
   * @param value true to refuse it
   * @return a new draft
   */
  public PodSecurityDraft runAsNonRoot(boolean value) {
    return with(b -> b.runAsNonRoot(value));
  }

  /**
   * Sets the user ID of the containers' first processes.
   *
   * @param id 0 to 2147483647
   * @return a new draft
   * @throws IllegalArgumentException if the ID is out of range
   */
  public PodSecurityDraft runAsUser(long id) {
    return with(b -> b.runAsUser(SecurityRules.id("runAsUser", id)));
  }

  /**
   * Sets how the SELinux label is applied to volumes.
   *
   * @param policy one of the constants
   * @return a new draft
   * @throws IllegalArgumentException if the word is another; the message suggests the nearest
   */
  public PodSecurityDraft seLinuxChangePolicy(SelinuxChangePolicy policy) {
    return with(
        b ->
            b.seLinuxChangePolicy(
                SecurityRules.recognized(
                    "seLinuxChangePolicy", policy, SelinuxChangePolicy.recognized())));
  }

  /**
   * Sets the SELinux label of the containers.
   *
   * @param label for example {@code SelinuxLabel.builder().level("s0:c123,c456").build()}; the API
   *     server checks none of its parts
   * @return a new draft
   */
  public PodSecurityDraft seLinuxOptions(SelinuxLabel label) {
    return with(b -> b.seLinuxOptions(label));
  }

  /**
   * Sets the supplementary group IDs of the containers' first processes, in place of those said
   * before.
   *
   * @param ids each 0 to 2147483647
   * @return a new draft
   * @throws IllegalArgumentException if an ID is out of range
   */
  public PodSecurityDraft supplementalGroups(long... ids) {
    return with(
        b ->
            b.supplementalGroups(
                Arrays.stream(ids)
                    .mapToObj(id -> SecurityRules.id("supplementalGroups", id))
                    .toList()));
  }

  /**
   * Sets where supplementary groups come from.
   *
   * @param policy one of the constants
   * @return a new draft
   * @throws IllegalArgumentException if the word is another; the message suggests the nearest
   */
  public PodSecurityDraft supplementalGroupsPolicy(SupplementalGroupsPolicy policy) {
    return with(
        b ->
            b.supplementalGroupsPolicy(
                SecurityRules.recognized(
                    "supplementalGroupsPolicy", policy, SupplementalGroupsPolicy.recognized())));
  }

  /**
   * Adds a kernel parameter.
   *
   * @param name its parts joined by dots or by slashes, for example {@code
   *     net.ipv4.ip_unprivileged_port_start}
   * @param value the value
   * @return a new draft
   * @throws IllegalArgumentException if the name is empty or was added before; the message holds it
   */
  public PodSecurityDraft sysctl(String name, String value) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a sysctl needs a name");
    }
    boolean repeated =
        security.sysctls().stream().anyMatch(sysctl -> sysctl.name().equals(Optional.of(name)));
    if (repeated) {
      throw new IllegalArgumentException("sysctl " + name + " is set twice");
    }
    return with(b -> b.addSysctls(Sysctl.of(name, value)));
  }

  /**
   * Sets the settings for Windows nodes.
   *
   * @param options the settings
   * @return a new draft
   */
  public PodSecurityDraft windowsOptions(WindowsSecurity options) {
    return with(b -> b.windowsOptions(options));
  }

  /**
   * Finishes the sentence.
   *
   * @return the value
   */
  public PodSecurity build() {
    return security;
  }

  /**
   * Finishes the sentence as an object of fabric8's.
   *
   * @return a new object
   */
  public PodSecurityContext toFabric8() {
    return Fabric8.toPodSecurityContext(security);
  }
}
