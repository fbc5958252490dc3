package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.AppArmorProfile;
import io.fabric8.kubernetes.api.model.Capabilities;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSecurityContextBuilder;
import io.fabric8.kubernetes.api.model.SELinuxOptions;
import io.fabric8.kubernetes.api.model.SeccompProfile;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Sysctl;
import io.fabric8.kubernetes.api.model.WindowsSecurityContextOptions;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Fabric8Test {

  @Test
  void whatIsAbsentStaysAbsent() {
    assertThat(Fabric8.toPodSecurity(null)).isEqualTo(PodSecurity.builder().build());
    assertThat(Fabric8.toPodSecurity(new PodSecurityContext()))
        .isEqualTo(PodSecurity.builder().build());
    assertThat(Fabric8.toPodSecurityContext(PodSecurity.builder().build()))
        .isEqualTo(new PodSecurityContext());
    assertThat(Fabric8.toContainerSecurity(null)).isEqualTo(ContainerSecurity.builder().build());
    assertThat(Fabric8.toSecurityContext(ContainerSecurity.builder().build()))
        .isEqualTo(new SecurityContext());
  }

  @Test
  void aNullListIsAnExplicitNull() {
    PodSecurityContext context = new PodSecurityContext();
    context.setSupplementalGroups(null);
    context.setSysctls(new ArrayList<>(Arrays.asList(new Sysctl("a", null), null)));
    PodSecurity security = Fabric8.toPodSecurity(context);
    assertThat(security.otherMembers())
        .isEqualTo(
            JsonObject.of("supplementalGroups", JsonNull.NULL)
                .with(
                    "sysctls",
                    JsonArray.of(JsonObject.of("name", new JsonString("a")), JsonNull.NULL)));
    assertThat(Fabric8.toPodSecurityContext(security)).isEqualTo(context);
  }

  @Test
  void explicitListsOfADocumentBecomeLists() {
    PodSecurity empty =
        PodSecurity.builder()
            .otherMembers(JsonObject.of("sysctls", JsonArray.of()).with("x", JsonNumber.of(1)))
            .build();
    assertThat(Fabric8.toPodSecurityContext(empty))
        .isEqualTo(new PodSecurityContextBuilder().addToAdditionalProperties("x", 1).build());
    CapabilityChanges changes =
        CapabilityChanges.builder()
            .otherMembers(JsonObject.of("add", JsonArray.of(JsonNumber.of(1))))
            .build();
    assertThat(Fabric8.toCapabilities(changes).getAdd()).isEmpty();
    assertThat(Fabric8.toCapabilities(changes).getAdditionalProperties())
        .isEqualTo(Map.of("add", List.of(1)));
  }

  @Test
  void capabilitiesKeepTheirSpelling() {
    Capabilities capabilities = new Capabilities(List.of("CAP_CHOWN", "kill", ""), List.of("ALL"));
    CapabilityChanges changes = Fabric8.toCapabilityChanges(capabilities);
    assertThat(changes.add())
        .extracting(Capability::token)
        .containsExactly("CAP_CHOWN", "kill", "");
    assertThat(Fabric8.toCapabilities(changes)).isEqualTo(capabilities);
  }

  @Test
  void referencesAreWritten() {
    assertThat(Fabric8.toSeccompProfile(SeccompReference.localhost("a")))
        .isEqualTo(new SeccompProfile("a", "Localhost"));
    assertThat(Fabric8.toSeccompProfile(SeccompReference.runtimeDefault()))
        .isEqualTo(new SeccompProfile(null, "RuntimeDefault"));
  }

  @Test
  void resultsAreNewAndMutable() {
    PodSecurityContext context =
        Fabric8.toPodSecurityContext(PodSecurity.builder().addSupplementalGroups(1L).build());
    context.getSupplementalGroups().add(2L);
    context.setAdditionalProperty("a", 1);
    assertThat(context.getSupplementalGroups()).containsExactly(1L, 2L);
  }

  @Test
  void fromFabric8AndBackIsIdentity() {
    Arbitrary arbitrary = new Arbitrary(new Random(1126));
    for (int i = 0; i < 2000; i++) {
      PodSecurityContext pod = arbitrary.podSecurityContext();
      PodSecurity ourPod = Fabric8.toPodSecurity(pod);
      assertThat(Fabric8.toPodSecurityContext(ourPod)).isEqualTo(pod);
      assertThat(Fabric8.toPodSecurity(Fabric8.toPodSecurityContext(ourPod))).isEqualTo(ourPod);
      SecurityContext container = arbitrary.securityContext();
      ContainerSecurity ourContainer = Fabric8.toContainerSecurity(container);
      assertThat(Fabric8.toSecurityContext(ourContainer)).isEqualTo(container);
      assertThat(Fabric8.toContainerSecurity(Fabric8.toSecurityContext(ourContainer)))
          .isEqualTo(ourContainer);
    }
  }

  /** Makes fabric8 objects in which anything may be missing. */
  private record Arbitrary(Random random) {

    private <T> @Nullable T maybe(Supplier<T> value) {
      return random.nextInt(3) == 0 ? null : value.get();
    }

    private String text() {
      return List.of("", "RuntimeDefault", "Localhost", "a/../b", "é\ud83d\ude00")
          .get(random.nextInt(5));
    }

    private Long id() {
      return random.nextLong() >> random.nextInt(64);
    }

    private <T> @Nullable List<T> list(Supplier<T> element) {
      return maybe(
          () -> {
            List<T> list = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
              list.add(random.nextInt(8) == 0 ? null : element.get());
            }
            return list;
          });
    }

    private @Nullable Object untyped(int depth) {
      return switch (random.nextInt(depth > 3 ? 7 : 9)) {
        case 0 -> null;
        case 1 -> random.nextBoolean();
        case 2 -> random.nextInt();
        case 3 -> (1L << 40) + random.nextInt();
        case 4 -> BigInteger.ONE.shiftLeft(64 + random.nextInt(64));
        case 5 ->
            random.nextBoolean()
                ? random.nextGaussian()
                : new BigDecimal("0.10000000000000000000001");
        case 6 -> text();
        case 7 -> new ArrayList<>(Arrays.asList(untyped(depth + 1), untyped(depth + 1)));
        default -> others(depth + 1);
      };
    }

    private Map<String, Object> others(int depth) {
      Map<String, Object> others = new LinkedHashMap<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        others.put("x" + text() + i, untyped(depth));
      }
      return others;
    }

    private SeccompProfile seccomp() {
      SeccompProfile profile = new SeccompProfile(maybe(this::text), maybe(this::text));
      profile.setAdditionalProperties(others(0));
      return profile;
    }

    private AppArmorProfile appArmor() {
      AppArmorProfile profile = new AppArmorProfile(maybe(this::text), maybe(this::text));
      profile.setAdditionalProperties(others(0));
      return profile;
    }

    private SELinuxOptions seLinux() {
      SELinuxOptions options =
          new SELinuxOptions(
              maybe(this::text), maybe(this::text), maybe(this::text), maybe(this::text));
      options.setAdditionalProperties(others(0));
      return options;
    }

    private WindowsSecurityContextOptions windows() {
      WindowsSecurityContextOptions options =
          new WindowsSecurityContextOptions(
              maybe(this::text), maybe(this::text), maybe(random::nextBoolean), maybe(this::text));
      options.setAdditionalProperties(others(0));
      return options;
    }

    private Sysctl sysctl() {
      Sysctl sysctl = new Sysctl(maybe(this::text), maybe(this::text));
      sysctl.setAdditionalProperties(others(0));
      return sysctl;
    }

    private Capabilities capabilities() {
      Capabilities capabilities = new Capabilities(list(this::text), list(this::text));
      capabilities.setAdditionalProperties(others(0));
      return capabilities;
    }

    PodSecurityContext podSecurityContext() {
      PodSecurityContext context =
          new PodSecurityContext(
              maybe(this::appArmor),
              maybe(this::id),
              maybe(this::text),
              maybe(this::id),
              maybe(random::nextBoolean),
              maybe(this::id),
              maybe(this::text),
              maybe(this::seLinux),
              maybe(this::seccomp),
              list(this::id),
              maybe(this::text),
              list(this::sysctl),
              maybe(this::windows));
      context.setAdditionalProperties(others(0));
      return context;
    }

    SecurityContext securityContext() {
      SecurityContext context =
          new SecurityContext(
              maybe(random::nextBoolean),
              maybe(this::appArmor),
              maybe(this::capabilities),
              maybe(random::nextBoolean),
              maybe(this::text),
              maybe(random::nextBoolean),
              maybe(this::id),
              maybe(random::nextBoolean),
              maybe(this::id),
              maybe(this::seLinux),
              maybe(this::seccomp),
              maybe(this::windows));
      context.setAdditionalProperties(others(0));
      return context;
    }
  }
}
