package io.github.seccomp4j.conformance.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.ConditionalProfileArbitraries;
import io.github.seccomp4j.conformance.arbitraries.JsonValueArbitraries;
import io.github.seccomp4j.conformance.arbitraries.ProfileArbitraries;
import io.github.seccomp4j.conformance.arbitraries.ProfileResourceArbitraries;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.document.SeccompModule;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The JSON Schemas accept what strict reading accepts, and refuse what only it can see. */
class JsonSchemaProperties {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new SeccompModule()).build();

  /** A document of a kind, or what has become of it. */
  record Sample(ProfileKind kind, String text) {}

  @Property(seed = Campaign.SEED)
  void whatIsReadStrictlyIsValid(@ForAll("damaged") Sample sample) {
    if (sample.kind().isReadStrictly(sample.text())) {
      assertThat(sample.kind().isValid(sample.text())).isTrue();
    }
  }

  @Property(seed = Campaign.SEED)
  void whatASchemaCanSeeItSeesAsStrictReadingDoes(@ForAll("trees") Sample sample) {
    assertThat(sample.kind().isValid(sample.text()))
        .isEqualTo(sample.kind().isReadStrictly(sample.text()));
  }

  @Example
  void bothOutcomesComeUpOfEveryKind() {
    List<Sample> samples = trees().sampleStream().limit(300).toList();
    for (ProfileKind kind : ProfileKind.values()) {
      List<Boolean> outcomes =
          samples.stream()
              .filter(sample -> sample.kind() == kind)
              .map(sample -> kind.isValid(sample.text()))
              .toList();
      assertThat(outcomes).filteredOn(valid -> valid).hasSizeGreaterThan(10);
      assertThat(outcomes).filteredOn(valid -> !valid).hasSizeGreaterThan(10);
    }
    assertThat(damaged().sampleStream().limit(300))
        .filteredOn(sample -> sample.kind().isReadStrictly(sample.text()))
        .hasSizeGreaterThan(10);
  }

  @Provide
  Arbitrary<Sample> trees() {
    return documents(
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(JsonObject.EMPTY)),
                Tuple.of(1, JsonValueArbitraries.objectsOf(JsonValueArbitraries.integers()))))
        .flatMap(
            sample ->
                TreeMutation.any()
                    .list()
                    .ofMaxSize(2)
                    .map(mutations -> new Sample(sample.kind(), mutated(sample, mutations))))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Sample> damaged() {
    Arbitrary<JsonObject> unknown =
        Arbitraries.frequencyOf(
            Tuple.of(19, Arbitraries.just(JsonObject.EMPTY)),
            Tuple.of(1, JsonValueArbitraries.objectsWithDuplicateNames()));
    return Combinators.combine(documents(unknown), Mutation.any().list().ofMaxSize(1))
        .as(
            (sample, mutations) ->
                new Sample(sample.kind(), Mutation.applyAll(mutations, sample.text())))
        .withoutEdgeCases();
  }

  private static Arbitrary<Sample> documents(Arbitrary<JsonObject> unknown) {
    return Arbitraries.oneOf(
        ProfileArbitraries.profiles(unknown).map(value -> sample(ProfileKind.OCI, value)),
        ConditionalProfileArbitraries.profiles(unknown)
            .map(value -> sample(ProfileKind.CONDITIONAL, value)),
        ProfileResourceArbitraries.resources(unknown)
            .map(value -> sample(ProfileKind.RESOURCE, value)));
  }

  private static Sample sample(ProfileKind kind, Object value) {
    try {
      return new Sample(kind, ascii(MAPPER.writeValueAsString(value)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(String.valueOf(value), e);
    }
  }

  private static String mutated(Sample sample, List<TreeMutation> mutations) {
    try {
      JsonValue document = MAPPER.readValue(sample.text(), JsonValue.class);
      for (TreeMutation mutation : mutations) {
        document = mutation.applyTo(document);
      }
      return ascii(document.toString());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(sample.text(), e);
    }
  }

  // The resource is read as YAML, which has fewer printable characters than JSON, and no escapes
  // for the characters beyond the first 65,536.
  private static String ascii(String json) {
    return json.chars()
        .mapToObj(
            unit ->
                unit < 0x7f || Character.isSurrogate((char) unit)
                    ? String.valueOf((char) unit)
                    : String.format(Locale.ROOT, "\\u%04x", unit))
        .collect(joining());
  }
}
