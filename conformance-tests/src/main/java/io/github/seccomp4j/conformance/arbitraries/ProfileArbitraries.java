package io.github.seccomp4j.conformance.arbitraries;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.syscall.SyscallNames;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/** Random profiles of the OCI form, and their parts. */
public final class ProfileArbitraries {

  private ProfileArbitraries() {}

  /**
   * Draws any profile a document can hold.
   *
   * @return profiles whose unknown members are any JSON, with duplicates
   */
  public static Arbitrary<SeccompProfile> profiles() {
    return profiles(JsonValueArbitraries.objectsWithDuplicateNames());
  }

  /**
   * Draws profiles with such unknown members as a format or reader keeps.
   *
   * @param unknown where unknown members come from, on every level
   * @return profiles; every member may be absent
   */
  public static Arbitrary<SeccompProfile> profiles(Arbitrary<JsonObject> unknown) {
    return Builders.withBuilder(SeccompProfile::builder)
        .use(actions())
        .withProbability(0.9)
        .in((builder, value) -> builder.defaultAction(value))
        .use(UnsignedArbitraries.numbers())
        .withProbability(0.3)
        .in((builder, value) -> builder.defaultErrnoRet(value))
        .use(Parts.few(architectures()))
        .withProbability(0.5)
        .in((builder, value) -> builder.architectures(value))
        .use(Parts.few(flags()))
        .withProbability(0.4)
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
                Set.of("architectures", "syscalls"),
                Set.of(
                    "defaultAction",
                    "defaultErrnoRet",
                    "flags",
                    "listenerPath",
                    "listenerMetadata"),
                unknown))
        .in((builder, value) -> builder.otherMembers(value))
        .build(SeccompProfile.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws any rule.
   *
   * @return rules whose unknown members are any JSON, with duplicates
   */
  public static Arbitrary<SyscallRule> rules() {
    return rules(JsonValueArbitraries.objectsWithDuplicateNames());
  }

  /**
   * Draws rules with such unknown members as a format or reader keeps.
   *
   * @param unknown where unknown members come from, on every level
   * @return rules; every member but the action may be absent
   */
  public static Arbitrary<SyscallRule> rules(Arbitrary<JsonObject> unknown) {
    return Builders.withBuilder(SyscallRule::builder)
        .use(Parts.few(syscallNames()))
        .in((builder, value) -> builder.names(value))
        .use(actions())
        .in((builder, value) -> builder.action(value))
        .use(UnsignedArbitraries.numbers())
        .withProbability(0.3)
        .in((builder, value) -> builder.errnoRet(value))
        .use(Parts.few(conditions(unknown)))
        .withProbability(0.5)
        .in((builder, value) -> builder.args(value))
        .use(Parts.otherMembers(Set.of("names", "args"), Set.of("errnoRet"), unknown))
        .in((builder, value) -> builder.otherMembers(value))
        .build(SyscallRule.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws any condition on an argument.
   *
   * @return conditions whose unknown members are any JSON, with duplicates
   */
  public static Arbitrary<ArgCondition> conditions() {
    return conditions(JsonValueArbitraries.objectsWithDuplicateNames());
  }

  /**
   * Draws conditions with such unknown members as a format or reader keeps.
   *
   * @param unknown where unknown members come from
   * @return conditions with every operator; only the second value may be absent
   */
  public static Arbitrary<ArgCondition> conditions(Arbitrary<JsonObject> unknown) {
    return Builders.withBuilder(ArgCondition::builder)
        .use(UnsignedArbitraries.argumentIndexes())
        .in((builder, value) -> builder.index(value))
        .use(UnsignedArbitraries.numbers())
        .in((builder, value) -> builder.value(value))
        .use(UnsignedArbitraries.numbers())
        .withProbability(0.5)
        .in((builder, value) -> builder.valueTwo(value))
        .use(operators())
        .in((builder, value) -> builder.op(value))
        .use(Parts.otherMembers(Set.of(), Set.of("valueTwo"), unknown))
        .in((builder, value) -> builder.otherMembers(value))
        .build(ArgCondition.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Draws actions.
   *
   * @return the nine of the specification mostly, else near misses and any text
   */
  public static Arbitrary<Action> actions() {
    return Parts.tokens(Action.recognized(), Action::new);
  }

  /**
   * Draws architectures.
   *
   * @return those of the specification mostly, else near misses and any text
   */
  public static Arbitrary<Architecture> architectures() {
    return Parts.tokens(Architecture.recognized(), Architecture::new);
  }

  /**
   * Draws comparison operators.
   *
   * @return the seven of the specification mostly, else near misses and any text
   */
  public static Arbitrary<ArgOperator> operators() {
    return Parts.tokens(ArgOperator.recognized(), ArgOperator::new);
  }

  /**
   * Draws filter flags.
   *
   * @return the four of the specification mostly, else near misses and any text
   */
  public static Arbitrary<FilterFlag> flags() {
    return Parts.tokens(FilterFlag.recognized(), FilterFlag::new);
  }

  /**
   * Draws names of system calls.
   *
   * @return known names mostly, else words and any text
   */
  public static Arbitrary<String> syscallNames() {
    return Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.of(SyscallNames.all())),
            Tuple.of(1, TextArbitraries.words()),
            Tuple.of(1, TextArbitraries.texts()))
        .withoutEdgeCases();
  }
}
