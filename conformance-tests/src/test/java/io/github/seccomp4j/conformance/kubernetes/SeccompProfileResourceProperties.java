package io.github.seccomp4j.conformance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.JsonValueArbitraries;
import io.github.seccomp4j.conformance.arbitraries.ProfileArbitraries;
import io.github.seccomp4j.conformance.arbitraries.ProfileResourceArbitraries;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.document.ManifestYaml;
import io.github.seccomp4j.model.finding.Findings;
import io.github.seccomp4j.model.kubernetes.Converted;
import io.github.seccomp4j.model.kubernetes.SeccompProfileResource;
import io.github.seccomp4j.model.kubernetes.SeccompProfileSpec;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Profiles become resources and resources profiles without a silent loss. */
class SeccompProfileResourceProperties {

  @Property(seed = Campaign.SEED)
  void whatIsConvertedWithoutAWordComesBack(@ForAll("profiles") SeccompProfile profile) {
    Converted<SeccompProfileResource> made = SeccompProfileResource.of("audit", profile);
    Converted<SeccompProfile> back = made.value().toProfile();
    if (made.isLossless()) {
      assertThat(back).isEqualTo(new Converted<>(profile, List.of()));
    }
  }

  @Property(seed = Campaign.SEED)
  void whatTheApiServerTakesCanBeRead(@ForAll("profiles") SeccompProfile profile) {
    Converted<SeccompProfileResource> made = SeccompProfileResource.of("audit", profile);
    assertThat(Findings.hasErrors(made.findings())).isEqualTo(!made.value().violations().isEmpty());
    if (!Findings.hasErrors(made.findings())) {
      assertThat(ManifestYaml.readSeccompProfileResource(ManifestYaml.write(made.value())))
          .isEqualTo(made.value());
    }
  }

  @Property(seed = Campaign.SEED)
  void whatANodeGetsIsWhatTheResourceOfItSays(
      @ForAll("resources") SeccompProfileResource resource) {
    SeccompProfile profile = resource.toProfile().value();
    SeccompProfileSpec spec =
        SeccompProfileResource.of("audit", profile).value().spec().orElseThrow();
    assertThat(SeccompProfileResource.builder().spec(spec).build().toProfile())
        .isEqualTo(new Converted<>(profile, List.of()));
  }

  @Example
  void bothOutcomesComeUp() {
    assertThat(profiles().sampleStream().limit(500))
        .anyMatch(profile -> SeccompProfileResource.of("audit", profile).isLossless())
        .anyMatch(profile -> !SeccompProfileResource.of("audit", profile).isLossless());
  }

  @Provide
  Arbitrary<SeccompProfile> profiles() {
    Arbitrary<JsonObject> unknown =
        Arbitraries.oneOf(
            Arbitraries.just(JsonObject.EMPTY),
            Arbitraries.just(JsonObject.EMPTY),
            JsonValueArbitraries.objects());
    return ProfileArbitraries.profiles(unknown)
        .map(
            profile ->
                // What says nothing is no loss, and does not come back.
                profile.toBuilder()
                    .otherMembers(withoutNothings(profile.otherMembers()))
                    .syscalls(
                        profile.syscalls().stream()
                            .map(
                                rule ->
                                    rule.toBuilder()
                                        .otherMembers(withoutNothings(rule.otherMembers()))
                                        .args(
                                            rule.args().stream()
                                                .map(
                                                    condition ->
                                                        condition.toBuilder()
                                                            .otherMembers(
                                                                withoutNothings(
                                                                    condition.otherMembers()))
                                                            .build())
                                                .toList())
                                        .build())
                            .toList())
                    .build());
  }

  @Provide
  Arbitrary<SeccompProfileResource> resources() {
    return ProfileResourceArbitraries.resources();
  }

  private static JsonObject withoutNothings(JsonObject others) {
    return new JsonObject(
        others.members().stream()
            .filter(member -> !member.value().equals(JsonNull.NULL))
            .filter(member -> !member.value().toString().equals("[]"))
            .toList());
  }
}
