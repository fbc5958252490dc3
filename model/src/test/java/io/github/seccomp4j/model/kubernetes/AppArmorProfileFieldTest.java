package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AppArmorProfileFieldTest implements MemberPresenceContract<AppArmorProfileField> {

  @Override
  public AppArmorProfileField empty() {
    return AppArmorProfileField.builder().build();
  }

  @Override
  public Map<String, UnaryOperator<AppArmorProfileField>> everyMember() {
    Map<String, UnaryOperator<AppArmorProfileField>> says = new LinkedHashMap<>();
    says.put("type", value -> value.toBuilder().type("").build());
    says.put("localhostProfile", value -> value.toBuilder().localhostProfile("").build());
    return says;
  }

  @Override
  public AppArmorProfileField withOtherMembers(
      AppArmorProfileField value, JsonObject otherMembers) {
    return value.toBuilder().otherMembers(otherMembers).build();
  }

  @Override
  public JsonObject otherMembers(AppArmorProfileField value) {
    return value.otherMembers();
  }

  @Test
  void classifiesWhatItHolds() {
    assertThat(empty().reference()).isEqualTo(new AppArmorReference.Unrecognized(""));
    AppArmorProfileField localhost = AppArmorProfileField.builder().type("Localhost").build();
    assertThat(localhost.reference()).isEqualTo(AppArmorReference.localhost(""));
    assertThat(localhost.toBuilder().localhostProfile("web").build().reference())
        .isEqualTo(AppArmorReference.localhost("web"));
  }
}
