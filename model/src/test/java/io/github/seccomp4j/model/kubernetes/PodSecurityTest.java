package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PodSecurityTest implements MemberPresenceContract<PodSecurity> {

  @Override
  public PodSecurity empty() {
    return PodSecurity.builder().build();
  }

  @Override
  public Map<String, UnaryOperator<PodSecurity>> everyMember() {
    Map<String, UnaryOperator<PodSecurity>> says = new LinkedHashMap<>();
    says.put(
        "appArmorProfile",
        value -> value.toBuilder().appArmorProfile(AppArmorProfileField.builder().build()).build());
    says.put("fsGroup", value -> value.toBuilder().fsGroup(0).build());
    says.put(
        "fsGroupChangePolicy",
        value -> value.toBuilder().fsGroupChangePolicy(FsGroupChangePolicy.ALWAYS).build());
    says.put("runAsGroup", value -> value.toBuilder().runAsGroup(-1).build());
    says.put("runAsNonRoot", value -> value.toBuilder().runAsNonRoot(false).build());
    says.put("runAsUser", value -> value.toBuilder().runAsUser(0).build());
    says.put(
        "seLinuxChangePolicy",
        value -> value.toBuilder().seLinuxChangePolicy(SelinuxChangePolicy.RECURSIVE).build());
    says.put(
        "seLinuxOptions",
        value -> value.toBuilder().seLinuxOptions(SelinuxLabel.builder().build()).build());
    says.put(
        "seccompProfile",
        value -> value.toBuilder().seccompProfile(SeccompProfileField.builder().build()).build());
    says.put(
        "supplementalGroups",
        value -> value.toBuilder().addSupplementalGroups(Long.MIN_VALUE).build());
    says.put(
        "supplementalGroupsPolicy",
        value ->
            value.toBuilder().supplementalGroupsPolicy(SupplementalGroupsPolicy.STRICT).build());
    says.put("sysctls", value -> value.toBuilder().addSysctls(Sysctl.of("a", "1")).build());
    says.put(
        "windowsOptions",
        value -> value.toBuilder().windowsOptions(WindowsSecurity.builder().build()).build());
    return says;
  }

  @Override
  public PodSecurity withOtherMembers(PodSecurity value, JsonObject otherMembers) {
    return value.toBuilder().otherMembers(otherMembers).build();
  }

  @Override
  public JsonObject otherMembers(PodSecurity value) {
    return value.otherMembers();
  }

  @Test
  void hasTheThirteenMembersOfKubernetes() {
    assertThat(everyMember()).hasSize(13);
  }

  @Test
  void keepsOrderAndDuplicatesOfGroupsAndSysctls() {
    PodSecurity pod =
        PodSecurity.builder()
            .addSupplementalGroups(3, 1, 3)
            .addSysctls(Sysctl.of("b", "1"), Sysctl.of("a", "1"), Sysctl.of("b", "1"))
            .build();
    assertThat(pod.supplementalGroups()).containsExactly(3L, 1L, 3L);
    assertThat(pod.sysctls())
        .containsExactly(Sysctl.of("b", "1"), Sysctl.of("a", "1"), Sysctl.of("b", "1"));
  }

  @Test
  void keepsAnExplicitEmptyList() {
    JsonObject empty = JsonObject.of("sysctls", JsonArray.of());
    assertThat(PodSecurity.builder().otherMembers(empty).build())
        .isNotEqualTo(empty())
        .extracting(PodSecurity::otherMembers)
        .isEqualTo(empty);
  }
}
