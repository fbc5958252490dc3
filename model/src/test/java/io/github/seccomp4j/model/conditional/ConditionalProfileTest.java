package io.github.seccomp4j.model.conditional;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.document.ProfileJson;
import org.junit.jupiter.api.Test;

class ConditionalProfileTest {

  @Test
  void aPlainProfileLosesNothing() {
    String text =
        """
        {"defaultAction":"SCMP_ACT_ERRNO","defaultErrnoRet":1,
         "architectures":["SCMP_ARCH_X86_64"],"flags":["SCMP_FILTER_FLAG_LOG"],
         "listenerPath":"/run/agent","listenerMetadata":"m","other":1,
         "syscalls":[{"names":["read","read"],"action":"SCMP_ACT_NOTIFY","errnoRet":0,
           "args":[{"index":0,"value":18446744073709551615,"op":"SCMP_CMP_EQ"}],"more":[2]}]}
        """;
    SeccompProfile plain = ProfileJson.read(text);

    ConditionalProfile conditional = ConditionalProfile.of(plain);

    assertThat(conditional.archMap()).isEmpty();
    assertThat(conditional.syscalls()).hasSize(1);
    assertThat(conditional.syscalls().get(0).includes()).isEmpty();
    assertThat(ProfileJson.write(conditional)).isEqualTo(ProfileJson.write(plain));
  }
}
