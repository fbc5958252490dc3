package io.github.seccomp4j.conformance.catalog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.catalog.RuntimeDefault;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each of the 792 tags that were looked at resolves, to the profile of its own group. */
class EveryReleaseTest {

  private static final Host HOST = Host.of(Architecture.X86_64, KernelVersion.of(6, 8));

  private static List<String[]> tags() throws IOException {
    try (InputStream in =
        requireNonNull(
            EveryReleaseTest.class.getResourceAsStream(
                "/io/github/seccomp4j/conformance/catalog/releases.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", -1))
          .toList();
    }
  }

  @Test
  void everyTagResolvesToItsOwnGroup() throws IOException {
    List<String[]> tags = tags();
    assertThat(tags).hasSize(792);
    for (String[] tag : tags) {
      RuntimeDefault found = RuntimeDefaults.of(Release.parse(tag[0] + " " + tag[1]));
      assertThat(found.groupId()).as(tag[2]).isEqualTo(tag[3]);
      assertThat(found.provenance().tag()).isEqualTo(tag[2]);
      assertThat(found.resolve(HOST, Set.of()).profile().syscalls())
          .as(tag[2])
          .hasSizeGreaterThan(5);
    }
  }
}
