package io.github.seccomp4j.conformance.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.ConditionalProfileArbitraries;
import io.github.seccomp4j.conformance.arbitraries.JsonValueArbitraries;
import io.github.seccomp4j.conformance.arbitraries.ProfileArbitraries;
import io.github.seccomp4j.conformance.arbitraries.TextArbitraries;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.document.ProfileYaml;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was written reads as it was, through the doors for people. */
class ProfileRoundTripProperties {

  private static final JsonMapper PLAIN = new JsonMapper();

  @Property(seed = Campaign.SEED)
  void jsonKeepsProfiles(@ForAll("profiles") SeccompProfile profile) {
    assertThat(ProfileJson.read(ProfileJson.write(profile))).isEqualTo(profile);
  }

  @Property(seed = Campaign.SEED)
  void jsonKeepsConditionalProfiles(@ForAll("conditional") ConditionalProfile profile) {
    assertThat(ProfileJson.readConditional(ProfileJson.write(profile))).isEqualTo(profile);
  }

  @Property(seed = Campaign.SEED)
  void compactAndPrettyAgree(@ForAll("profiles") SeccompProfile profile)
      throws JsonProcessingException {
    String pretty = ProfileJson.write(profile);
    String compact = ProfileJson.writeCompact(profile);
    assertThat(compact.indexOf('\n')).isEqualTo(compact.length() - 1);
    assertThat(pretty).endsWith("}\n");
    assertThat(ProfileJson.read(compact)).isEqualTo(profile);
    assertThat(PLAIN.readTree(compact)).isEqualTo(PLAIN.readTree(pretty));
  }

  @Property(seed = Campaign.SEED)
  void compactAndPrettyAgreeOnConditionalProfiles(@ForAll("conditional") ConditionalProfile profile)
      throws JsonProcessingException {
    String compact = ProfileJson.writeCompact(profile);
    assertThat(compact.indexOf('\n')).isEqualTo(compact.length() - 1);
    assertThat(ProfileJson.readConditional(compact)).isEqualTo(profile);
    assertThat(PLAIN.readTree(compact)).isEqualTo(PLAIN.readTree(ProfileJson.write(profile)));
  }

  @Property(seed = Campaign.SEED)
  void jsonRefusesHalvesOfSurrogatePairs(@ForAll("loneSurrogates") String text) {
    SeccompProfile profile =
        SeccompProfile.builder()
            .listenerPath(text)
            .otherMembers(JsonObject.EMPTY.with("x", new JsonString(text)))
            .build();
    boolean whole =
        text.codePoints()
            .noneMatch(
                point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    if (whole) {
      assertThat(ProfileJson.read(ProfileJson.write(profile))).isEqualTo(profile);
    } else {
      assertThatThrownBy(() -> ProfileJson.write(profile))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Property(seed = Campaign.SEED)
  void yamlKeepsProfiles(@ForAll("yamlProfiles") SeccompProfile profile) {
    assertThat(ProfileYaml.read(ProfileYaml.write(profile))).isEqualTo(profile);
  }

  @Property(seed = Campaign.SEED)
  void yamlKeepsConditionalProfiles(@ForAll("yamlConditional") ConditionalProfile profile) {
    assertThat(ProfileYaml.readConditional(ProfileYaml.write(profile))).isEqualTo(profile);
  }

  @Property(seed = Campaign.SEED)
  void yamlSettlesNumbersOnce(@ForAll("profiles") SeccompProfile profile) {
    SeccompProfile once = ProfileYaml.read(ProfileYaml.write(profile));
    assertThat(ProfileYaml.read(ProfileYaml.write(once))).isEqualTo(once);
  }

  @Property(seed = Campaign.SEED)
  void jsonIsReadAsYamlToo(@ForAll("yamlProfiles") SeccompProfile profile) {
    // YAML folds line breaks that JSON does not know, and has fewer printable characters. To
    // Kubernetes it has no escapes for the halves of surrogate pairs.
    String escaped =
        ProfileJson.write(profile)
            .codePoints()
            .mapToObj(
                point ->
                    point < 0x7f || point > Character.MAX_VALUE
                        ? Character.toString(point)
                        : String.format(Locale.ROOT, "\\u%04x", point))
            .collect(joining());
    assertThat(ProfileJson.read(escaped)).isEqualTo(profile);
    assertThat(ProfileYaml.read(escaped)).isEqualTo(profile);
  }

  @Provide
  Arbitrary<SeccompProfile> profiles() {
    return ProfileArbitraries.profiles();
  }

  @Provide
  Arbitrary<ConditionalProfile> conditional() {
    return ConditionalProfileArbitraries.profiles();
  }

  @Provide
  Arbitrary<SeccompProfile> yamlProfiles() {
    return ProfileArbitraries.profiles(yamlObjects());
  }

  @Provide
  Arbitrary<ConditionalProfile> yamlConditional() {
    return ConditionalProfileArbitraries.profiles(yamlObjects());
  }

  @Provide
  Arbitrary<String> loneSurrogates() {
    return TextArbitraries.textsWithLoneSurrogates();
  }

  // Kubernetes reads numbers of YAML into 64 bits: others do not come back digit by digit.
  private static Arbitrary<JsonObject> yamlObjects() {
    return JsonValueArbitraries.objectsOf(JsonValueArbitraries.numbersOfKubernetes());
  }
}
