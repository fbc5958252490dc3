package io.github.seccomp4j.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.ConditionalProfileArbitraries;
import io.github.seccomp4j.conformance.arbitraries.JsonValueArbitraries;
import io.github.seccomp4j.conformance.arbitraries.ProfileArbitraries;
import io.github.seccomp4j.conformance.arbitraries.ProfileResourceArbitraries;
import io.github.seccomp4j.conformance.arbitraries.SecurityArbitraries;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.document.DocumentException;
import io.github.seccomp4j.model.document.ManifestYaml;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.document.ProfileYaml;
import io.github.seccomp4j.model.document.SeccompModule;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.SeccompProfileResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * Whatever a text holds, a reader gives a value or a {@link DocumentException} with findings, soon,
 * and what it gave can be written and read again.
 */
class HostileTextProperties {

  /** Far above what the largest text here needs, on a busy machine too. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new SeccompModule()).build();
  private static final ObjectMapper YAML =
      YAMLMapper.builder().addModule(new SeccompModule()).build();

  @Property(seed = Campaign.SEED)
  void profilesOfJson(@ForAll("texts") String text) {
    hold(text, ProfileJson::read, ProfileJson::write);
  }

  @Property(seed = Campaign.SEED)
  void conditionalProfilesOfJson(@ForAll("texts") String text) {
    hold(text, ProfileJson::readConditional, ProfileJson::write);
  }

  @Property(seed = Campaign.SEED)
  void profilesOfYaml(@ForAll("texts") String text) {
    hold(text, ProfileYaml::read, ProfileYaml::write);
  }

  @Property(seed = Campaign.SEED)
  void conditionalProfilesOfYaml(@ForAll("texts") String text) {
    hold(text, ProfileYaml::readConditional, ProfileYaml::write);
  }

  @Property(seed = Campaign.SEED)
  void contextsOfPods(@ForAll("texts") String text) {
    hold(text, ManifestYaml::readPodSecurity, ManifestYaml::write);
  }

  @Property(seed = Campaign.SEED)
  void contextsOfContainers(@ForAll("texts") String text) {
    hold(text, ManifestYaml::readContainerSecurity, ManifestYaml::write);
  }

  @Property(seed = Campaign.SEED)
  void profilesThatAreResources(@ForAll("texts") String text) {
    hold(text, ManifestYaml::readSeccompProfileResource, ManifestYaml::write);
  }

  @Property(seed = Campaign.SEED)
  void mappersThrowWhatJacksonThrows(@ForAll("texts") String text) {
    for (ObjectMapper mapper : List.of(JSON, YAML)) {
      for (Class<?> type :
          List.of(
              SeccompProfile.class,
              ConditionalProfile.class,
              PodSecurity.class,
              ContainerSecurity.class,
              SeccompProfileResource.class)) {
        try {
          mapper.readValue(text, type);
        } catch (JsonProcessingException | IllegalArgumentException e) {
          // As any mapper does; SnakeYAML lets out the latter for an escape that is cut off.
          assertThat(e).isInstanceOfAny(JsonProcessingException.class, NumberFormatException.class);
        }
      }
    }
  }

  @Property(seed = Campaign.SEED)
  void bytesOfFiles(@ForAll("texts") String text, @ForAll byte damage, @ForAll double place) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0) {
      bytes[(int) (Math.abs(place % 1) * bytes.length)] = damage;
    }
    inFile(
        bytes,
        file -> {
          soon(() -> ProfileJson.read(file).value());
          soon(() -> ProfileYaml.read(file).value());
          return file;
        });
  }

  private static <T> void hold(String text, Function<String, T> read, Function<T, String> write) {
    T value;
    try {
      value = soon(() -> read.apply(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (value == null) {
      return;
    }
    String written;
    try {
      written = write.apply(value);
    } catch (IllegalArgumentException e) {
      // YAML can be read with half of a surrogate pair, by an escape, and not be written with it.
      assertThat(e).hasMessageContaining("surrogate");
      return;
    }
    assertThat(read.apply(written)).isEqualTo(value);
  }

  private interface Reading<T> {
    T get() throws IOException;
  }

  private static <T> @Nullable T soon(Reading<T> reading) throws IOException {
    long start = System.nanoTime();
    try {
      return reading.get();
    } catch (DocumentException e) {
      assertThat(e.findings()).isNotEmpty();
      assertThat(e).hasMessageContaining(e.findings().get(0).message());
      return null;
    } finally {
      if (System.nanoTime() - start > SOON.toNanos()) {
        fail("took longer than " + SOON);
      }
    }
  }

  private interface FileUse {
    Path use(Path file) throws IOException;
  }

  private static void inFile(byte[] bytes, FileUse use) {
    try {
      Path file = Files.createTempFile("hostile", ".json");
      try {
        use.use(Files.write(file, bytes));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> valid =
        Arbitraries.oneOf(
            ProfileArbitraries.profiles().map(ProfileJson::write),
            ProfileArbitraries.profiles().map(ProfileYaml::write),
            ConditionalProfileArbitraries.profiles().map(ProfileJson::writeCompact),
            ConditionalProfileArbitraries.profiles().map(ProfileYaml::write),
            SecurityArbitraries.podSecurity().map(ManifestYaml::write),
            SecurityArbitraries.containerSecurity().map(ManifestYaml::write),
            ProfileResourceArbitraries.resources().map(ManifestYaml::write),
            JsonValueArbitraries.values().map(Object::toString));
    return Combinators.combine(valid, Mutation.any().list().ofMinSize(1).ofMaxSize(3))
        .as((text, mutations) -> Mutation.applyAll(mutations, text))
        .withoutEdgeCases();
  }
}
