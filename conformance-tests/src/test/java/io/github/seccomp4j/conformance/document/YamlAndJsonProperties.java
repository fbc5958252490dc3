package io.github.seccomp4j.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.ConditionalProfileArbitraries;
import io.github.seccomp4j.conformance.arbitraries.JsonValueArbitraries;
import io.github.seccomp4j.conformance.arbitraries.ProfileArbitraries;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.document.Document;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.document.ProfileYaml;
import io.github.seccomp4j.model.document.ReadMode;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A document says the same in YAML and in JSON, and there is the same to say about it. */
class YamlAndJsonProperties {

  @Property(seed = Campaign.SEED)
  void profiles(@ForAll("profiles") SeccompProfile profile) {
    agree(
        ProfileYaml.readDocument(ProfileYaml.write(profile), "", ReadMode.LENIENT),
        ProfileJson.readDocument(ProfileJson.write(profile), "", ReadMode.LENIENT));
  }

  @Property(seed = Campaign.SEED)
  void conditionalProfiles(@ForAll("conditional") ConditionalProfile profile) {
    agree(
        ProfileYaml.readConditionalDocument(ProfileYaml.write(profile), "", ReadMode.LENIENT),
        ProfileJson.readConditionalDocument(ProfileJson.write(profile), "", ReadMode.LENIENT));
  }

  private static <T> void agree(Document<T> yaml, Document<T> json) {
    assertThat(yaml.value()).isEqualTo(json.value());
    assertThat(said(yaml)).isEqualTo(said(json));
  }

  private static List<String> said(Document<?> document) {
    return document.findings().stream().map(YamlAndJsonProperties::said).toList();
  }

  private static String said(Finding finding) {
    return finding.severity()
        + " "
        + finding.code()
        + " at "
        + finding.location().map(Location::pointer).orElse("nowhere");
  }

  @Provide
  Arbitrary<SeccompProfile> profiles() {
    return ProfileArbitraries.profiles(yamlObjects());
  }

  @Provide
  Arbitrary<ConditionalProfile> conditional() {
    return ConditionalProfileArbitraries.profiles(yamlObjects());
  }

  private static Arbitrary<JsonObject> yamlObjects() {
    return JsonValueArbitraries.objectsOf(JsonValueArbitraries.numbersOfKubernetes());
  }
}
