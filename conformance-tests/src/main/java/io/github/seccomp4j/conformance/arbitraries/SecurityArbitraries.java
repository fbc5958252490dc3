package io.github.seccomp4j.conformance.arbitraries;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.FsGroupChangePolicy;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.ProcMount;
import io.github.seccomp4j.model.kubernetes.SelinuxChangePolicy;
import io.github.seccomp4j.model.kubernetes.SelinuxLabel;
import io.github.seccomp4j.model.kubernetes.SupplementalGroupsPolicy;
import io.github.seccomp4j.model.kubernetes.Sysctl;
import io.github.seccomp4j.model.kubernetes.WindowsSecurity;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/** Random security contexts of Pods and containers, and their parts. */
public final class SecurityArbitraries {

  private SecurityArbitraries() {}

  /**
   * Draws any security context of a Pod that a document can hold.
   *
   * @return contexts whose unknown members are any JSON, with duplicates
   */
  public static Arbitrary<PodSecurity> podSecurity() {
    return podSecurity(JsonValueArbitraries.objectsWithDuplicateNames());
  }

  /**
   * Draws security contexts of Pods with such unknown members as a format or reader keeps.
   *
   * @param unknown where unknown members come from, on every level
   * @return contexts; every member may be absent
   */
  public static Arbitrary<PodSecurity> podSecurity(Arbitrary<JsonObject> unknown) {
    return Builders.withBuilder(PodSecurity::builder)
        .use(ProfileFieldArbitraries.appArmorFields(unknown))
        .withProbability(0.3)
        .in((builder, value) -> builder.appArmorProfile(value))
        .use(ids())
        .withProbability(0.3)
        .in((builder, value) -> builder.fsGroup(value))
        .use(Parts.tokens(FsGroupChangePolicy.recognized(), FsGroupChangePolicy::new))
        .withProbability(0.3)
        .in((builder, value) -> builder.fsGroupChangePolicy(value))
        .use(ids())
        .withProbability(0.3)
        .in((builder, value) -> builder.runAsGroup(value))
        .use(booleans())
        .withProbability(0.3)
        .in((builder, value) -> builder.runAsNonRoot(value))
        .use(ids())
        .withProbability(0.3)
        .in((builder, value) -> builder.runAsUser(value))
        .use(Parts.tokens(SelinuxChangePolicy.recognized(), SelinuxChangePolicy::new))
        .withProbability(0.3)
        .in((builder, value) -> builder.seLinuxChangePolicy(value))
        .use(selinuxLabels(unknown))
        .withProbability(0.3)
        .in((builder, value) -> builder.seLinuxOptions(value))
        .use(ProfileFieldArbitraries.seccompFields(unknown))
        .withProbability(0.6)
        .in((builder, value) -> builder.seccompProfile(value))
        .use(Parts.few(ids()))
        .withProbability(0.4)
        .in((builder, value) -> builder.supplementalGroups(value))
        .use(Parts.tokens(SupplementalGroupsPolicy.recognized(), SupplementalGroupsPolicy::new))
        .withProbability(0.3)
        .in((builder, value) -> builder.supplementalGroupsPolicy(value))
        .use(Parts.few(sysctls(unknown)))
        .withProbability(0.3)
        .in((builder, value) -> builder.sysctls(value))
        .use(windowsSecurity(unknown))
        .withProbability(0.3)
        .in((builder, value) -> builder.windowsOptions(value))
        .use(
            Parts.otherMembers(
                Set.of("supplementalGroups", "sysctls"),
                Set.of(
                    "appArmorProfile",
                    "fsGroup",
                    "fsGroupChangePolicy",
                    "runAsGroup",
                    "runAsNonRoot",
                    "runAsUser",
                    "seLinuxChangePolicy",
                    "seLinuxOptions",
                    "seccompProfile",
                    "supplementalGroupsPolicy",
                    "windowsOptions"),
                unknown))
        .in((builder, value) -> builder.otherMembers(value))
        .build(PodSecurity.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws any security context of a container that a document can hold.
   *
   * @return contexts whose unknown members are any JSON, with duplicates
   */
  public static Arbitrary<ContainerSecurity> containerSecurity() {
    return containerSecurity(JsonValueArbitraries.objectsWithDuplicateNames());
  }

  /**
   * Draws security contexts of containers with such unknown members as a format or reader keeps.
   *
   * @param unknown where unknown members come from, on every level
   * @return contexts; every member may be absent
   */
  public static Arbitrary<ContainerSecurity> containerSecurity(Arbitrary<JsonObject> unknown) {
    return Builders.withBuilder(ContainerSecurity::builder)
        .use(booleans())
        .withProbability(0.4)
        .in((builder, value) -> builder.allowPrivilegeEscalation(value))
        .use(ProfileFieldArbitraries.appArmorFields(unknown))
        .withProbability(0.3)
        .in((builder, value) -> builder.appArmorProfile(value))
        .use(capabilityChanges(unknown))
        .withProbability(0.5)
        .in((builder, value) -> builder.capabilities(value))
        .use(booleans())
        .withProbability(0.3)
        .in((builder, value) -> builder.privileged(value))
        .use(Parts.tokens(ProcMount.recognized(), ProcMount::new))
        .withProbability(0.3)
        .in((builder, value) -> builder.procMount(value))
        .use(booleans())
        .withProbability(0.3)
        .in((builder, value) -> builder.readOnlyRootFilesystem(value))
        .use(ids())
        .withProbability(0.3)
        .in((builder, value) -> builder.runAsGroup(value))
        .use(booleans())
        .withProbability(0.3)
        .in((builder, value) -> builder.runAsNonRoot(value))
        .use(ids())
        .withProbability(0.3)
        .in((builder, value) -> builder.runAsUser(value))
        .use(selinuxLabels(unknown))
        .withProbability(0.3)
        .in((builder, value) -> builder.seLinuxOptions(value))
        .use(ProfileFieldArbitraries.seccompFields(unknown))
        .withProbability(0.6)
        .in((builder, value) -> builder.seccompProfile(value))
        .use(windowsSecurity(unknown))
        .withProbability(0.3)
        .in((builder, value) -> builder.windowsOptions(value))
        .use(
            Parts.otherMembers(
                Set.of(),
                Set.of(
                    "allowPrivilegeEscalation",
                    "appArmorProfile",
                    "capabilities",
                    "privileged",
                    "procMount",
                    "readOnlyRootFilesystem",
                    "runAsGroup",
                    "runAsNonRoot",
                    "runAsUser",
                    "seLinuxOptions",
                    "seccompProfile",
                    "windowsOptions"),
                unknown))
        .in((builder, value) -> builder.otherMembers(value))
        .build(ContainerSecurity.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws capabilities to add and to drop.
   *
   * @param unknown where unknown members come from
   * @return changes in both spellings, {@code ALL} and unknown words among them
   */
  public static Arbitrary<CapabilityChanges> capabilityChanges(Arbitrary<JsonObject> unknown) {
    Arbitrary<Capability> capabilities =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of(CapabilityChanges.ALL)),
            Tuple.of(
                3,
                Arbitraries.of(Capability.recognized())
                    .map(capability -> new Capability(capability.kubernetesName()))),
            Tuple.of(1, ConditionalProfileArbitraries.capabilities()));
    return Builders.withBuilder(CapabilityChanges::builder)
        .use(Parts.few(capabilities))
        .in((builder, value) -> builder.add(value))
        .use(Parts.few(capabilities))
        .in((builder, value) -> builder.drop(value))
        .use(Parts.otherMembers(Set.of("add", "drop"), Set.of(), unknown))
        .in((builder, value) -> builder.otherMembers(value))
        .build(CapabilityChanges.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws SELinux labels.
   *
   * @param unknown where unknown members come from
   * @return labels; every part may be absent
   */
  public static Arbitrary<SelinuxLabel> selinuxLabels(Arbitrary<JsonObject> unknown) {
    Arbitrary<String> types = Arbitraries.of("container_t", "spc_t", "");
    return Builders.withBuilder(SelinuxLabel::builder)
        .use(TextArbitraries.texts())
        .withProbability(0.5)
        .in((builder, value) -> builder.level(value))
        .use(TextArbitraries.texts())
        .withProbability(0.5)
        .in((builder, value) -> builder.role(value))
        .use(Arbitraries.oneOf(types, TextArbitraries.texts()))
        .withProbability(0.5)
        .in((builder, value) -> builder.type(value))
        .use(TextArbitraries.texts())
        .withProbability(0.5)
        .in((builder, value) -> builder.user(value))
        .use(Parts.otherMembers(Set.of(), Set.of("level", "role", "type", "user"), unknown))
        .in((builder, value) -> builder.otherMembers(value))
        .build(SelinuxLabel.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws kernel parameters.
   *
   * @param unknown where unknown members come from
   * @return parameters; name and value may be absent
   */
  public static Arbitrary<Sysctl> sysctls(Arbitrary<JsonObject> unknown) {
    Arbitrary<String> names = Arbitraries.of("net.ipv4.tcp_syncookies", "kernel.shm_rmid_forced");
    return Builders.withBuilder(Sysctl::builder)
        .use(Arbitraries.oneOf(names, TextArbitraries.texts()))
        .withProbability(0.9)
        .in((builder, value) -> builder.name(value))
        .use(TextArbitraries.texts())
        .withProbability(0.9)
        .in((builder, value) -> builder.value(value))
        .use(Parts.otherMembers(Set.of(), Set.of("name", "value"), unknown))
        .in((builder, value) -> builder.otherMembers(value))
        .build(Sysctl.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws the part about Windows.
   *
   * @param unknown where unknown members come from
   * @return options; every member may be absent
   */
  public static Arbitrary<WindowsSecurity> windowsSecurity(Arbitrary<JsonObject> unknown) {
    return Builders.withBuilder(WindowsSecurity::builder)
        .use(TextArbitraries.texts())
        .withProbability(0.5)
        .in((builder, value) -> builder.gmsaCredentialSpec(value))
        .use(TextArbitraries.texts())
        .withProbability(0.5)
        .in((builder, value) -> builder.gmsaCredentialSpecName(value))
        .use(booleans())
        .withProbability(0.5)
        .in((builder, value) -> builder.hostProcess(value))
        .use(TextArbitraries.texts())
        .withProbability(0.5)
        .in((builder, value) -> builder.runAsUserName(value))
        .use(
            Parts.otherMembers(
                Set.of(),
                Set.of(
                    "gmsaCredentialSpec", "gmsaCredentialSpecName", "hostProcess", "runAsUserName"),
                unknown))
        .in((builder, value) -> builder.otherMembers(value))
        .build(WindowsSecurity.Builder::build)
        .withoutEdgeCases();
  }

  private static Arbitrary<Boolean> booleans() {
    return Arbitraries.of(true, false);
  }

  private static Arbitrary<Long> ids() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            0L, 1L, 65534L, 2147483647L, 4294967295L, -1L, Long.MAX_VALUE, Long.MIN_VALUE),
        Arbitraries.longs());
  }
}
