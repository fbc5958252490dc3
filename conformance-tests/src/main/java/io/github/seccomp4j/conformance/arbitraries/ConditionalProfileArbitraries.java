package io.github.seccomp4j.conformance.arbitraries;

import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.Errno;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.conditional.ArchitectureMapping;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/** Random profiles of the Docker and containers-common form, and their parts. */
public final class ConditionalProfileArbitraries {

  private ConditionalProfileArbitraries() {}

  /**
   * Draws any conditional profile a document can hold.
   *
   * @return profiles whose unknown members are any JSON, with duplicates
   */
  public static Arbitrary<ConditionalProfile> profiles() {
    return profiles(JsonValueArbitraries.objectsWithDuplicateNames());
  }

  /**
   * Draws conditional profiles with such unknown members as a format or reader keeps.
   *
   * @param unknown where unknown members come from, on every level
   * @return profiles; every member may be absent
   */
  public static Arbitrary<ConditionalProfile> profiles(Arbitrary<JsonObject> unknown) {
    return Builders.withBuilder(ConditionalProfile::builder)
        .use(ProfileArbitraries.actions())
        .withProbability(0.9)
        .in((builder, value) -> builder.defaultAction(value))
        .use(UnsignedArbitraries.numbers())
        .withProbability(0.3)
        .in((builder, value) -> builder.defaultErrnoRet(value))
        .use(errnos())
        .withProbability(0.3)
        .in((builder, value) -> builder.defaultErrno(value))
        .use(Parts.few(ProfileArbitraries.architectures()))
        .withProbability(0.3)
        .in((builder, value) -> builder.architectures(value))
        .use(Parts.few(mappings(unknown)))
        .withProbability(0.5)
        .in((builder, value) -> builder.archMap(value))
        .use(Parts.few(ProfileArbitraries.flags()))
        .withProbability(0.3)
        .in((builder, value) -> builder.flags(value))
        .use(TextArbitraries.texts())
        .withProbability(0.2)
        .in((builder, value) -> builder.listenerPath(value))
        .use(TextArbitraries.texts())
        .withProbability(0.2)
        .in((builder, value) -> builder.listenerMetadata(value))
        .use(Parts.few(rules(unknown)))
        .in((builder, value) -> builder.syscalls(value))
        .use(
            Parts.otherMembers(
                Set.of("architectures", "archMap", "syscalls"),
                Set.of(
                    "defaultAction",
                    "defaultErrnoRet",
                    "defaultErrno",
                    "flags",
                    "listenerPath",
                    "listenerMetadata"),
                unknown))
        .in((builder, value) -> builder.otherMembers(value))
        .build(ConditionalProfile.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws conditional rules.
   *
   * @param unknown where unknown members come from, on every level
   * @return rules, the legacy form with a single name among them; every member but the action may
   *     be absent
   */
  public static Arbitrary<ConditionalRule> rules(Arbitrary<JsonObject> unknown) {
    return Builders.withBuilder(ConditionalRule::builder)
        .use(ProfileArbitraries.syscallNames())
        .withProbability(0.2)
        .in((builder, value) -> builder.name(value))
        .use(Parts.few(ProfileArbitraries.syscallNames()))
        .withProbability(0.9)
        .in((builder, value) -> builder.names(value))
        .use(ProfileArbitraries.actions())
        .in((builder, value) -> builder.action(value))
        .use(UnsignedArbitraries.numbers())
        .withProbability(0.3)
        .in((builder, value) -> builder.errnoRet(value))
        .use(errnos())
        .withProbability(0.3)
        .in((builder, value) -> builder.errno(value))
        .use(Parts.few(ProfileArbitraries.conditions(unknown)))
        .withProbability(0.4)
        .in((builder, value) -> builder.args(value))
        .use(TextArbitraries.texts())
        .withProbability(0.2)
        .in((builder, value) -> builder.comment(value))
        .use(filters(unknown))
        .withProbability(0.4)
        .in((builder, value) -> builder.includes(value))
        .use(filters(unknown))
        .withProbability(0.4)
        .in((builder, value) -> builder.excludes(value))
        .use(
            Parts.otherMembers(
                Set.of("names", "args"),
                Set.of("name", "errnoRet", "errno", "comment", "includes", "excludes"),
                unknown))
        .in((builder, value) -> builder.otherMembers(value))
        .build(ConditionalRule.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws filters of rules.
   *
   * @param unknown where unknown members come from
   * @return filters; every member may be absent
   */
  public static Arbitrary<RuleFilter> filters(Arbitrary<JsonObject> unknown) {
    Arbitrary<String> kernels = Arbitraries.of("4.8", "5.10", "6.18", "4", "4.8.0", "", "next");
    return Builders.withBuilder(RuleFilter::builder)
        .use(Parts.few(capabilities()))
        .withProbability(0.5)
        .in((builder, value) -> builder.caps(value))
        .use(Parts.few(Arbitraries.oneOf(filterArchitectures(), TextArbitraries.texts())))
        .withProbability(0.5)
        .in((builder, value) -> builder.arches(value))
        .use(kernels)
        .withProbability(0.3)
        .in((builder, value) -> builder.minKernel(value))
        .use(Parts.otherMembers(Set.of("caps", "arches"), Set.of("minKernel"), unknown))
        .in((builder, value) -> builder.otherMembers(value))
        .build(RuleFilter.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws entries of {@code archMap}.
   *
   * @param unknown where unknown members come from
   * @return mappings; the architectures that go along may be absent
   */
  public static Arbitrary<ArchitectureMapping> mappings(Arbitrary<JsonObject> unknown) {
    return Builders.withBuilder(ArchitectureMapping::builder)
        .use(ProfileArbitraries.architectures())
        .in((builder, value) -> builder.architecture(value))
        .use(Parts.few(ProfileArbitraries.architectures()))
        .in((builder, value) -> builder.subArchitectures(value))
        .use(Parts.otherMembers(Set.of("subArchitectures"), Set.of(), unknown))
        .in((builder, value) -> builder.otherMembers(value))
        .build(ArchitectureMapping.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws capabilities.
   *
   * @return those of the kernel mostly, else near misses and any text
   */
  public static Arbitrary<Capability> capabilities() {
    return Parts.tokens(Capability.recognized(), Capability::new);
  }

  private static Arbitrary<String> filterArchitectures() {
    return Arbitraries.of("amd64", "x86", "arm64", "s390x", "ppc64le", "riscv64", "x32");
  }

  private static Arbitrary<String> errnos() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.of(Errno.all()).map(Errno::symbol)),
        Tuple.of(1, Arbitraries.integers().between(0, 4096).map(String::valueOf)),
        Tuple.of(1, TextArbitraries.texts()));
  }
}
