package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import org.junit.jupiter.api.Test;

class ProfileReadingTest {

  private static final ReleaseFields CONTAINERD =
      ReleaseFields.of(Release.parse("containerd 2.3.4"));

  private static ProfileReading read(String document) {
    SourceBytes bytes = SourceBytes.of(document);
    return ProfileReading.of(bytes, "p", false, false)
        .orWithout(CONTAINERD, bytes, "p", false, false);
  }

  @Test
  void theTypeOfAMemberThatTheReleaseLacksDoesNotMatter() {
    ProfileReading reading =
        read(
            """
            {"\u00e9": 1, "archMap": 3, "defaultAction": "SCMP_ACT_LOG", "__x": 1,
             "syscalls": [{"names": ["read"], "includes": [], "action": "SCMP_ACT_ALLOW"}]}
            """);
    assertThat(reading.profile().orElseThrow().syscalls()).hasSize(1);
    assertThat(reading.findings())
        .extracting(finding -> finding.location().map(Location::pointer).orElseThrow())
        .containsExactly("/\u00e9", "/__x");
  }

  @Test
  void theTypeOfAnyOtherMemberDoes() {
    ProfileReading reading = read("{\"archMap\": 3, \"flags\": 4}");
    assertThat(reading.profile()).isEmpty();
    assertThat(reading.malformed()).isFalse();
    assertThat(reading.findings())
        .extracting(Finding::code)
        .containsExactly("wrong-type", "wrong-type");
  }

  @Test
  void whatIsNoJsonIsMalformed() {
    assertThat(read("{\"archMap\": 3").malformed()).isTrue();
  }
}
