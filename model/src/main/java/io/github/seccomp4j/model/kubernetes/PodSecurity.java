package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The security context of a Pod, the object {@code spec.securityContext}: what holds for all of its
 * containers, unless {@link ContainerSecurity} says otherwise.
 *
 * <p>It holds what was written and judges nothing. Absent, empty and null stay apart: a typed value
 * is present exactly if the document says something, and an explicit {@code []} or {@code null}
 * stays in {@link #otherMembers()} until the typed value says something. Values are equal by
 * content. Source: Kubernetes API 1.37, core/v1 PodSecurityContext.
 *
 * <pre>{@code
 * PodSecurity pod =
 *     PodSecurity.builder()
 *         .runAsNonRoot(true)
 *         .seccompProfile(SeccompReference.localhost("profiles/audit.json").toField())
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class PodSecurity {

  PodSecurity() {}

  /**
   * Returns the AppArmor profile of the containers.
   *
   * @return the field as written, or empty
   */
  public abstract Optional<AppArmorProfileField> appArmorProfile();

  /**
   * Returns the group that owns the Pod's volumes.
   *
   * @return signed 64-bit as written, or empty if the document says nothing; an explicit 0 is
   *     present
   */
  public abstract OptionalLong fsGroup();

  /**
   * Returns when the owner and the mode of a volume's files are changed.
   *
   * @return the word as written, or empty
   */
  public abstract Optional<FsGroupChangePolicy> fsGroupChangePolicy();

  /**
   * Returns the primary group ID of the containers' first processes.
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
   * Returns the user ID of the containers' first processes.
   *
   * @return signed 64-bit as written, or empty if the document says nothing; an explicit 0 is
   *     present
   */
  public abstract OptionalLong runAsUser();

  /**
   * Returns how the SELinux label is applied to volumes.
   *
   * @return the word as written, or empty
   */
  public abstract Optional<SelinuxChangePolicy> seLinuxChangePolicy();

  /**
   * Returns the SELinux label of the containers.
   *
   * @return the label as written, or empty
   */
  public abstract Optional<SelinuxLabel> seLinuxOptions();

  /**
   * Returns the seccomp profile of the containers that have none of their own.
   *
   * @return the field as written, or empty
   */
  public abstract Optional<SeccompProfileField> seccompProfile();

  /**
   * Returns the supplementary group IDs of the containers' first processes.
   *
   * @return signed 64-bit, in document order, duplicates kept; unmodifiable, possibly empty
   */
  public abstract List<Long> supplementalGroups();

  /**
   * Returns where supplementary groups come from.
   *
   * @return the word as written, or empty
   */
  public abstract Optional<SupplementalGroupsPolicy> supplementalGroupsPolicy();

  /**
   * Returns the kernel parameters the Pod sets.
   *
   * @return in document order, duplicates kept; unmodifiable, possibly empty
   */
  public abstract List<Sysctl> sysctls();

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
   *     typed value could hold (an explicit null or an explicit empty list)
   */
  @Value.Default
  public JsonObject otherMembers() {
    return JsonObject.EMPTY;
  }

  // A document must not say one thing twice: what a typed value says overrules the verbatim member.
  @Value.Check
  PodSecurity withoutOverruledMembers() {
    if (otherMembers().isEmpty()) {
      return this;
    }
    JsonObject kept =
        new TypedMembers()
            .add("appArmorProfile", appArmorProfile().isPresent())
            .add("fsGroup", fsGroup().isPresent())
            .add("fsGroupChangePolicy", fsGroupChangePolicy().isPresent())
            .add("runAsGroup", runAsGroup().isPresent())
            .add("runAsNonRoot", runAsNonRoot().isPresent())
            .add("runAsUser", runAsUser().isPresent())
            .add("seLinuxChangePolicy", seLinuxChangePolicy().isPresent())
            .add("seLinuxOptions", seLinuxOptions().isPresent())
            .add("seccompProfile", seccompProfile().isPresent())
            .add("supplementalGroups", !supplementalGroups().isEmpty())
            .add("supplementalGroupsPolicy", supplementalGroupsPolicy().isPresent())
            .add("sysctls", !sysctls().isEmpty())
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

  /** Builds security contexts of Pods; not thread-safe. */
  public static final class Builder extends ImmutablePodSecurity.Builder {
    Builder() {}
  }
}
