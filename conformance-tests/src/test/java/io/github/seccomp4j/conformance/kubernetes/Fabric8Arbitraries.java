package io.github.seccomp4j.conformance.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.AppArmorProfile;
import io.fabric8.kubernetes.api.model.Capabilities;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.SELinuxOptions;
import io.fabric8.kubernetes.api.model.SeccompProfile;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Sysctl;
import io.fabric8.kubernetes.api.model.WindowsSecurityContextOptions;
import io.github.seccomp4j.conformance.arbitraries.JsonValueArbitraries;
import io.github.seccomp4j.conformance.arbitraries.TextArbitraries;
import io.github.seccomp4j.model.JsonObject;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random objects of fabric8's model, unknown properties included. */
final class Fabric8Arbitraries {

  private static final ObjectMapper JACKSON = new ObjectMapper();

  // Typed names of any part: an unknown property has another one.
  private static final String TYPED = "(?i)type|user|role|level|name|value|add|drop|x";

  private final boolean nullLists;
  private final boolean unknownMembers;

  /**
   * Makes arbitraries.
   *
   * @param nullLists whether lists may be null, which documents cannot tell from empty ones
   */
  Fabric8Arbitraries(boolean nullLists) {
    this(nullLists, true);
  }

  private Fabric8Arbitraries(boolean nullLists, boolean unknownMembers) {
    this.nullLists = nullLists;
    this.unknownMembers = unknownMembers;
  }

  /** Makes arbitraries without unknown members, whose order and spelling are part of a value. */
  static Fabric8Arbitraries ofKnownMembers() {
    return new Fabric8Arbitraries(false, false);
  }

  Arbitrary<PodSecurityContext> podSecurityContexts() {
    return Builders.withBuilder(PodSecurityContext::new)
        .use(appArmorProfiles().injectNull(0.6))
        .inSetter(PodSecurityContext::setAppArmorProfile)
        .use(ids())
        .inSetter(PodSecurityContext::setFsGroup)
        .use(words("OnRootMismatch", "Always"))
        .inSetter(PodSecurityContext::setFsGroupChangePolicy)
        .use(ids())
        .inSetter(PodSecurityContext::setRunAsGroup)
        .use(booleans())
        .inSetter(PodSecurityContext::setRunAsNonRoot)
        .use(ids())
        .inSetter(PodSecurityContext::setRunAsUser)
        .use(words("MountOption", "Recursive"))
        .inSetter(PodSecurityContext::setSeLinuxChangePolicy)
        .use(selinuxOptions().injectNull(0.6))
        .inSetter(PodSecurityContext::setSeLinuxOptions)
        .use(seccompProfiles().injectNull(0.4))
        .inSetter(PodSecurityContext::setSeccompProfile)
        .use(lists(ids().filter(id -> id != null)))
        .inSetter(PodSecurityContext::setSupplementalGroups)
        .use(words("Merge", "Strict"))
        .inSetter(PodSecurityContext::setSupplementalGroupsPolicy)
        .use(lists(sysctls()))
        .inSetter(PodSecurityContext::setSysctls)
        .use(windowsOptions().injectNull(0.6))
        .inSetter(PodSecurityContext::setWindowsOptions)
        .use(unknownProperties())
        .inSetter(PodSecurityContext::setAdditionalProperties)
        .build()
        .withoutEdgeCases();
  }

  Arbitrary<SecurityContext> securityContexts() {
    return Builders.withBuilder(SecurityContext::new)
        .use(booleans())
        .inSetter(SecurityContext::setAllowPrivilegeEscalation)
        .use(appArmorProfiles().injectNull(0.6))
        .inSetter(SecurityContext::setAppArmorProfile)
        .use(capabilities().injectNull(0.5))
        .inSetter(SecurityContext::setCapabilities)
        .use(booleans())
        .inSetter(SecurityContext::setPrivileged)
        .use(words("Default", "Unmasked"))
        .inSetter(SecurityContext::setProcMount)
        .use(booleans())
        .inSetter(SecurityContext::setReadOnlyRootFilesystem)
        .use(ids())
        .inSetter(SecurityContext::setRunAsGroup)
        .use(booleans())
        .inSetter(SecurityContext::setRunAsNonRoot)
        .use(ids())
        .inSetter(SecurityContext::setRunAsUser)
        .use(selinuxOptions().injectNull(0.6))
        .inSetter(SecurityContext::setSeLinuxOptions)
        .use(seccompProfiles().injectNull(0.4))
        .inSetter(SecurityContext::setSeccompProfile)
        .use(windowsOptions().injectNull(0.6))
        .inSetter(SecurityContext::setWindowsOptions)
        .use(unknownProperties())
        .inSetter(SecurityContext::setAdditionalProperties)
        .build()
        .withoutEdgeCases();
  }

  /** Draws Pods with up to two containers, all with random security contexts. */
  Arbitrary<Pod> pods() {
    Arbitrary<Map<String, String>> annotations =
        Arbitraries.maps(TextArbitraries.words(), TextArbitraries.texts()).ofMaxSize(3);
    return Combinators.combine(
            TextArbitraries.words(),
            annotations,
            podSecurityContexts().injectNull(0.2),
            containers().list().ofMinSize(1).ofMaxSize(2))
        .as(
            (name, notes, security, containers) ->
                new PodBuilder()
                    .withNewMetadata()
                    .withName(name)
                    .withAnnotations(notes)
                    .endMetadata()
                    .withNewSpec()
                    .withSecurityContext(security)
                    .withContainers(containers)
                    .endSpec()
                    .build())
        .withoutEdgeCases();
  }

  private Arbitrary<Container> containers() {
    return Combinators.combine(
            TextArbitraries.words(),
            TextArbitraries.texts().list().ofMaxSize(3),
            securityContexts().injectNull(0.2))
        .as(
            (name, arguments, security) ->
                new ContainerBuilder()
                    .withName(name)
                    .withImage("example.com/" + name)
                    .withArgs(arguments)
                    .withSecurityContext(security)
                    .build());
  }

  private Arbitrary<SeccompProfile> seccompProfiles() {
    return Builders.withBuilder(SeccompProfile::new)
        .use(words("Localhost", "RuntimeDefault", "Unconfined"))
        .inSetter(SeccompProfile::setType)
        .use(words("profiles/audit.json"))
        .inSetter(SeccompProfile::setLocalhostProfile)
        .use(unknownProperties())
        .inSetter(SeccompProfile::setAdditionalProperties)
        .build();
  }

  private Arbitrary<AppArmorProfile> appArmorProfiles() {
    return Builders.withBuilder(AppArmorProfile::new)
        .use(words("Localhost", "RuntimeDefault", "Unconfined"))
        .inSetter(AppArmorProfile::setType)
        .use(words("a-profile"))
        .inSetter(AppArmorProfile::setLocalhostProfile)
        .use(unknownProperties())
        .inSetter(AppArmorProfile::setAdditionalProperties)
        .build();
  }

  private Arbitrary<Capabilities> capabilities() {
    Arbitrary<String> names = words("ALL", "NET_ADMIN", "CAP_CHOWN").filter(name -> name != null);
    return Builders.withBuilder(Capabilities::new)
        .use(lists(names))
        .inSetter(Capabilities::setAdd)
        .use(lists(names))
        .inSetter(Capabilities::setDrop)
        .use(unknownProperties())
        .inSetter(Capabilities::setAdditionalProperties)
        .build();
  }

  private Arbitrary<SELinuxOptions> selinuxOptions() {
    return Builders.withBuilder(SELinuxOptions::new)
        .use(words("s0:c123,c456"))
        .inSetter(SELinuxOptions::setLevel)
        .use(words("object_r"))
        .inSetter(SELinuxOptions::setRole)
        .use(words("svirt_lxc_net_t"))
        .inSetter(SELinuxOptions::setType)
        .use(words("system_u"))
        .inSetter(SELinuxOptions::setUser)
        .use(unknownProperties())
        .inSetter(SELinuxOptions::setAdditionalProperties)
        .build();
  }

  private Arbitrary<Sysctl> sysctls() {
    return Builders.withBuilder(Sysctl::new)
        .use(words("kernel.shm_rmid_forced"))
        .inSetter(Sysctl::setName)
        .use(words("1"))
        .inSetter(Sysctl::setValue)
        .use(unknownProperties())
        .inSetter(Sysctl::setAdditionalProperties)
        .build();
  }

  private Arbitrary<WindowsSecurityContextOptions> windowsOptions() {
    return Builders.withBuilder(WindowsSecurityContextOptions::new)
        .use(words("{}"))
        .inSetter(WindowsSecurityContextOptions::setGmsaCredentialSpec)
        .use(words("spec"))
        .inSetter(WindowsSecurityContextOptions::setGmsaCredentialSpecName)
        .use(booleans())
        .inSetter(WindowsSecurityContextOptions::setHostProcess)
        .use(words("ContainerUser"))
        .inSetter(WindowsSecurityContextOptions::setRunAsUserName)
        .use(unknownProperties())
        .inSetter(WindowsSecurityContextOptions::setAdditionalProperties)
        .build();
  }

  /** Draws unknown properties of the types Jackson reads. */
  private Arbitrary<Map<String, Object>> unknownProperties() {
    if (!unknownMembers) {
      return Arbitraries.just(Map.of());
    }
    Arbitrary<JsonObject> objects =
        JsonValueArbitraries.objectsOf(JsonValueArbitraries.numbersOfKubernetes());
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(JsonObject.EMPTY)), Tuple.of(1, objects))
        .map(Fabric8Arbitraries::asJacksonReadsIt);
  }

  private static Map<String, Object> asJacksonReadsIt(JsonObject object) {
    List<JsonObject.Member> unknown =
        object.members().stream().filter(member -> !member.name().matches(TYPED)).toList();
    try {
      return JACKSON.readValue(
          new JsonObject(unknown).toString(), new TypeReference<Map<String, Object>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> Arbitrary<List<T>> lists(Arbitrary<T> elements) {
    Arbitrary<List<T>> lists = elements.list().ofMaxSize(3);
    return nullLists ? lists.injectNull(0.1) : lists;
  }

  private static Arbitrary<String> words(String... usual) {
    return Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.of(usual)), Tuple.of(1, TextArbitraries.texts()))
        .injectNull(0.4);
  }

  private static Arbitrary<Boolean> booleans() {
    return Arbitraries.of(true, false).injectNull(0.4);
  }

  private static Arbitrary<Long> ids() {
    return Arbitraries.oneOf(
            Arbitraries.of(0L, 1L, 65534L, 4294967295L, -1L, Long.MAX_VALUE), Arbitraries.longs())
        .injectNull(0.4);
  }
}
