package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.model.SecurityContext;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.kubernetes.AppArmorReference;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.ProcMount;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import io.github.seccomp4j.model.kubernetes.SelinuxLabel;
import io.github.seccomp4j.model.kubernetes.WindowsSecurity;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A sentence about the security context of a container, started by {@link
 * SecurityContexts#containerSecurity()}. Drafts are immutable: every method returns a new one. The
 * methods are named after the fields; what a field means is told at {@link ContainerSecurity}.
 */
public final class ContainerSecurityDraft {

  private final ContainerSecurity security;

  ContainerSecurityDraft(ContainerSecurity security) {
    this.security = security;
  }

  private ContainerSecurityDraft with(UnaryOperator<ContainerSecurity.Builder> change) {
    return new ContainerSecurityDraft(change.apply(security.toBuilder()).build());
  }

  /**
   * Sets whether a process may gain more privileges than its parent; false sets no_new_privs.
   *
   * @param value false to forbid it
   * @return a new draft
   */
  public ContainerSecurityDraft allowPrivilegeEscalation(boolean value) {
    return with(b -> b.allowPrivilegeEscalation(value));
  }

  /**
   * Sets the AppArmor profile.
   *
   * @param reference what is referred to
   * @return a new draft
   * @throws IllegalArgumentException if the reference is of an unrecognized type, or its name is
   *     blank, padded, or longer than 4095 bytes
   */
  public ContainerSecurityDraft appArmor(AppArmorReference reference) {
    return with(b -> b.appArmorProfile(SecurityRules.appArmor(reference).toField()));
  }

  /**
   * Adds capabilities to the runtime's default set. They are written as Kubernetes spells them,
   * without {@code CAP_}: runtimes drop a {@code CAP_CAP_CHOWN} without a word.
   *
   * @param first a constant, or {@code new Capability(...)} for any other word
   * @param more further ones; those said before are not repeated
   * @return a new draft
   */
  public ContainerSecurityDraft addCapabilities(Capability first, Capability... more) {
    CapabilityChanges changes = changes();
    List<Capability> add = joined(changes.add(), first, more);
    return with(b -> b.capabilities(changes.toBuilder().add(add).build()));
  }

  /**
   * Drops capabilities of the runtime's default set, spelled without {@code CAP_}.
   *
   * @param first a constant, or {@code new Capability(...)} for any other word
   * @param more further ones; those said before are not repeated
   * @return a new draft
   */
  public ContainerSecurityDraft dropCapabilities(Capability first, Capability... more) {
    CapabilityChanges changes = changes();
    List<Capability> drop = joined(changes.drop(), first, more);
    return with(b -> b.capabilities(changes.toBuilder().drop(drop).build()));
  }

  /**
   * Drops all capabilities, those that are added excepted.
   *
   * @return a new draft
   */
  public ContainerSecurityDraft dropAllCapabilities() {
    return dropCapabilities(CapabilityChanges.ALL);
  }

  private CapabilityChanges changes() {
    return security.capabilities().orElseGet(() -> CapabilityChanges.builder().build());
  }

  private static List<Capability> joined(
      List<Capability> said, Capability first, Capability[] more) {
    Set<Capability> all = new LinkedHashSet<>(said);
    all.add(new Capability(first.kubernetesName()));
    Arrays.stream(more).map(Capability::kubernetesName).map(Capability::new).forEach(all::add);
    return List.copyOf(all);
  }

  /**
   * Sets whether the container has the privileges of the node's root; runtimes then apply no
   * seccomp profile.
   *
   * @param value true to grant them
   * @return a new draft
   */
  public ContainerSecurityDraft privileged(boolean value) {
    return with(b -> b.privileged(value));
  }

  /**
   * Sets how /proc is mounted.
   *
   * @param mount one of the constants; {@code Unmasked} only for a Pod with {@code hostUsers:
   *     false}
   * @return a new draft
   * @throws IllegalArgumentException if the word is another; the message suggests the nearest
   */
  public ContainerSecurityDraft procMount(ProcMount mount) {
    return with(
        b -> b.procMount(SecurityRules.recognized("procMount", mount, ProcMount.recognized())));
  }

  /**
   * Sets whether the root file system is read-only.
   *
   * @param value true for read-only
   * @return a new draft
   */
  public ContainerSecurityDraft readOnlyRootFilesystem(boolean value) {
    return with(b -> b.readOnlyRootFilesystem(value));
  }

  /**
   * Sets the primary group ID of the first process.
   *
   * @param id 0 to 2147483647
   * @return a new draft
   * @throws IllegalArgumentException if the ID is out of range
   */
  public ContainerSecurityDraft runAsGroup(long id) {
    return with(b -> b.runAsGroup(SecurityRules.id("runAsGroup", id)));
  }

  /**
   * Sets whether the kubelet refuses to start the container if it would run as root.
   *
   * @param value true to refuse it
   * @return a new draft
   */
  public ContainerSecurityDraft runAsNonRoot(boolean value) {
    return with(b -> b.runAsNonRoot(value));
  }

  /**
   * Sets the user ID of the first process.
   *
   * @param id 0 to 2147483647
   * @return a new draft
   * @throws IllegalArgumentException if the ID is out of range
   */
  public ContainerSecurityDraft runAsUser(long id) {
    return with(b -> b.runAsUser(SecurityRules.id("runAsUser", id)));
  }

  /**
   * Sets the SELinux label.
   *
   * @param label for example {@code SelinuxLabel.builder().level("s0:c123,c456").build()}; the API
   *     server checks none of its parts
   * @return a new draft
   */
  public ContainerSecurityDraft seLinuxOptions(SelinuxLabel label) {
    return with(b -> b.seLinuxOptions(label));
  }

  /**
   * Sets the seccomp profile, in place of the Pod's.
   *
   * @param reference see {@link SecurityContexts} for the three there are
   * @return a new draft
   * @throws IllegalArgumentException if the reference is of an unrecognized type, or its path is
   *     empty, absolute, or has an element {@code ..}
   */
  public ContainerSecurityDraft seccomp(SeccompReference reference) {
    return with(b -> b.seccompProfile(SecurityRules.seccomp(reference).toField()));
  }

  /**
   * Sets the settings for Windows nodes.
   *
   * @param options the settings
   * @return a new draft
   */
  public ContainerSecurityDraft windowsOptions(WindowsSecurity options) {
    return with(b -> b.windowsOptions(options));
  }

  /**
   * Finishes the sentence.
   *
   * @return the value
   * @throws IllegalStateException if the container is privileged and must not gain privileges,
   *     which the API server refuses
   */
  public ContainerSecurity build() {
    boolean contradiction =
        security.privileged().equals(Optional.of(true))
            && security.allowPrivilegeEscalation().equals(Optional.of(false));
    if (contradiction) {
      throw new IllegalStateException(
          "a privileged container cannot have allowPrivilegeEscalation: false");
    }
    return security;
  }

  /**
   * Finishes the sentence as an object of fabric8's.
   *
   * @return a new object
   * @throws IllegalStateException as {@link #build()} does
   */
  public SecurityContext toFabric8() {
    return Fabric8.toSecurityContext(build());
  }
}
