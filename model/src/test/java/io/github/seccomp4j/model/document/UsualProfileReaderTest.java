package io.github.seccomp4j.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.SeccompProfile;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualProfileReaderTest {

  private static final String USUAL =
      """
      {
        "defaultAction": "SCMP_ACT_ERRNO",
        "defaultErrnoRet": 38,
        "architectures": ["SCMP_ARCH_X86_64", "OTHER"],
        "flags": ["SECCOMP_FILTER_FLAG_SPEC_ALLOW"],
        "listenerPath": "/run/listener",
        "listenerMetadata": "m\\u00e9\\"",
        "syscalls": [
          {"names": ["read", "a_call_nobody_knows"], "action": "SCMP_ACT_ALLOW"},
          {
            "action": "SCMP_ACT_TRACE",
            "errnoRet": 18446744073709551615,
            "args": [
              {"op": "SCMP_CMP_MASKED_EQ", "valueTwo": 7, "value": 123456789012, "index": 0},
              {"index": 5, "value": 0, "op": "SCMP_CMP_EQ"}
            ],
            "names": ["personality"]
          }
        ]
      }
      """;

  private static @Nullable SeccompProfile read(String text) {
    return UsualProfileReader.read(
        JsonCursor.plain(
            text.getBytes(StandardCharsets.UTF_8), "profile.json", ReadLimits.DEFAULT));
  }

  @Test
  void readsWhatTheCodecReads() {
    ValueReader in = new ValueReader(DocumentCursor.json(USUAL, "profile.json"), ReadMode.STRICT);
    assertThat(read(USUAL)).isEqualTo(in.readWhole(SeccompProfileCodec.INSTANCE));
    assertThat(in.isSilent()).isTrue();
    assertThat(read("{}")).isEqualTo(SeccompProfile.builder().build());
    assertThat(read("{\"flags\": []}")).isEqualTo(ProfileJson.read("{\"flags\": []}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "{\"unknown\": 1}",
        "{\"DefaultAction\": \"SCMP_ACT_LOG\"}",
        "{\"defaultAction\": \"SCMP_ACT_LOG\", \"defaultAction\": \"SCMP_ACT_LOG\"}",
        "{\"defaultAction\": null}",
        "{\"defaultAction\": 1}",
        "{\"defaultErrnoRet\": -1}",
        "{\"defaultErrnoRet\": 1.5}",
        "{\"defaultErrnoRet\": \"1\"}",
        "{\"defaultErrnoRet\": 18446744073709551616}",
        "{\"architectures\": []}",
        "{\"architectures\": [null]}",
        "{\"flags\": null}",
        "{\"syscalls\": []}",
        "{\"syscalls\": {}}",
        "{\"syscalls\": [null]}",
        "{\"syscalls\": [{\"names\": [\"read\"]}]}",
        "{\"syscalls\": [{\"names\": [], \"action\": \"SCMP_ACT_LOG\"}]}",
        "{\"syscalls\": [{\"action\": \"SCMP_ACT_LOG\", \"comment\": \"\"}]}",
        "{\"syscalls\": [{\"action\": \"SCMP_ACT_LOG\", \"args\": [{\"index\": 0, \"value\": 0}]}]}",
        "{\"syscalls\": [{\"action\": \"SCMP_ACT_LOG\", \"args\": [{\"index\": 0, \"value\": 0,"
            + " \"op\": \"SCMP_CMP_EQ\", \"index\": 0}]}]}"
      })
  void givesUpAtWhatThereIsSomethingToSayAbout(String text) {
    assertThat(read(text)).isNull();
  }
}
