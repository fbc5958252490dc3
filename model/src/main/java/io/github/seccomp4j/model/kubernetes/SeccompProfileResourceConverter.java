package io.github.seccomp4j.model.kubernetes;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Turns profiles into resources and back, and says what gets lost.
 *
 * <p>The operator writes a resource's spec to nodes with Go's omitempty, hence without zeros and
 * without empty lists. Source: security-profiles-operator 1.0,
 * internal/pkg/daemon/seccompprofile/seccompprofile.go.
 */
final class SeccompProfileResourceConverter {

  private final List<Finding> findings = new ArrayList<>();

  private SeccompProfileResourceConverter() {}

  static Converted<SeccompProfileResource> toResource(String name, SeccompProfile profile) {
    SeccompProfileResourceConverter converter = new SeccompProfileResourceConverter();
    SeccompProfileSpec spec = converter.spec(profile);
    converter.findings.addAll(0, SeccompProfileResourceSchema.violations(name));
    converter.findings.addAll(SeccompProfileResourceSchema.violations(spec, ""));
    SeccompProfileResource resource =
        SeccompProfileResource.builder()
            .apiVersion(SeccompProfileResource.API_VERSION)
            .kind(SeccompProfileResource.KIND)
            .metadata(ObjectMetadata.named(name))
            .spec(spec)
            .build();
    return new Converted<>(resource, converter.findings);
  }

  private SeccompProfileSpec spec(SeccompProfile profile) {
    if (profile.defaultErrnoRet().isPresent()) {
      add(
          "resource-default-errno",
          "/defaultErrnoRet",
          "the resource has no place for the default error number "
              + Long.toUnsignedString(profile.defaultErrnoRet().getAsLong())
              + "; runtimes will use EPERM");
    }
    if (profile.flags().filter(List::isEmpty).isPresent()) {
      add(
          "resource-empty-flags",
          "/flags",
          "the operator writes no empty list of flags to nodes; runtimes will use their defaults");
    }
    dropped(profile.otherMembers(), "");
    return SeccompProfileSpec.builder()
        .defaultAction(profile.defaultAction())
        .architectures(profile.architectures())
        .flags(profile.flags().orElse(List.of()))
        .listenerPath(profile.listenerPath())
        .listenerMetadata(profile.listenerMetadata())
        .syscalls(rules(profile.syscalls(), "/syscalls", false))
        .build();
  }

  static Converted<SeccompProfile> toProfile(SeccompProfileResource resource) {
    SeccompProfileResourceConverter converter = new SeccompProfileResourceConverter();
    SeccompProfile profile =
        converter.profile(resource.spec().orElseGet(SeccompProfileSpec.builder()::build));
    return new Converted<>(profile, converter.findings);
  }

  private SeccompProfile profile(SeccompProfileSpec spec) {
    if (spec.state().filter(ProfileState.DISABLED::equals).isPresent()) {
      add("resource-disabled", "/spec/state", "the operator writes a disabled profile to no node");
    } else if (spec.disabled().orElse(false)) {
      add(
          "resource-disabled",
          "/spec/disabled",
          "the operator writes a disabled profile to no node");
    }
    spec.baseProfileName()
        .filter(name -> !name.isEmpty())
        .ifPresent(
            name ->
                add(
                    "resource-base-profile",
                    "/spec/baseProfileName",
                    "the rules of the base profile \"" + name + "\" are not in this document"));
    dropped(spec.otherMembers(), "/spec");
    SeccompProfile.Builder builder =
        SeccompProfile.builder()
            .defaultAction(spec.defaultAction())
            .architectures(spec.architectures())
            .listenerPath(spec.listenerPath())
            .listenerMetadata(spec.listenerMetadata())
            .syscalls(rules(spec.syscalls(), "/spec/syscalls", true));
    if (!spec.flags().isEmpty()) {
      builder.flags(spec.flags());
    }
    return builder.build();
  }

  private List<SyscallRule> rules(List<SyscallRule> rules, String at, boolean forNodes) {
    List<SyscallRule> converted = new ArrayList<>(rules.size());
    for (int i = 0; i < rules.size(); i++) {
      converted.add(rule(rules.get(i), at + "/" + i, forNodes));
    }
    return converted;
  }

  private SyscallRule rule(SyscallRule rule, String at, boolean forNodes) {
    boolean zero = rule.errnoRet().isPresent() && rule.errnoRet().getAsLong() == 0;
    if (zero) {
      add(
          "resource-errno-zero",
          at + "/errnoRet",
          "the operator writes no error number 0 to nodes; runtimes will use EPERM");
    }
    dropped(rule.otherMembers(), at);
    List<ArgCondition> conditions = new ArrayList<>(rule.args().size());
    for (int i = 0; i < rule.args().size(); i++) {
      ArgCondition condition = rule.args().get(i);
      dropped(condition.otherMembers(), at + "/args/" + i);
      conditions.add(condition.toBuilder().otherMembers(JsonObject.EMPTY).build());
    }
    return rule.toBuilder()
        .errnoRet(zero && forNodes ? OptionalLong.empty() : rule.errnoRet())
        .args(conditions)
        .otherMembers(JsonObject.EMPTY)
        .build();
  }

  // Both sides drop members they do not know; those that say nothing are no loss.
  private void dropped(JsonObject others, String at) {
    for (JsonObject.Member member : others.members()) {
      JsonValue value = member.value();
      if (!value.equals(JsonNull.NULL) && !value.equals(new JsonArray(List.of()))) {
        add(
            "resource-member-dropped",
            at + "/" + member.name().replace("~", "~0").replace("/", "~1"),
            "the member \"" + member.name() + "\" has no place in the other form");
      }
    }
  }

  private void add(String code, String at, String message) {
    findings.add(
        Finding.builder()
            .code(code)
            .severity(Severity.WARNING)
            .message(message)
            .location(Location.ofPointer(at))
            .build());
  }
}
