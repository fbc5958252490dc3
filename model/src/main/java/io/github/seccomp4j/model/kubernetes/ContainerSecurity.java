package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The security context of one container, the object {@code securityContext} of an init, a regular
 * or an ephemeral container. What it says overrules the same field of {@link PodSecurity}; a
 * seccomp profile is overruled as a whole.
 *
 * <p>It holds what was written and judges nothing. Absent and null stay apart: a typed value is
 * present exactly if the document says something, and an explicit {@code null} stays in {@link
 * #otherMembers()} until the typed value says something. Values are equal by content. Source:
 * Kubernetes API 1.37, core/v1 SecurityContext.
 *
 * <pre>{@code
 * ContainerSecurity container =
 *     ContainerSecurity.builder()
 *         .allowPrivilegeEscalation(false)
 *         .capabilities(CapabilityChanges.builder().addDrop(CapabilityChanges.ALL).build())
 *         .seccompProfile(SeccompReference.runtimeDefault().toField())
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class ContainerSecurity {

  ContainerSecurity() {}

  /**
   * Returns whether a process may gain more privileges than its parent; an explicit false sets
   * no_new_privs.
   *
   * @return the value, or empty if the document does not say
   */
  public abstract Optional<Boolean> allowPrivilegeEscalation();

  /**
   * Returns the container's AppArmor profile.
   *
   * @return the field as written, or empty
   */
  public abstract Optional<AppArmorProfileField> appArmorProfile();

  /**
   * Returns the capabilities to add and to drop.
   *
   * @return the changes as written, or empty
   */
  public abstract Optional<CapabilityChanges> capabilities();

  /**
   * Returns whether the container has the privileges of the node's root; runtimes then apply no
   * seccomp profile.
   *
   * @return the value, or empty if the document does not say
   */
  public abstract Optional<Boolean> privileged();

  /**
   * Returns how /proc is mounted.
   *
   * @return the word as written, or empty
   */
  public abstract Optional<ProcMount> procMount();

  /**
   * Returns whether the container's root file system is read-only.
   *
   * @return the value, or empty if the document does not say
   */
  public abstract Optional<Boolean> readOnlyRootFilesystem();

  /**
   * Returns the primary group ID of the container's first process.
   *
   * @return signed 64-bit as written, or empty if the document says nothing; an explicit 0 is
   *     present
   */
  public abstract OptionalLong runAsGroup();

  /**
   * Returns whether the kubelet refuses to start a container that would run as root.
   *
   * @return the value, or empty if the document does not say
   */
  public abstract Optional<Boolean> runAsNonRoot();

  /**
   * Returns the user ID of the container's first process.
   *
   * @return signed 64-bit as written, or empty if the document says nothing; an explicit 0 is
   *     present
   */
  public abstract OptionalLong runAsUser();

  /**
   * Returns the container's SELinux label.
   *
   * @return the label as written, or empty
   */
  public abstract Optional<SelinuxLabel> seLinuxOptions();

  /**
   * Returns the container's seccomp profile.
   *
   * @return the field as written, or empty
   */
  public abstract Optional<SeccompProfileField> seccompProfile();

  /**
   * Returns the settings for Windows nodes.
   *
   * @return the settings as written, or empty
   */
  public abstract Optional<WindowsSecurity> windowsOptions();

  /**
   * Returns the members that have no typed place here.
   *
   * @return in document order: members of unknown name, and known names whose value says nothing a
   *     typed value could hold (an explicit null)
   */
  @Value.Default
  public JsonObject otherMembers() {
    return JsonObject.EMPTY;
  }

  // A document must not say one thing twice: what a typed value says overrules the verbatim member.
  @Value.Check
  ContainerSecurity withoutOverruledMembers() {
    if (otherMembers().isEmpty()) {
      return this;
    }
    JsonObject kept =
        new TypedMembers()
            .add("allowPrivilegeEscalation", allowPrivilegeEscalation().isPresent())
            .add("appArmorProfile", appArmorProfile().isPresent())
            .add("capabilities", capabilities().isPresent())
            .add("privileged", privileged().isPresent())
            .add("procMount", procMount().isPresent())
            .add("readOnlyRootFilesystem", readOnlyRootFilesystem().isPresent())
            .add("runAsGroup", runAsGroup().isPresent())
            .add("runAsNonRoot", runAsNonRoot().isPresent())
            .add("runAsUser", runAsUser().isPresent())
            .add("seLinuxOptions", seLinuxOptions().isPresent())
            .add("seccompProfile", seccompProfile().isPresent())
            .add("windowsOptions", windowsOptions().isPresent())
            .removedFrom(otherMembers());
    return kept.equals(otherMembers()) ? this : toBuilder().otherMembers(kept).build();
  }

  /**
   * Starts an empty builder.
   *
   * @return a builder of which every part is optional
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a builder with everything this value says.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds security contexts of containers; not thread-safe. */
  public static final class Builder extends ImmutableContainerSecurity.Builder {
    Builder() {}
  }
}
