package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

class SelinuxLabelTest implements MemberPresenceContract<SelinuxLabel> {

  @Override
  public SelinuxLabel empty() {
    return SelinuxLabel.builder().build();
  }

  @Override
  public Map<String, UnaryOperator<SelinuxLabel>> everyMember() {
    Map<String, UnaryOperator<SelinuxLabel>> says = new LinkedHashMap<>();
    says.put("level", value -> value.toBuilder().level("s0:c1").build());
    says.put("role", value -> value.toBuilder().role("").build());
    says.put("type", value -> value.toBuilder().type("container_t").build());
    says.put("user", value -> value.toBuilder().user("system_u").build());
    return says;
  }

  @Override
  public SelinuxLabel withOtherMembers(SelinuxLabel value, JsonObject otherMembers) {
    return value.toBuilder().otherMembers(otherMembers).build();
  }

  @Override
  public JsonObject otherMembers(SelinuxLabel value) {
    return value.otherMembers();
  }
}
