package io.github.seccomp4j.conformance.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompProfileResource;
import io.github.seccomp4j.model.kubernetes.SeccompProfileSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What random documents are to hold comes up; what they are not to hold does not. */
class ArbitrariesProperties {

  private static final int SAMPLES = 1_500;

  @Example
  void everyOperatorAndExtremeComesUp() {
    List<ArgCondition> sample = sample(ProfileArbitraries.conditions());
    assertThat(sample)
        .extracting(ArgCondition::op)
        .containsAll(ArgOperator.recognized())
        .anyMatch(operator -> !operator.isRecognized());
    assertThat(sample)
        .extracting(ArgCondition::value)
        .contains(0L, 1L << 31, 1L << 32, Long.MIN_VALUE, -1L, 0xffff_ffffL);
    assertThat(sample)
        .anyMatch(condition -> condition.valueTwo().isEmpty())
        .anyMatch(condition -> condition.index() > 5)
        .anyMatch(condition -> condition.index() < 0);
  }

  @Example
  void everyShapeOfAProfileComesUp() {
    List<SeccompProfile> sample = sample(ProfileArbitraries.profiles());
    assertThat(sample).extracting(SeccompProfile::defaultAction).contains(Optional.empty());
    for (Action action : Action.recognized()) {
      assertThat(sample)
          .anyMatch(profile -> profile.defaultAction().filter(action::equals).isPresent());
    }
    each(
        sample,
        profile -> profile.flags().isEmpty(),
        profile -> profile.flags().filter(List::isEmpty).isPresent(),
        profile -> profile.architectures().isEmpty(),
        profile -> hasDuplicates(profile.architectures()),
        profile -> hasDuplicates(profile.syscalls()),
        profile -> profile.listenerPath().filter(String::isEmpty).isPresent(),
        profile -> profile.otherMembers().get("syscalls").filter(isEmptyList()).isPresent(),
        profile -> profile.otherMembers().get("flags").filter(JsonNull.NULL::equals).isPresent(),
        profile -> hasDuplicates(names(profile.otherMembers())),
        profile -> !profile.otherMembers().isEmpty() && !profile.syscalls().isEmpty());
  }

  @Example
  void everyShapeOfARuleComesUp() {
    each(
        sample(ProfileArbitraries.rules()),
        rule -> rule.names().isEmpty(),
        rule -> hasDuplicates(rule.names()),
        rule -> hasDuplicates(rule.args()),
        rule -> rule.errnoRet().isPresent() && rule.errnoRet().getAsLong() == 0,
        rule -> rule.names().contains(""),
        rule -> rule.otherMembers().get("args").filter(JsonNull.NULL::equals).isPresent());
  }

  @Example
  void everyShapeOfAResourceComesUp() {
    Arbitrary<JsonObject> unknown = Arbitraries.just(JsonObject.EMPTY);
    List<SeccompProfileResource> sample = sample(ProfileResourceArbitraries.resources(unknown));
    each(
        sample,
        resource -> resource.metadata().isEmpty(),
        resource -> resource.status().isPresent(),
        resource -> resource.otherMembers().get("spec").filter(JsonNull.NULL::equals).isPresent(),
        resource -> resource.spec().filter(spec -> spec.disabled().isPresent()).isPresent(),
        resource ->
            resource.metadata().filter(metadata -> !metadata.labels().isEmpty()).isPresent());
    each(
        sample(ProfileResourceArbitraries.metadata(unknown)),
        metadata ->
            metadata.otherMembers().get("labels").filter(JsonObject.EMPTY::equals).isPresent(),
        metadata -> metadata.otherMembers().get("managedFields").isPresent());
    assertThat(sample)
        .flatMap(resource -> resource.spec().map(SeccompProfileSpec::syscalls).orElse(List.of()))
        .flatMap(SyscallRule::args)
        .extracting(ArgCondition::value)
        .contains(Long.MAX_VALUE)
        .allMatch(value -> value >= 0);
  }

  @Example
  void everyKindOfTextComesUp() {
    each(
        sample(TextArbitraries.texts()),
        String::isEmpty,
        text -> text.contains("\\"),
        text -> text.chars().anyMatch(c -> c < 0x20),
        text -> text.codePoints().anyMatch(Character::isSupplementaryCodePoint));
    assertThat(sample(TextArbitraries.texts())).noneMatch(ArbitrariesProperties::hasHalfAPair);
    assertThat(sample(TextArbitraries.textsWithLoneSurrogates()))
        .anyMatch(ArbitrariesProperties::hasHalfAPair);
  }

  @Example
  void duplicatesComeUpOnlyWhereAskedFor() {
    assertThat(sample(JsonValueArbitraries.objectsWithDuplicateNames()))
        .anyMatch(object -> hasDuplicates(names(object)));
    assertThat(sample(JsonValueArbitraries.objects()))
        .noneMatch(object -> hasDuplicates(names(object)));
  }

  @Property(seed = Campaign.SEED)
  @Domain(SeccompDomain.class)
  void theDomainOffersDocuments(
      @ForAll SeccompProfile profile,
      @ForAll SyscallRule rule,
      @ForAll ConditionalProfile conditional,
      @ForAll PodSecurity pod,
      @ForAll ContainerSecurity container,
      @ForAll SeccompProfileResource resource,
      @ForAll JsonValue value) {
    assertThat(profile.toBuilder().build()).isEqualTo(profile).hasSameHashCodeAs(profile);
    assertThat(rule.toBuilder().build()).isEqualTo(rule).hasSameHashCodeAs(rule);
    assertThat(conditional.toBuilder().build()).isEqualTo(conditional);
    assertThat(pod.toBuilder().build()).isEqualTo(pod).hasSameHashCodeAs(pod);
    assertThat(container.toBuilder().build()).isEqualTo(container);
    assertThat(resource.toBuilder().build()).isEqualTo(resource).hasSameHashCodeAs(resource);
    assertThat(value.toString()).isNotEmpty();
  }

  private static <T> List<T> sample(Arbitrary<T> arbitrary) {
    return arbitrary.sampleStream().limit(SAMPLES).toList();
  }

  @SafeVarargs
  private static <T> void each(List<T> sample, Predicate<T>... shapes) {
    for (int i = 0; i < shapes.length; i++) {
      assertThat(sample).as("shape %d", i).anyMatch(shapes[i]);
    }
  }

  private static Predicate<JsonValue> isEmptyList() {
    return new JsonArray(List.of())::equals;
  }

  private static List<String> names(JsonObject object) {
    return object.members().stream().map(JsonObject.Member::name).toList();
  }

  private static boolean hasDuplicates(List<?> list) {
    return new HashSet<>(list).size() < list.size();
  }

  private static boolean hasHalfAPair(String text) {
    return text.codePoints()
        .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }
}
