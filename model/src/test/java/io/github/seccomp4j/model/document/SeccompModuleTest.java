package io.github.seccomp4j.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeccompModuleTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new SeccompModule()).build();
  private static final ObjectMapper YAML =
      YAMLMapper.builder().addModule(new SeccompModule()).build();

  private static SeccompProfile profile() {
    return SeccompProfile.builder()
        .defaultAction(Action.ERRNO)
        .addSyscalls(
            SyscallRule.builder()
                .addNames("personality")
                .action(Action.ALLOW)
                .addArgs(ArgCondition.maskedEqual(0, -1L, Long.MIN_VALUE))
                .build())
        .otherMembers(JsonObject.of("huge", new JsonNumber("123456789012345678901234567890")))
        .build();
  }

  @Test
  void anyMapperReadsAndWritesProfiles() throws Exception {
    String json = JSON.writeValueAsString(profile());

    assertThat(json).contains("18446744073709551615", "9223372036854775808");
    assertThat(JSON.readValue(json, SeccompProfile.class)).isEqualTo(profile());
    assertThat(YAML.readValue(YAML.writeValueAsString(profile()), SeccompProfile.class))
        .isEqualTo(profile());
  }

  @Test
  void profilesStandInsideOtherValues() throws Exception {
    Map<String, List<SeccompProfile>> value = Map.of("all", List.of(profile(), profile()));

    String json = JSON.writeValueAsString(value);

    assertThat(JSON.readValue(json, new TypeReference<Map<String, List<SeccompProfile>>>() {}))
        .isEqualTo(value);
  }

  @Test
  void treesReadAndWrite() throws Exception {
    SeccompProfile again = JSON.treeToValue(JSON.valueToTree(profile()), SeccompProfile.class);

    assertThat(again).isEqualTo(profile());
    assertThat(JSON.readValue("{\"a\":[1,null,\"x\"]}", JsonValue.class))
        .hasToString("{\"a\":[1,null,\"x\"]}");
  }

  @Test
  void problemsAreMappingExceptions() {
    JsonMappingException e =
        catchThrowableOfType(
            JsonMappingException.class,
            () -> JSON.readValue("{\"defaultAction\":1,\"syscalls\":2}", SeccompProfile.class));

    assertThat(e)
        .cause()
        .isInstanceOfSatisfying(
            DocumentContractException.class, cause -> assertThat(cause.findings()).hasSize(2));
  }

  @Test
  void yamlThatJacksonWouldMisreadIsRefused() {
    JsonMappingException alias =
        catchThrowableOfType(
            JsonMappingException.class,
            () -> YAML.readValue("x: &a SCMP_ACT_LOG\ndefaultAction: *a\n", SeccompProfile.class));
    JsonMappingException merge =
        catchThrowableOfType(
            JsonMappingException.class,
            () -> YAML.readValue("<<: {defaultAction: SCMP_ACT_LOG}\n", SeccompProfile.class));

    assertThat(alias).hasMessageContaining("unresolved-alias");
    assertThat(merge).hasMessageContaining("unresolved-merge-key");
  }

  @Test
  void nullIsAJsonValueLikeAnyOther() throws Exception {
    assertThat(JSON.readValue("null", JsonValue.class)).isEqualTo(JsonNull.NULL);
    assertThat(JSON.readValue("null", SeccompProfile.class)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"syscalls\": [", "{syscalls: 1}", "{\"a\": \"\\x\"}", "{\"a\": 01}"})
  void aMapperSaysOfMalformedJsonWhatItAlwaysSays(String text) {
    assertThatThrownBy(() -> JSON.readValue(text, SeccompProfile.class))
        .isInstanceOf(JsonProcessingException.class);
  }
}
