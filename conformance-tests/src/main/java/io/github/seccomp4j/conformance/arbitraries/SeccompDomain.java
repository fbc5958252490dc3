package io.github.seccomp4j.conformance.arbitraries;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ArchitectureMapping;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import io.github.seccomp4j.model.kubernetes.AppArmorProfileField;
import io.github.seccomp4j.model.kubernetes.CapabilityChanges;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.LegacySeccompAnnotations;
import io.github.seccomp4j.model.kubernetes.ObjectMetadata;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompAnnotationValue;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SeccompProfileResource;
import io.github.seccomp4j.model.kubernetes.SeccompProfileSpec;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import io.github.seccomp4j.model.kubernetes.SelinuxLabel;
import io.github.seccomp4j.model.kubernetes.Sysctl;
import io.github.seccomp4j.model.kubernetes.WindowsSecurity;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * A jqwik domain: parameters of this library's types are drawn from the arbitraries of this
 * package, unknown members included, with each name once.
 *
 * <pre>{@code
 * @Property
 * @Domain(SeccompDomain.class)
 * void isReadAsItWasWritten(@ForAll SeccompProfile profile) {
 *   assertThat(ProfileJson.read(ProfileJson.write(profile))).isEqualTo(profile);
 * }
 * }</pre>
 */
public final class SeccompDomain extends DomainContextBase {

  private final Arbitrary<JsonObject> unknown = JsonValueArbitraries.objects();

  /** Makes the domain; jqwik does so for {@code @Domain(SeccompDomain.class)}. */
  public SeccompDomain() {}

  @Provide
  Arbitrary<SeccompProfile> seccompProfile() {
    return ProfileArbitraries.profiles(unknown);
  }

  @Provide
  Arbitrary<SyscallRule> syscallRule() {
    return ProfileArbitraries.rules(unknown);
  }

  @Provide
  Arbitrary<ArgCondition> argCondition() {
    return ProfileArbitraries.conditions(unknown);
  }

  @Provide
  Arbitrary<Action> action() {
    return ProfileArbitraries.actions();
  }

  @Provide
  Arbitrary<Architecture> architecture() {
    return ProfileArbitraries.architectures();
  }

  @Provide
  Arbitrary<ArgOperator> argOperator() {
    return ProfileArbitraries.operators();
  }

  @Provide
  Arbitrary<FilterFlag> filterFlag() {
    return ProfileArbitraries.flags();
  }

  @Provide
  Arbitrary<Capability> capability() {
    return ConditionalProfileArbitraries.capabilities();
  }

  @Provide
  Arbitrary<ConditionalProfile> conditionalProfile() {
    return ConditionalProfileArbitraries.profiles(unknown);
  }

  @Provide
  Arbitrary<ConditionalRule> conditionalRule() {
    return ConditionalProfileArbitraries.rules(unknown);
  }

  @Provide
  Arbitrary<RuleFilter> ruleFilter() {
    return ConditionalProfileArbitraries.filters(unknown);
  }

  @Provide
  Arbitrary<ArchitectureMapping> architectureMapping() {
    return ConditionalProfileArbitraries.mappings(unknown);
  }

  @Provide
  Arbitrary<PodSecurity> podSecurity() {
    return SecurityArbitraries.podSecurity(unknown);
  }

  @Provide
  Arbitrary<ContainerSecurity> containerSecurity() {
    return SecurityArbitraries.containerSecurity(unknown);
  }

  @Provide
  Arbitrary<CapabilityChanges> capabilityChanges() {
    return SecurityArbitraries.capabilityChanges(unknown);
  }

  @Provide
  Arbitrary<SelinuxLabel> selinuxLabel() {
    return SecurityArbitraries.selinuxLabels(unknown);
  }

  @Provide
  Arbitrary<Sysctl> sysctl() {
    return SecurityArbitraries.sysctls(unknown);
  }

  @Provide
  Arbitrary<WindowsSecurity> windowsSecurity() {
    return SecurityArbitraries.windowsSecurity(unknown);
  }

  @Provide
  Arbitrary<SeccompProfileField> seccompProfileField() {
    return ProfileFieldArbitraries.seccompFields(unknown);
  }

  @Provide
  Arbitrary<AppArmorProfileField> appArmorProfileField() {
    return ProfileFieldArbitraries.appArmorFields(unknown);
  }

  @Provide
  Arbitrary<SeccompProfileResource> seccompProfileResource() {
    return ProfileResourceArbitraries.resources(unknown);
  }

  @Provide
  Arbitrary<SeccompProfileSpec> seccompProfileSpec() {
    return ProfileResourceArbitraries.specs(unknown);
  }

  @Provide
  Arbitrary<ObjectMetadata> objectMetadata() {
    return ProfileResourceArbitraries.metadata(unknown);
  }

  @Provide
  Arbitrary<SeccompReference> seccompReference() {
    return ProfileFieldArbitraries.references();
  }

  @Provide
  Arbitrary<LegacySeccompAnnotations> legacySeccompAnnotations() {
    return ProfileFieldArbitraries.annotations();
  }

  @Provide
  Arbitrary<SeccompAnnotationValue> seccompAnnotationValue() {
    return ProfileFieldArbitraries.annotationValues();
  }

  @Provide
  Arbitrary<JsonObject> jsonObject() {
    return unknown;
  }

  @Provide
  Arbitrary<JsonValue> jsonValue() {
    return JsonValueArbitraries.values();
  }
}
