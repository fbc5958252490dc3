package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

class WindowsSecurityTest implements MemberPresenceContract<WindowsSecurity> {

  @Override
  public WindowsSecurity empty() {
    return WindowsSecurity.builder().build();
  }

  @Override
  public Map<String, UnaryOperator<WindowsSecurity>> everyMember() {
    Map<String, UnaryOperator<WindowsSecurity>> says = new LinkedHashMap<>();
    says.put("gmsaCredentialSpec", value -> value.toBuilder().gmsaCredentialSpec("{}").build());
    says.put(
        "gmsaCredentialSpecName",
        value -> value.toBuilder().gmsaCredentialSpecName("spec").build());
    says.put("hostProcess", value -> value.toBuilder().hostProcess(false).build());
    says.put("runAsUserName", value -> value.toBuilder().runAsUserName("ContainerUser").build());
    return says;
  }

  @Override
  public WindowsSecurity withOtherMembers(WindowsSecurity value, JsonObject otherMembers) {
    return value.toBuilder().otherMembers(otherMembers).build();
  }

  @Override
  public JsonObject otherMembers(WindowsSecurity value) {
    return value.otherMembers();
  }
}
