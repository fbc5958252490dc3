package io.github.seccomp4j.dsl.kubernetes;

import io.fabric8.kubernetes.api.model.AppArmorProfile;
import io.fabric8.kubernetes.api.model.Capabilities;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.SELinuxOptions;
import io.fabric8.kubernetes.api.model.SeccompProfile;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.WindowsSecurityContextOptions;
import io.github.seccomp4j.dsl.kubernetes.TypedLists.FromFabric8;
import io.github.seccomp4j.dsl.kubernetes.TypedLists.ToFabric8;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.kubernetes.AppArmorProfileField;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.FsGroupChangePolicy;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.ProcMount;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import io.github.seccomp4j.model.kubernetes.SelinuxChangePolicy;
import io.github.seccomp4j.model.kubernetes.SelinuxLabel;
import io.github.seccomp4j.model.kubernetes.SupplementalGroupsPolicy;
import io.github.seccomp4j.model.kubernetes.Sysctl;
import io.github.seccomp4j.model.kubernetes.WindowsSecurity;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Converts security contexts between fabric8's mutable beans and this library's values, without
 * loss and without judging: each method is named after the type it makes.
 *
 * <p>Fabric8's {@code additionalProperties} are our {@code otherMembers}. From fabric8 and back the
 * result equals the original, if the untyped values in {@code additionalProperties} are of the
 * types Jackson reads (maps, lists, strings, booleans, null, and numbers of the smallest type that
 * holds them) and no name there is also the name of a typed member. Fabric8 cannot tell an absent
 * list from an empty one: both are its empty list and our empty list; a null list is ours with an
 * explicit null among the other members.
 */
public final class Fabric8 {

  private Fabric8() {}

  /**
   * Reads a Pod's security context.
   *
   * @param context fabric8's object; null, as from a Pod that has none, counts as one that says
   *     nothing
   * @return our value
   */
  public static PodSecurity toPodSecurity(@Nullable PodSecurityContext context) {
    if (context == null) {
      return PodSecurity.builder().build();
    }
    FromFabric8 lists = new FromFabric8();
    return PodSecurity.builder()
        .appArmorProfile(optional(context.getAppArmorProfile(), Fabric8::toAppArmorProfileField))
        .fsGroup(optional(context.getFsGroup()))
        .fsGroupChangePolicy(optional(context.getFsGroupChangePolicy(), FsGroupChangePolicy::new))
        .runAsGroup(optional(context.getRunAsGroup()))
        .runAsNonRoot(Optional.ofNullable(context.getRunAsNonRoot()))
        .runAsUser(optional(context.getRunAsUser()))
        .seLinuxChangePolicy(optional(context.getSeLinuxChangePolicy(), SelinuxChangePolicy::new))
        .seLinuxOptions(optional(context.getSeLinuxOptions(), Fabric8::toSelinuxLabel))
        .seccompProfile(optional(context.getSeccompProfile(), Fabric8::toSeccompProfileField))
        .supplementalGroups(
            lists.list("supplementalGroups", context.getSupplementalGroups(), id -> id))
        .supplementalGroupsPolicy(
            optional(context.getSupplementalGroupsPolicy(), SupplementalGroupsPolicy::new))
        .sysctls(lists.list("sysctls", context.getSysctls(), Fabric8::toSysctl))
        .windowsOptions(optional(context.getWindowsOptions(), Fabric8::toWindowsSecurity))
        .otherMembers(lists.otherMembers(context.getAdditionalProperties()))
        .build();
  }

  /**
   * Writes a Pod's security context.
   *
   * @param security our value
   * @return a new object of fabric8's
   */
  public static PodSecurityContext toPodSecurityContext(PodSecurity security) {
    ToFabric8 others = new ToFabric8(security.otherMembers());
    PodSecurityContext context = new PodSecurityContext();
    security
        .appArmorProfile()
        .ifPresent(field -> context.setAppArmorProfile(toAppArmorProfile(field)));
    security.fsGroup().ifPresent(context::setFsGroup);
    security
        .fsGroupChangePolicy()
        .ifPresent(policy -> context.setFsGroupChangePolicy(policy.token()));
    security.runAsGroup().ifPresent(context::setRunAsGroup);
    security.runAsNonRoot().ifPresent(context::setRunAsNonRoot);
    security.runAsUser().ifPresent(context::setRunAsUser);
    security
        .seLinuxChangePolicy()
        .ifPresent(policy -> context.setSeLinuxChangePolicy(policy.token()));
    security
        .seLinuxOptions()
        .ifPresent(label -> context.setSeLinuxOptions(toSELinuxOptions(label)));
    security
        .seccompProfile()
        .ifPresent(field -> context.setSeccompProfile(toSeccompProfile(field)));
    context.setSupplementalGroups(
        others.list(
            "supplementalGroups", security.supplementalGroups(), id -> id, Fabric8::toGroupId));
    security
        .supplementalGroupsPolicy()
        .ifPresent(policy -> context.setSupplementalGroupsPolicy(policy.token()));
    context.setSysctls(
        others.list("sysctls", security.sysctls(), Fabric8::toSysctl, Fabric8::untypedSysctl));
    security
        .windowsOptions()
        .ifPresent(options -> context.setWindowsOptions(toWindowsSecurityContextOptions(options)));
    context.setAdditionalProperties(others.additionalProperties());
    return context;
  }

  /**
   * Reads a container's security context.
   *
   * @param context fabric8's object; null, as from a container that has none, counts as one that
   *     says nothing
   * @return our value
   */
  public static ContainerSecurity toContainerSecurity(@Nullable SecurityContext context) {
    if (context == null) {
      return ContainerSecurity.builder().build();
    }
    return ContainerSecurity.builder()
        .allowPrivilegeEscalation(Optional.ofNullable(context.getAllowPrivilegeEscalation()))
        .appArmorProfile(optional(context.getAppArmorProfile(), Fabric8::toAppArmorProfileField))
        .capabilities(optional(context.getCapabilities(), Fabric8::toCapabilityChanges))
        .privileged(Optional.ofNullable(context.getPrivileged()))
        .procMount(optional(context.getProcMount(), ProcMount::new))
        .readOnlyRootFilesystem(Optional.ofNullable(context.getReadOnlyRootFilesystem()))
        .runAsGroup(optional(context.getRunAsGroup()))
        .runAsNonRoot(Optional.ofNullable(context.getRunAsNonRoot()))
        .runAsUser(optional(context.getRunAsUser()))
        .seLinuxOptions(optional(context.getSeLinuxOptions(), Fabric8::toSelinuxLabel))
        .seccompProfile(optional(context.getSeccompProfile(), Fabric8::toSeccompProfileField))
        .windowsOptions(optional(context.getWindowsOptions(), Fabric8::toWindowsSecurity))
        .otherMembers(new FromFabric8().otherMembers(context.getAdditionalProperties()))
        .build();
  }

  /**
   * Writes a container's security context.
   *
   * @param security our value
   * @return a new object of fabric8's
   */
  public static SecurityContext toSecurityContext(ContainerSecurity security) {
    SecurityContext context = new SecurityContext();
    security.allowPrivilegeEscalation().ifPresent(context::setAllowPrivilegeEscalation);
    security
        .appArmorProfile()
        .ifPresent(field -> context.setAppArmorProfile(toAppArmorProfile(field)));
    security.capabilities().ifPresent(changes -> context.setCapabilities(toCapabilities(changes)));
    security.privileged().ifPresent(context::setPrivileged);
    security.procMount().ifPresent(mount -> context.setProcMount(mount.token()));
    security.readOnlyRootFilesystem().ifPresent(context::setReadOnlyRootFilesystem);
    security.runAsGroup().ifPresent(context::setRunAsGroup);
    security.runAsNonRoot().ifPresent(context::setRunAsNonRoot);
    security.runAsUser().ifPresent(context::setRunAsUser);
    security
        .seLinuxOptions()
        .ifPresent(label -> context.setSeLinuxOptions(toSELinuxOptions(label)));
    security
        .seccompProfile()
        .ifPresent(field -> context.setSeccompProfile(toSeccompProfile(field)));
    security
        .windowsOptions()
        .ifPresent(options -> context.setWindowsOptions(toWindowsSecurityContextOptions(options)));
    context.setAdditionalProperties(JavaValues.toMap(security.otherMembers()));
    return context;
  }

  /**
   * Reads a reference to a seccomp profile.
   *
   * @param profile fabric8's object
   * @return our value
   */
  public static SeccompProfileField toSeccompProfileField(SeccompProfile profile) {
    return SeccompProfileField.builder()
        .type(Optional.ofNullable(profile.getType()))
        .localhostProfile(Optional.ofNullable(profile.getLocalhostProfile()))
        .otherMembers(new FromFabric8().otherMembers(profile.getAdditionalProperties()))
        .build();
  }

  /**
   * Writes a reference to a seccomp profile.
   *
   * @param field our value
   * @return a new object of fabric8's
   */
  public static SeccompProfile toSeccompProfile(SeccompProfileField field) {
    SeccompProfile profile =
        new SeccompProfile(field.localhostProfile().orElse(null), field.type().orElse(null));
    profile.setAdditionalProperties(JavaValues.toMap(field.otherMembers()));
    return profile;
  }

  /**
   * Writes a reference to a seccomp profile.
   *
   * @param reference what is referred to
   * @return a new object of fabric8's
   */
  public static SeccompProfile toSeccompProfile(SeccompReference reference) {
    return toSeccompProfile(reference.toField());
  }

  /**
   * Reads a reference to an AppArmor profile.
   *
   * @param profile fabric8's object
   * @return our value
   */
  public static AppArmorProfileField toAppArmorProfileField(AppArmorProfile profile) {
    return AppArmorProfileField.builder()
        .type(Optional.ofNullable(profile.getType()))
        .localhostProfile(Optional.ofNullable(profile.getLocalhostProfile()))
        .otherMembers(new FromFabric8().otherMembers(profile.getAdditionalProperties()))
        .build();
  }

  /**
   * Writes a reference to an AppArmor profile.
   *
   * @param field our value
   * @return a new object of fabric8's
   */
  public static AppArmorProfile toAppArmorProfile(AppArmorProfileField field) {
    AppArmorProfile profile =
        new AppArmorProfile(field.localhostProfile().orElse(null), field.type().orElse(null));
    profile.setAdditionalProperties(JavaValues.toMap(field.otherMembers()));
    return profile;
  }

  /**
   * Reads capabilities.
   *
   * @param capabilities fabric8's object
   * @return our value, spelled as there
   */
  public static CapabilityChanges toCapabilityChanges(Capabilities capabilities) {
    FromFabric8 lists = new FromFabric8();
    return CapabilityChanges.builder()
        .add(lists.list("add", capabilities.getAdd(), Capability::new))
        .drop(lists.list("drop", capabilities.getDrop(), Capability::new))
        .otherMembers(lists.otherMembers(capabilities.getAdditionalProperties()))
        .build();
  }

  /**
   * Writes capabilities.
   *
   * @param changes our value
   * @return a new object of fabric8's, spelled as there
   */
  public static Capabilities toCapabilities(CapabilityChanges changes) {
    ToFabric8 others = new ToFabric8(changes.otherMembers());
    Capabilities capabilities =
        new Capabilities(
            others.list("add", changes.add(), Capability::token, Fabric8::toText),
            others.list("drop", changes.drop(), Capability::token, Fabric8::toText));
    capabilities.setAdditionalProperties(others.additionalProperties());
    return capabilities;
  }

  /**
   * Reads an SELinux label.
   *
   * @param options fabric8's object
   * @return our value
   */
  public static SelinuxLabel toSelinuxLabel(SELinuxOptions options) {
    return SelinuxLabel.builder()
        .level(Optional.ofNullable(options.getLevel()))
        .role(Optional.ofNullable(options.getRole()))
        .type(Optional.ofNullable(options.getType()))
        .user(Optional.ofNullable(options.getUser()))
        .otherMembers(new FromFabric8().otherMembers(options.getAdditionalProperties()))
        .build();
  }

  /**
   * Writes an SELinux label.
   *
   * @param label our value
   * @return a new object of fabric8's
   */
  public static SELinuxOptions toSELinuxOptions(SelinuxLabel label) {
    SELinuxOptions options =
        new SELinuxOptions(
            label.level().orElse(null),
            label.role().orElse(null),
            label.type().orElse(null),
            label.user().orElse(null));
    options.setAdditionalProperties(JavaValues.toMap(label.otherMembers()));
    return options;
  }

  /**
   * Reads a kernel parameter.
   *
   * @param sysctl fabric8's object
   * @return our value
   */
  public static Sysctl toSysctl(io.fabric8.kubernetes.api.model.Sysctl sysctl) {
    return Sysctl.builder()
        .name(Optional.ofNullable(sysctl.getName()))
        .value(Optional.ofNullable(sysctl.getValue()))
        .otherMembers(new FromFabric8().otherMembers(sysctl.getAdditionalProperties()))
        .build();
  }

  /**
   * Writes a kernel parameter.
   *
   * @param sysctl our value
   * @return a new object of fabric8's
   */
  public static io.fabric8.kubernetes.api.model.Sysctl toSysctl(Sysctl sysctl) {
    io.fabric8.kubernetes.api.model.Sysctl bean =
        new io.fabric8.kubernetes.api.model.Sysctl(
            sysctl.name().orElse(null), sysctl.value().orElse(null));
    bean.setAdditionalProperties(JavaValues.toMap(sysctl.otherMembers()));
    return bean;
  }

  /**
   * Reads settings for Windows nodes.
   *
   * @param options fabric8's object
   * @return our value
   */
  public static WindowsSecurity toWindowsSecurity(WindowsSecurityContextOptions options) {
    return WindowsSecurity.builder()
        .gmsaCredentialSpec(Optional.ofNullable(options.getGmsaCredentialSpec()))
        .gmsaCredentialSpecName(Optional.ofNullable(options.getGmsaCredentialSpecName()))
        .hostProcess(Optional.ofNullable(options.getHostProcess()))
        .runAsUserName(Optional.ofNullable(options.getRunAsUserName()))
        .otherMembers(new FromFabric8().otherMembers(options.getAdditionalProperties()))
        .build();
  }

  /**
   * Writes settings for Windows nodes.
   *
   * @param windows our value
   * @return a new object of fabric8's
   */
  public static WindowsSecurityContextOptions toWindowsSecurityContextOptions(
      WindowsSecurity windows) {
    WindowsSecurityContextOptions options =
        new WindowsSecurityContextOptions(
            windows.gmsaCredentialSpec().orElse(null),
            windows.gmsaCredentialSpecName().orElse(null),
            windows.hostProcess().orElse(null),
            windows.runAsUserName().orElse(null));
    options.setAdditionalProperties(JavaValues.toMap(windows.otherMembers()));
    return options;
  }

  private static <A, B> Optional<B> optional(@Nullable A value, Function<A, B> conversion) {
    return value == null ? Optional.empty() : Optional.of(conversion.apply(value));
  }

  private static OptionalLong optional(@Nullable Long value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  private static Optional<Long> toGroupId(Object untyped) {
    return untyped instanceof Integer || untyped instanceof Long
        ? Optional.of(((Number) untyped).longValue())
        : Optional.empty();
  }

  private static Optional<String> toText(Object untyped) {
    return untyped instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static Optional<io.fabric8.kubernetes.api.model.Sysctl> untypedSysctl(Object untyped) {
    try {
      return Optional.of(
          ResourceTrees.toTyped(untyped, io.fabric8.kubernetes.api.model.Sysctl.class));
    } catch (IllegalArgumentException doesNotFit) {
      return Optional.empty();
    }
  }
}
