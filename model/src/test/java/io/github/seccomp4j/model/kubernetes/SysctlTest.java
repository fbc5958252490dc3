package io.github.seccomp4j.model.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SysctlTest implements MemberPresenceContract<Sysctl> {

  @Override
  public Sysctl empty() {
    return Sysctl.builder().build();
  }

  @Override
  public Map<String, UnaryOperator<Sysctl>> everyMember() {
    Map<String, UnaryOperator<Sysctl>> says = new LinkedHashMap<>();
    says.put("name", value -> value.toBuilder().name("kernel.shm_rmid_forced").build());
    says.put("value", value -> value.toBuilder().value("").build());
    return says;
  }

  @Override
  public Sysctl withOtherMembers(Sysctl value, JsonObject otherMembers) {
    return value.toBuilder().otherMembers(otherMembers).build();
  }

  @Override
  public JsonObject otherMembers(Sysctl value) {
    return value.otherMembers();
  }

  @Test
  void isMadeOfNameAndValue() {
    assertThat(Sysctl.of("net/ipv4/tcp_syncookies", "1"))
        .isEqualTo(Sysctl.builder().name("net/ipv4/tcp_syncookies").value("1").build());
  }
}
