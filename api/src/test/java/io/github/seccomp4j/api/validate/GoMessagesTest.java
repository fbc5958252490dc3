package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoMessagesTest {

  private static final Release RELEASE = Release.parse("containerd 2.3.4");

  private static Optional<String> about(String document, Finding... findings) {
    return GoMessages.about(SourceBytes.of(document), List.of(findings), RELEASE);
  }

  private static Finding finding(String code, String pointer) {
    return Finding.of(code, Severity.ERROR, "wrong").toBuilder()
        .location(Location.ofPointer(pointer))
        .build();
  }

  @Test
  void syntaxComesBeforeTypes() {
    assertThat(about("{\"syscalls\": 3,}", finding("wrong-type", "/syscalls")))
        .contains("invalid character '}' looking for beginning of object key string");
  }

  @Test
  void theFirstWrongTypeIsSaid() {
    assertThat(
            about(
                "{\"x\": 1, \"syscalls\": 3, \"flags\": 4}",
                finding("unknown-member", "/x"),
                finding("wrong-type", "/syscalls"),
                finding("wrong-type", "/flags")))
        .contains(
            "json: cannot unmarshal number into Go struct field LinuxSeccomp.syscalls of type"
                + " []specs.LinuxSyscall");
  }

  @Test
  void withoutFindingsTheDocumentIsNoObject() {
    assertThat(about("[]"))
        .contains("json: cannot unmarshal array into Go value of type specs.LinuxSeccomp");
  }

  @Test
  void whatOnlyThisLibraryRefusesIsNotSaid() {
    assertThat(about("{}", finding("document-too-large", ""))).isEmpty();
    String deep = "{\"a\":".repeat(1_001) + "1" + "}".repeat(1_001);
    assertThat(about(deep, finding("wrong-type", "/b"))).isEmpty();
  }
}
