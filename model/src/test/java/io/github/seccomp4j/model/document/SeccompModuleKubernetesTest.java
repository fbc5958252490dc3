package io.github.seccomp4j.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.seccomp4j.model.JsonBoolean;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.kubernetes.AppArmorProfileField;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SelinuxLabel;
import io.github.seccomp4j.model.kubernetes.Sysctl;
import io.github.seccomp4j.model.kubernetes.WindowsSecurity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SeccompModuleKubernetesTest {

  private static final JsonObject OTHER = JsonObject.of("laterField", new JsonBoolean(true));

  static Stream<Arguments> valuesWithTheirJson() {
    return Stream.of(
        Arguments.of(
            PodSecurity.class,
            PodSecurity.builder().fsGroup(0).otherMembers(OTHER).build(),
            "{\"fsGroup\":0,\"laterField\":true}"),
        Arguments.of(
            ContainerSecurity.class,
            ContainerSecurity.builder().privileged(false).otherMembers(OTHER).build(),
            "{\"privileged\":false,\"laterField\":true}"),
        Arguments.of(
            SeccompProfileField.class,
            SeccompProfileField.builder().localhostProfile("").otherMembers(OTHER).build(),
            "{\"localhostProfile\":\"\",\"laterField\":true}"),
        Arguments.of(
            AppArmorProfileField.class,
            AppArmorProfileField.builder().type("").otherMembers(OTHER).build(),
            "{\"type\":\"\",\"laterField\":true}"),
        Arguments.of(
            CapabilityChanges.class,
            CapabilityChanges.builder().addDrop(CapabilityChanges.ALL).otherMembers(OTHER).build(),
            "{\"drop\":[\"ALL\"],\"laterField\":true}"),
        Arguments.of(
            SelinuxLabel.class,
            SelinuxLabel.builder().user("system_u").otherMembers(OTHER).build(),
            "{\"user\":\"system_u\",\"laterField\":true}"),
        Arguments.of(
            Sysctl.class,
            Sysctl.builder().value("1").otherMembers(OTHER).build(),
            "{\"value\":\"1\",\"laterField\":true}"),
        Arguments.of(
            WindowsSecurity.class,
            WindowsSecurity.builder().hostProcess(true).otherMembers(OTHER).build(),
            "{\"hostProcess\":true,\"laterField\":true}"));
  }

  @ParameterizedTest
  @MethodSource("valuesWithTheirJson")
  void anyMapperReadsAndWritesSecurityContextsAndTheirParts(
      Class<?> type, Object value, String json) throws Exception {
    ObjectMapper plain = JsonMapper.builder().addModule(new SeccompModule()).build();
    assertThat(plain.writeValueAsString(value)).isEqualTo(json);
    assertThat((Object) plain.treeToValue(plain.valueToTree(value), type)).isEqualTo(value);
    for (ObjectMapper mapper :
        List.of(plain, YAMLMapper.builder().addModule(new SeccompModule()).build())) {
      assertThat((Object) mapper.readValue(mapper.writeValueAsString(value), type))
          .isEqualTo(value);
    }
  }
}
