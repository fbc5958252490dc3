package io.github.seccomp4j.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileYamlTest {

  @Test
  void writesBlockStyleWithoutDocumentMarker() {
    SeccompProfile profile =
        SeccompProfile.builder()
            .defaultAction(Action.ERRNO)
            .defaultErrnoRet(-1L)
            .addSyscalls(SyscallRule.of(Action.ALLOW, "read", "on", "0x1f", "12:30"))
            .build();

    assertThat(ProfileYaml.write(profile))
        .isEqualTo(
            """
            defaultAction: SCMP_ACT_ERRNO
            defaultErrnoRet: 18446744073709551615
            syscalls:
            - names:
              - read
              - "on"
              - "0x1f"
              - "12:30"
              action: SCMP_ACT_ALLOW
            """);
    assertThat(ProfileYaml.read(ProfileYaml.write(profile))).isEqualTo(profile);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "~",
        "null",
        "Null",
        "y",
        "N",
        "yes",
        "Off",
        "true",
        "1",
        "-1",
        "+1",
        "0x1F",
        "0o17",
        "017",
        "1_000",
        "1e3",
        ".5",
        ".inf",
        "-.INF",
        ".nan",
        "12:30:45",
        "2001-01-01",
        "=",
        "<<",
        "- a",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a",
        "'",
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        "?",
        "? a",
        "-",
        "--- a",
        "...",
        "a\nb",
        "a\tb",
        "a ",
        " a",
        "é",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\uD83D\uDE00",
        "\u0000",
        "\\",
        "a  b",
        "null ",
        "a: ",
        "key: [x",
        "C:\\path"
      })
  void everyStringSurvives(String text) {
    SeccompProfile profile =
        SeccompProfile.builder()
            .listenerMetadata(text)
            .addSyscalls(SyscallRule.of(Action.ALLOW, text))
            .build();

    String yaml = ProfileYaml.write(profile);

    assertThat(ProfileYaml.read(yaml)).as(yaml).isEqualTo(profile);
  }

  @Test
  void readsWhatKubernetesReads() {
    SeccompProfile profile =
        ProfileYaml.read(
            """
            # a comment
            base: &rule {action: SCMP_ACT_ALLOW, names: [read, write,]}
            defaultErrnoRet: 0x26
            syscalls:
            - *rule
            - <<: *rule
              names: [openat]
            """);

    assertThat(profile.defaultErrnoRet()).hasValue(38);
    assertThat(profile.syscalls())
        .containsExactly(
            SyscallRule.of(Action.ALLOW, "read", "write"), SyscallRule.of(Action.ALLOW, "openat"));
  }

  @Test
  void ofSeveralMergedMappingsTheFirstCounts() {
    SeccompProfile profile =
        ProfileYaml.read(
            """
            a: &a {listenerPath: first}
            b: &b {listenerPath: second, listenerMetadata: second}
            <<: [*a, *b]
            """);

    assertThat(profile.listenerPath()).contains("first");
    assertThat(profile.listenerMetadata()).contains("second");
  }

  @Test
  void aBooleanIsNoString() {
    assertThatThrownBy(
            () -> ProfileYaml.readDocument("listenerPath: yes", "a.yaml", ReadMode.LENIENT))
        .isInstanceOf(DocumentContractException.class)
        .hasMessage(
            "a.yaml:1:15 /listenerPath: ERROR wrong-type: found a boolean; expected a string");
  }

  @Test
  void furtherDocumentsAreAFinding() {
    Document<SeccompProfile> document =
        ProfileYaml.readDocument(
            "defaultAction: SCMP_ACT_LOG\n---\nx: 1\n", "s.yaml", ReadMode.LENIENT);

    assertThat(document.value().defaultAction()).contains(Action.LOG);
    assertThat(document.findings()).extracting(Finding::code).containsExactly("more-documents");
    assertThat(document.locationOf("/defaultAction"))
        .contains(new Location("s.yaml", "/defaultAction", 1, 16));
  }

  @Test
  void hostileAliasesAreRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }

    assertThatThrownBy(() -> ProfileYaml.read(bomb.toString()))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("aliases expand to more than");
    assertThatThrownBy(() -> ProfileYaml.read("a: &a [*a]"))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("contains an alias of itself");
    assertThatThrownBy(() -> ProfileYaml.read("a: *b"))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("there is no anchor &b");
    assertThatThrownBy(() -> ProfileYaml.read("a: " + "[".repeat(5_000)))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("document-too-deep");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: .nan",
        "? [a]\n: b",
        "~: b",
        "<<: 1",
        "<<: [1]",
        "a: !!int x",
        "a: 'x",
        "a: b: c",
        "a: !!binary '#'",
        "\tx: 1"
      })
  void otherMalformedTextsSayWhere(String text) {
    assertThatThrownBy(() -> ProfileYaml.readDocument(text, "m.yaml", ReadMode.LENIENT))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageStartingWith("m.yaml:");
  }

  @Test
  void anEmptyTextIsNull() {
    assertThat(ProfileYaml.read("# nothing\n")).isEqualTo(SeccompProfile.builder().build());
    assertThatThrownBy(() -> ProfileYaml.readDocument("# nothing\n", "", ReadMode.STRICT))
        .isInstanceOf(DocumentContractException.class)
        .hasMessageContaining("null-document");
  }

  @Test
  void tagsDecide() {
    SeccompProfile profile =
        ProfileYaml.read("listenerPath: !!str 5\nlistenerMetadata: !!binary aGk=\nx: !mine 5\n");

    assertThat(profile.listenerPath()).contains("5");
    assertThat(profile.listenerMetadata()).contains("hi");
    assertThat(profile.otherMembers().get("x")).contains(new JsonString("5"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n\u0085", "a\n\u2028b", "\u2029\na", "a\n\ufeff", "a\n\nb\n", "\n", "a\r\nb"})
  void keepsTextsOfSeveralLinesWhateverBreaksThem(String text) {
    SeccompProfile profile = SeccompProfile.builder().listenerMetadata(text).build();
    assertThat(ProfileYaml.read(ProfileYaml.write(profile))).isEqualTo(profile);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "\ud800a", "a\udc00", "\udc00\ud800"})
  void refusesToWriteHalfOfASurrogatePair(String text) {
    SeccompProfile profile = SeccompProfile.builder().listenerMetadata(text).build();
    assertThatThrownBy(() -> ProfileYaml.write(profile))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("surrogate");
  }

  @Test
  void keepsTheSignOfZero() {
    SeccompProfile profile = ProfileYaml.read("x: -0.0\n");
    assertThat(profile.otherMembers().get("x")).contains(new JsonNumber("-0"));
    assertThat(ProfileYaml.read(ProfileYaml.write(profile))).isEqualTo(profile);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\x", "\"\\x1", "\"\\u12", "\"\\U00110000\"", "\"\\UFFFFFFFF\""})
  void refusesEscapesThatAreCutOffOrNoCharacter(String text) {
    assertThatThrownBy(() -> ProfileYaml.read(text)).isInstanceOf(DocumentException.class);
  }
}
