package io.github.seccomp4j.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.ConditionalProfileArbitraries;
import io.github.seccomp4j.conformance.arbitraries.JsonValueArbitraries;
import io.github.seccomp4j.conformance.arbitraries.ProfileArbitraries;
import io.github.seccomp4j.model.document.Document;
import io.github.seccomp4j.model.document.DocumentException;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.document.ProfileYaml;
import io.github.seccomp4j.model.document.ReadLimits;
import io.github.seccomp4j.model.document.ReadOptions;
import io.github.seccomp4j.model.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What strict reading accepts, lenient reading accepts as the same value; and no bytes make a
 * reader throw anything but a {@link DocumentException}, whatever the limits are.
 */
class StrictReadingProperties {

  /** A way to read bytes as a document. */
  private interface Door extends Function<ReadOptions, Document<?>> {}

  @Property(seed = Campaign.SEED)
  void lenientAcceptsWhatStrictAccepts(@ForAll("documents") byte[] bytes) {
    for (Door door : doors(bytes)) {
      Optional<Document<?>> strict = read(door, ReadOptions.strict());
      Optional<Document<?>> lenient = read(door, ReadOptions.lenient());
      if (strict.isPresent()) {
        assertThat(lenient).isPresent();
        assertThat(lenient.get().value()).isEqualTo(strict.get().value());
        assertThat(lenient.get().findings()).isEqualTo(strict.get().findings());
      }
      // What is worth a warning is what strict reading refuses.
      boolean warned =
          lenient.stream()
              .flatMap(document -> document.findings().stream())
              .anyMatch(finding -> finding.severity() == Severity.WARNING);
      assertThat(strict.isPresent()).isEqualTo(lenient.isPresent() && !warned);
    }
  }

  @Property(seed = Campaign.SEED)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    for (Door door : doors(bytes)) {
      assertThatCode(() -> read(door, ReadOptions.lenient())).doesNotThrowAnyException();
    }
  }

  @Property(seed = Campaign.SEED)
  void smallLimitsRefuseAndNothingElse(
      @ForAll("documents") byte[] bytes, @ForAll("limits") ReadLimits limits) {
    for (Door door : doors(bytes)) {
      ReadOptions lenient = ReadOptions.lenient();
      Optional<Document<?>> bounded = read(door, lenient.withLimits(limits));
      if (bounded.isPresent()) {
        assertThat(read(door, lenient).orElseThrow().value()).isEqualTo(bounded.get().value());
      }
    }
  }

  private static List<Door> doors(byte[] bytes) {
    return List.of(
        options -> ProfileJson.readDocument(bytes, "a.json", options),
        options -> ProfileJson.readConditionalDocument(bytes, "a.json", options),
        options -> ProfileYaml.readDocument(bytes, "a.yaml", options),
        options -> ProfileYaml.readConditionalDocument(bytes, "a.yaml", options));
  }

  private static Optional<Document<?>> read(Door door, ReadOptions options) {
    try {
      return Optional.of(door.apply(options));
    } catch (DocumentException e) {
      assertThat(e.findings()).anyMatch(finding -> finding.severity() == Severity.ERROR);
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<byte[]> documents() {
    Arbitrary<String> valid =
        Arbitraries.oneOf(
            ProfileArbitraries.profiles().map(ProfileJson::write),
            ProfileArbitraries.profiles().map(ProfileYaml::write),
            ConditionalProfileArbitraries.profiles().map(ProfileJson::writeCompact),
            JsonValueArbitraries.values().map(Object::toString));
    return Combinators.combine(valid, Mutation.any().list().ofMaxSize(2))
        .as((text, mutations) -> Mutation.applyAll(mutations, text))
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<ReadLimits> limits() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 500),
            Arbitraries.integers().between(1, 6),
            Arbitraries.integers().between(1, 30),
            Arbitraries.integers().between(1, 20),
            Arbitraries.integers().between(1, 50),
            Arbitraries.integers().between(1, 3))
        .as(ReadLimits::new);
  }
}
