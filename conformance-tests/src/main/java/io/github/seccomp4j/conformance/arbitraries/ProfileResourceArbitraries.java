package io.github.seccomp4j.conformance.arbitraries;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.kubernetes.ObjectMetadata;
import io.github.seccomp4j.model.kubernetes.ProfileState;
import io.github.seccomp4j.model.kubernetes.SeccompProfileResource;
import io.github.seccomp4j.model.kubernetes.SeccompProfileSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Random profiles that are resources of the security-profiles-operator, and their parts. */
public final class ProfileResourceArbitraries {

  private ProfileResourceArbitraries() {}

  /**
   * Draws any resource a document can hold.
   *
   * @return resources whose unknown members are any JSON, with duplicates
   */
  public static Arbitrary<SeccompProfileResource> resources() {
    return resources(JsonValueArbitraries.objectsWithDuplicateNames());
  }

  /**
   * Draws resources with such unknown members as a format or reader keeps.
   *
   * @param unknown where unknown members come from, on every level
   * @return resources; every member may be absent
   */
  public static Arbitrary<SeccompProfileResource> resources(Arbitrary<JsonObject> unknown) {
    return Builders.withBuilder(SeccompProfileResource::builder)
        .use(
            Arbitraries.oneOf(
                Arbitraries.of(
                    SeccompProfileResource.API_VERSION, SeccompProfileResource.API_VERSION_BETA),
                TextArbitraries.texts()))
        .withProbability(0.9)
        .in((builder, value) -> builder.apiVersion(value))
        .use(
            Arbitraries.oneOf(
                Arbitraries.just(SeccompProfileResource.KIND), TextArbitraries.texts()))
        .withProbability(0.9)
        .in((builder, value) -> builder.kind(value))
        .use(metadata(unknown))
        .withProbability(0.8)
        .in((builder, value) -> builder.metadata(value))
        .use(specs(unknown))
        .withProbability(0.9)
        .in((builder, value) -> builder.spec(value))
        .use(
            withVerbatim(
                Parts.otherMembers(
                    Set.of(), Set.of("apiVersion", "kind", "metadata", "spec"), unknown),
                unknown.map(status -> JsonObject.of("status", status))))
        .in((builder, value) -> builder.otherMembers(value))
        .build(SeccompProfileResource.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws profiles as resources have them.
   *
   * @param unknown where unknown members come from, on every level
   * @return profiles whose numbers the resource has room for; every member may be absent
   */
  public static Arbitrary<SeccompProfileSpec> specs(Arbitrary<JsonObject> unknown) {
    return Builders.withBuilder(SeccompProfileSpec::builder)
        .use(Parts.tokens(ProfileState.recognized(), ProfileState::new))
        .withProbability(0.3)
        .in((builder, value) -> builder.state(value))
        .use(Arbitraries.of(true, false))
        .withProbability(0.1)
        .in((builder, value) -> builder.disabled(value))
        .use(TextArbitraries.texts())
        .withProbability(0.3)
        .in((builder, value) -> builder.baseProfileName(value))
        .use(ProfileArbitraries.actions())
        .withProbability(0.9)
        .in((builder, value) -> builder.defaultAction(value))
        .use(Parts.few(ProfileArbitraries.architectures()))
        .withProbability(0.5)
        .in((builder, value) -> builder.architectures(value))
        .use(Parts.few(ProfileArbitraries.flags()))
        .withProbability(0.4)
        .in((builder, value) -> builder.flags(value))
        .use(TextArbitraries.texts())
        .withProbability(0.2)
        .in((builder, value) -> builder.listenerPath(value))
        .use(TextArbitraries.texts())
        .withProbability(0.2)
        .in((builder, value) -> builder.listenerMetadata(value))
        .use(Parts.few(ProfileArbitraries.rules(unknown).map(ProfileResourceArbitraries::fit)))
        .in((builder, value) -> builder.syscalls(value))
        .use(
            Parts.otherMembers(
                Set.of("architectures", "flags", "syscalls"),
                Set.of(
                    "state",
                    "disabled",
                    "baseProfileName",
                    "defaultAction",
                    "listenerPath",
                    "listenerMetadata"),
                unknown))
        .in((builder, value) -> builder.otherMembers(value))
        .build(SeccompProfileSpec.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws metadata of resources.
   *
   * @param unknown where unknown members come from
   * @return metadata with labels, annotations and what a cluster adds; every member may be absent
   */
  public static Arbitrary<ObjectMetadata> metadata(Arbitrary<JsonObject> unknown) {
    Arbitrary<Map<String, String>> strings =
        Arbitraries.maps(TextArbitraries.words(), TextArbitraries.texts()).ofMaxSize(3);
    return Builders.withBuilder(ObjectMetadata::builder)
        .use(Arbitraries.oneOf(TextArbitraries.words(), TextArbitraries.texts()))
        .withProbability(0.9)
        .in((builder, value) -> builder.name(value))
        .use(TextArbitraries.texts())
        .withProbability(0.3)
        .in((builder, value) -> builder.namespace(value))
        .use(strings)
        .withProbability(0.5)
        .in((builder, value) -> builder.labels(value))
        .use(strings)
        .withProbability(0.5)
        .in((builder, value) -> builder.annotations(value))
        .use(
            withVerbatim(
                Parts.otherMembers(
                    Set.of(), Set.of("name", "namespace", "labels", "annotations"), unknown),
                Arbitraries.oneOf(
                    Arbitraries.of(
                        JsonObject.of("labels", JsonObject.EMPTY),
                        JsonObject.of("annotations", JsonObject.EMPTY),
                        JsonObject.of("creationTimestamp", JsonNull.NULL),
                        JsonObject.of("uid", new JsonString("6f1c"))),
                    unknown.map(fields -> JsonObject.of("managedFields", fields)))))
        .in((builder, value) -> builder.otherMembers(value))
        .build(ObjectMetadata.Builder::build)
        .withoutEdgeCases();
  }

  private static Arbitrary<JsonObject> withVerbatim(
      Arbitrary<JsonObject> others, Arbitrary<JsonObject> verbatim) {
    return Combinators.combine(
            others, Arbitraries.oneOf(Arbitraries.just(JsonObject.EMPTY), verbatim))
        .as(
            (kept, added) -> {
              List<JsonObject.Member> members = new ArrayList<>(kept.members());
              added.members().stream()
                  .filter(member -> kept.get(member.name()).isEmpty())
                  .forEach(members::add);
              return new JsonObject(members);
            })
        .withoutEdgeCases();
  }

  // The operator's numbers are signed: the sign bit goes, and all that a 32-bit field has no room
  // for.
  private static SyscallRule fit(SyscallRule rule) {
    return rule.toBuilder()
        .errnoRet(fit(rule.errnoRet(), Integer.MAX_VALUE))
        .args(rule.args().stream().map(ProfileResourceArbitraries::fit).toList())
        .build();
  }

  private static ArgCondition fit(ArgCondition condition) {
    return condition.toBuilder()
        .index(condition.index() & Integer.MAX_VALUE)
        .value(condition.value() & Long.MAX_VALUE)
        .valueTwo(fit(condition.valueTwo(), Long.MAX_VALUE))
        .build();
  }

  private static OptionalLong fit(OptionalLong number, long mask) {
    return number.isPresent() ? OptionalLong.of(number.getAsLong() & mask) : number;
  }
}
