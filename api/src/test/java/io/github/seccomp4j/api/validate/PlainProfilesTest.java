package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.document.ProfileJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainProfilesTest {

  @Test
  void nothingIsLostAndCommentsGetTheirPlace() {
    String document =
        """
        {"defaultAction": "SCMP_ACT_ERRNO", "defaultErrnoRet": 38, "architectures": ["SCMP_ARCH_ARM"],
         "flags": [], "listenerPath": "/l", "listenerMetadata": "m", "other": 1,
         "syscalls": [{"names": ["read"], "action": "SCMP_ACT_ERRNO", "errnoRet": 1, "x": 2,
           "comment": "why", "args": [{"index": 0, "value": 1, "op": "SCMP_CMP_EQ"}]}]}
        """;
    ConditionalProfile profile = PlainProfiles.asConditional(ProfileJson.read(document));
    assertThat(profile.syscalls().get(0).comment()).contains("why");
    assertThat(profile).isEqualTo(ProfileJson.readConditional(document));
    assertThat(PlainProfiles.isPlain(profile)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"archMap\": [{\"architecture\": \"SCMP_ARCH_ARM\"}]}",
        "{\"defaultErrno\": \"EPERM\"}",
        "{\"syscalls\": [{\"name\": \"a\", \"action\": \"SCMP_ACT_LOG\"}]}",
        "{\"syscalls\": [{\"names\": [], \"action\": \"SCMP_ACT_LOG\", \"errno\": \"EPERM\"}]}",
        "{\"syscalls\": [{\"names\": [], \"action\": \"SCMP_ACT_LOG\", \"includes\": {}}]}",
        "{\"syscalls\": [{\"names\": [], \"action\": \"SCMP_ACT_LOG\", \"excludes\": {}}]}"
      })
  void whatOnlyConditionalProfilesHaveIsNotPlain(String document) {
    assertThat(PlainProfiles.isPlain(ProfileJson.readConditional(document))).isFalse();
  }
}
