package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CapabilityChangesTest implements MemberPresenceContract<CapabilityChanges> {

  @Override
  public CapabilityChanges empty() {
    return CapabilityChanges.builder().build();
  }

  @Override
  public Map<String, UnaryOperator<CapabilityChanges>> everyMember() {
    Map<String, UnaryOperator<CapabilityChanges>> says = new LinkedHashMap<>();
    says.put("add", value -> value.toBuilder().addAdd(Capability.CHOWN).build());
    says.put("drop", value -> value.toBuilder().addDrop(CapabilityChanges.ALL).build());
    return says;
  }

  @Override
  public CapabilityChanges withOtherMembers(CapabilityChanges value, JsonObject otherMembers) {
    return value.toBuilder().otherMembers(otherMembers).build();
  }

  @Override
  public JsonObject otherMembers(CapabilityChanges value) {
    return value.otherMembers();
  }

  @Test
  void keepsSpellingOrderAndDuplicates() {
    List<Capability> words =
        List.of(new Capability("NET_RAW"), Capability.NET_RAW, new Capability("NET_RAW"));
    assertThat(CapabilityChanges.builder().add(words).build().add()).isEqualTo(words);
    assertThat(CapabilityChanges.builder().addDrop(new Capability("CHOWN")).build())
        .isNotEqualTo(CapabilityChanges.builder().addDrop(Capability.CHOWN).build());
  }

  @Test
  void keepsAnExplicitEmptyList() {
    JsonObject empty = JsonObject.of("drop", JsonArray.of());
    assertThat(CapabilityChanges.builder().otherMembers(empty).build())
        .isNotEqualTo(empty())
        .extracting(CapabilityChanges::otherMembers)
        .isEqualTo(empty);
  }
}
