package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ContainerSecurityTest implements MemberPresenceContract<ContainerSecurity> {

  @Override
  public ContainerSecurity empty() {
    return ContainerSecurity.builder().build();
  }

  @Override
  public Map<String, UnaryOperator<ContainerSecurity>> everyMember() {
    Map<String, UnaryOperator<ContainerSecurity>> says = new LinkedHashMap<>();
    says.put(
        "allowPrivilegeEscalation",
        value -> value.toBuilder().allowPrivilegeEscalation(false).build());
    says.put(
        "appArmorProfile",
        value -> value.toBuilder().appArmorProfile(AppArmorProfileField.builder().build()).build());
    says.put(
        "capabilities",
        value -> value.toBuilder().capabilities(CapabilityChanges.builder().build()).build());
    says.put("privileged", value -> value.toBuilder().privileged(false).build());
    says.put("procMount", value -> value.toBuilder().procMount(ProcMount.DEFAULT).build());
    says.put(
        "readOnlyRootFilesystem", value -> value.toBuilder().readOnlyRootFilesystem(false).build());
    says.put("runAsGroup", value -> value.toBuilder().runAsGroup(0).build());
    says.put("runAsNonRoot", value -> value.toBuilder().runAsNonRoot(false).build());
    says.put("runAsUser", value -> value.toBuilder().runAsUser(Long.MAX_VALUE).build());
    says.put(
        "seLinuxOptions",
        value -> value.toBuilder().seLinuxOptions(SelinuxLabel.builder().build()).build());
    says.put(
        "seccompProfile",
        value -> value.toBuilder().seccompProfile(SeccompProfileField.builder().build()).build());
    says.put(
        "windowsOptions",
        value -> value.toBuilder().windowsOptions(WindowsSecurity.builder().build()).build());
    return says;
  }

  @Override
  public ContainerSecurity withOtherMembers(ContainerSecurity value, JsonObject otherMembers) {
    return value.toBuilder().otherMembers(otherMembers).build();
  }

  @Override
  public JsonObject otherMembers(ContainerSecurity value) {
    return value.otherMembers();
  }

  @Test
  void hasTheTwelveMembersOfKubernetes() {
    assertThat(everyMember()).hasSize(12);
  }
}
