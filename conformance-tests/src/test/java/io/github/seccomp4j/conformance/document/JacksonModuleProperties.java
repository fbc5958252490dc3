package io.github.seccomp4j.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.ConditionalProfileArbitraries;
import io.github.seccomp4j.conformance.arbitraries.JsonValueArbitraries;
import io.github.seccomp4j.conformance.arbitraries.ProfileArbitraries;
import io.github.seccomp4j.conformance.arbitraries.ProfileFieldArbitraries;
import io.github.seccomp4j.conformance.arbitraries.ProfileResourceArbitraries;
import io.github.seccomp4j.conformance.arbitraries.SecurityArbitraries;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.document.ProfileYaml;
import io.github.seccomp4j.model.document.SeccompModule;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any Jackson mapper with the module keeps every type, and agrees with the doors for people. */
class JacksonModuleProperties {

  private static final Pattern UNQUOTED = Pattern.compile("\"<<\":|[\u0085\u2028\u2029]");
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new SeccompModule()).build();
  private static final ObjectMapper YAML =
      YAMLMapper.builder().addModule(new SeccompModule()).build();

  @Property(seed = Campaign.SEED)
  void jsonKeepsEveryType(@ForAll("jsonValues") Object value) throws JsonProcessingException {
    assertThat(JSON.readValue(JSON.writeValueAsString(value), typeOf(value))).isEqualTo(value);
  }

  @Property(seed = Campaign.SEED)
  void yamlKeepsEveryType(@ForAll("yamlValues") Object value) throws JsonProcessingException {
    assertThat(YAML.readValue(YAML.writeValueAsString(value), typeOf(value))).isEqualTo(value);
  }

  @Property(seed = Campaign.SEED)
  void treesKeepEveryType(@ForAll("yamlValues") Object value) throws JsonProcessingException {
    assertThat(JSON.treeToValue(JSON.valueToTree(value), typeOf(value))).isEqualTo(value);
  }

  @Property(seed = Campaign.SEED)
  void mapperAndDoorReadEachOther(@ForAll("yamlProfiles") SeccompProfile profile)
      throws JsonProcessingException {
    assertThat(ProfileJson.read(JSON.writeValueAsString(profile))).isEqualTo(profile);
    assertThat(JSON.readValue(ProfileJson.write(profile), SeccompProfile.class)).isEqualTo(profile);
    assertThat(ProfileYaml.read(YAML.writeValueAsString(profile))).isEqualTo(profile);
    assertThat(YAML.readValue(ProfileYaml.write(profile), SeccompProfile.class)).isEqualTo(profile);
  }

  /** The type a value is declared as: what users name, not its hidden implementation. */
  private static Class<?> typeOf(Object value) {
    if (value instanceof JsonValue) {
      return JsonValue.class;
    }
    return value.getClass().getSuperclass();
  }

  @Provide
  Arbitrary<Object> jsonValues() {
    return Arbitraries.oneOf(
        documents(JsonValueArbitraries.objectsWithDuplicateNames()),
        JsonValueArbitraries.values().map(value -> value));
  }

  @Provide
  Arbitrary<Object> yamlValues() {
    return documents(namedObjects());
  }

  @Provide
  Arbitrary<SeccompProfile> yamlProfiles() {
    return ProfileArbitraries.profiles(namedObjects());
  }

  private static Arbitrary<Object> documents(Arbitrary<JsonObject> unknown) {
    return Arbitraries.oneOf(
        ProfileArbitraries.profiles(unknown),
        ProfileArbitraries.rules(unknown),
        ProfileArbitraries.conditions(unknown),
        ConditionalProfileArbitraries.profiles(unknown),
        ConditionalProfileArbitraries.rules(unknown),
        ConditionalProfileArbitraries.filters(unknown),
        ConditionalProfileArbitraries.mappings(unknown),
        SecurityArbitraries.podSecurity(unknown),
        SecurityArbitraries.containerSecurity(unknown),
        SecurityArbitraries.capabilityChanges(unknown),
        SecurityArbitraries.selinuxLabels(unknown),
        SecurityArbitraries.sysctls(unknown),
        SecurityArbitraries.windowsSecurity(unknown),
        ProfileFieldArbitraries.seccompFields(unknown),
        ProfileFieldArbitraries.appArmorFields(unknown),
        ProfileResourceArbitraries.resources(unknown),
        ProfileResourceArbitraries.specs(unknown),
        ProfileResourceArbitraries.metadata(unknown));
  }

  // Jackson reads numbers of YAML by value, and writes names without the quotes that keep "<<" from
  // being a merge key and YAML's own line breaks from being folded.
  private static Arbitrary<JsonObject> namedObjects() {
    return JsonValueArbitraries.objectsOf(JsonValueArbitraries.numbersOfKubernetes())
        .filter(object -> !UNQUOTED.matcher(object.toString()).find());
  }
}
