package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SeccompProfileFieldTest implements MemberPresenceContract<SeccompProfileField> {

  @Override
  public SeccompProfileField empty() {
    return SeccompProfileField.builder().build();
  }

  @Override
  public Map<String, UnaryOperator<SeccompProfileField>> everyMember() {
    Map<String, UnaryOperator<SeccompProfileField>> says = new LinkedHashMap<>();
    says.put("type", value -> value.toBuilder().type("").build());
    says.put("localhostProfile", value -> value.toBuilder().localhostProfile("").build());
    return says;
  }

  @Override
  public SeccompProfileField withOtherMembers(SeccompProfileField value, JsonObject otherMembers) {
    return value.toBuilder().otherMembers(otherMembers).build();
  }

  @Override
  public JsonObject otherMembers(SeccompProfileField value) {
    return value.otherMembers();
  }

  @Test
  void classifiesWhatItHolds() {
    assertThat(empty().reference()).isEqualTo(new SeccompReference.Unrecognized(""));
    SeccompProfileField localhost = SeccompProfileField.builder().type("Localhost").build();
    assertThat(localhost.reference()).isEqualTo(SeccompReference.localhost(""));
    assertThat(localhost.toBuilder().localhostProfile("a.json").build().reference())
        .isEqualTo(SeccompReference.localhost("a.json"));
    assertThat(
            SeccompProfileField.builder()
                .type("RuntimeDefault")
                .localhostProfile("a.json")
                .build()
                .reference())
        .isEqualTo(SeccompReference.runtimeDefault());
  }
}
