package io.github.seccomp4j.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileJsonTest {

  private static final String WHOLE =
      """
      {
        "defaultAction": "SCMP_ACT_ERRNO",
        "defaultErrnoRet": 0,
        "architectures": [
          "SCMP_ARCH_X86_64",
          "SCMP_ARCH_X32"
        ],
        "flags": [],
        "listenerPath": "/run/seccomp.sock",
        "listenerMetadata": "m",
        "syscalls": [
          {
            "names": [
              "socket",
              "socket"
            ],
            "action": "SCMP_ACT_ALLOW",
            "errnoRet": 38,
            "args": [
              {
                "index": 0,
                "value": 18446744073709551615,
                "valueTwo": 2,
                "op": "SCMP_CMP_MASKED_EQ"
              }
            ]
          }
        ],
        "later": {
          "x": [
            1.50,
            null
          ]
        }
      }
      """;

  private static SeccompProfile whole() {
    return SeccompProfile.builder()
        .defaultAction(Action.ERRNO)
        .defaultErrnoRet(0)
        .addArchitectures(Architecture.X86_64, Architecture.X32)
        .flags(List.of())
        .listenerPath("/run/seccomp.sock")
        .listenerMetadata("m")
        .addSyscalls(
            SyscallRule.builder()
                .addNames("socket", "socket")
                .action(Action.ALLOW)
                .errnoRet(38)
                .addArgs(ArgCondition.maskedEqual(0, -1L, 2))
                .build())
        .otherMembers(
            JsonObject.of(
                "later", JsonObject.of("x", JsonArray.of(new JsonNumber("1.50"), JsonNull.NULL))))
        .build();
  }

  @Test
  void readsAndWritesEveryMember() {
    assertThat(ProfileJson.read(WHOLE)).isEqualTo(whole());
    assertThat(ProfileJson.write(whole())).isEqualTo(WHOLE);
  }

  @Test
  void writesCompactly() {
    String text = ProfileJson.writeCompact(whole());

    assertThat(text).endsWith("}\n").doesNotContain(" ", "\n}");
    assertThat(ProfileJson.read(text)).isEqualTo(whole());
  }

  @Test
  void writesNothingThatIsAbsent() {
    assertThat(ProfileJson.writeCompact(SeccompProfile.builder().build())).isEqualTo("{}\n");
    assertThat(ProfileJson.writeCompact(SeccompProfile.builder().flags(List.of()).build()))
        .isEqualTo("{\"flags\":[]}\n");
  }

  @Test
  void tellsAbsentEmptyAndNullApart() {
    SeccompProfile absent = ProfileJson.read("{}");
    SeccompProfile empty = ProfileJson.read("{\"syscalls\":[]}");
    SeccompProfile none = ProfileJson.read("{\"syscalls\":null}");

    assertThat(List.of(absent, empty, none)).doesNotHaveDuplicates();
    assertThat(ProfileJson.writeCompact(empty)).isEqualTo("{\"syscalls\":[]}\n");
    assertThat(ProfileJson.writeCompact(none)).isEqualTo("{\"syscalls\":null}\n");
    assertThat(ProfileJson.read("{\"flags\":[]}").flags()).contains(List.of());
    assertThat(ProfileJson.read("{\"flags\":null}").flags()).isEmpty();
  }

  @Test
  void keepsUnknownWords() {
    SeccompProfile profile =
        ProfileJson.read(
            "{\"defaultAction\":\"SCMP_ACT_NOPE\",\"architectures\":[\"amd64\"],\"flags\":[\"\"]}");

    assertThat(profile.defaultAction()).contains(new Action("SCMP_ACT_NOPE"));
    assertThat(profile.architectures()).containsExactly(new Architecture("amd64"));
    assertThat(profile.flags()).contains(List.of(new FilterFlag("")));
  }

  @Test
  void reportsAllProblemsAtOnceWithTheirPlaces() {
    String text =
        """
        {
          "defaultAction": 7,
          "syscalls": [
            {"names": ["read", 1], "action": "SCMP_ACT_ALLOW",
             "args": [{"index": -1, "value": 18446744073709551616, "op": "SCMP_CMP_EQ"}]}
          ]
        }
        """;

    DocumentContractException e =
        catchThrowableOfType(
            DocumentContractException.class,
            () -> ProfileJson.readDocument(text, "bad.json", ReadMode.LENIENT));

    assertThat(e.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "bad.json:2:20 /defaultAction: ERROR wrong-type: found a number; expected a string",
            "bad.json:4:24 /syscalls/0/names/1: ERROR wrong-type: found a number; expected a"
                + " string",
            "bad.json:5:25 /syscalls/0/args/0/index: ERROR number-out-of-range: found the number"
                + " -1; expected an unsigned 64-bit number",
            "bad.json:5:38 /syscalls/0/args/0/value: ERROR number-out-of-range: found the number"
                + " 18446744073709551616; expected an unsigned 64-bit number");
    assertThat(e).hasMessageContaining("bad.json:2:20").hasMessageContaining("/args/0/value");
  }

  @Test
  void suggestsTheMemberThatWasMeant() {
    String text = "{\"defaultAction\":\"SCMP_ACT_LOG\",\"syscals\":[]}";

    Document<SeccompProfile> lenient = ProfileJson.readDocument(text, "a.json", ReadMode.LENIENT);

    assertThat(lenient.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "a.json:1:43 /syscals: WARNING unknown-member: the member \"syscals\" is not known"
                + " here, and is ignored; did you mean \"syscalls\"?");
    assertThat(lenient.value().otherMembers().get("syscals")).contains(JsonArray.of());
    assertThatThrownBy(() -> ProfileJson.readDocument(text, "a.json", ReadMode.STRICT))
        .isInstanceOf(DocumentContractException.class)
        .hasMessageContaining("ERROR unknown-member");
  }

  @Test
  void keepsThePlaceOfEveryValue() {
    Document<SeccompProfile> document = ProfileJson.readDocument(WHOLE, "w.json", ReadMode.LENIENT);

    assertThat(document.locationOf("/syscalls/0/args/0/op"))
        .contains(new Location("w.json", "/syscalls/0/args/0/op", 24, 17));
    assertThat(document.locationOf("")).contains(new Location("w.json", "", 1, 1));
    assertThat(document.locationOf("/syscalls/1")).isEmpty();
    assertThat(document.locationOf("/later/x/0")).isPresent();
    assertThatThrownBy(() -> document.locationOf("syscalls"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"syscalls\"");
  }

  @Test
  void refusesWhatIsNotJson() {
    assertThatThrownBy(() -> ProfileJson.read("{\"a\": }"))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("1:7");
    assertThatThrownBy(() -> ProfileJson.read(""))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("empty");
    assertThatThrownBy(() -> ProfileJson.read("{} {}"))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("trailing-content");
    assertThatThrownBy(() -> ProfileJson.read("\uFEFF{}"))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("byte-order-mark");
    assertThatThrownBy(() -> ProfileJson.read("{\n \"\ud83d\": 1}"))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("2:3: ERROR invalid-utf-16");
    assertThatThrownBy(() -> ProfileJson.read("[]"))
        .isInstanceOf(DocumentContractException.class)
        .hasMessageContaining("found an array; expected an object");
  }

  @Test
  void refusesHostileTexts() {
    assertThatThrownBy(() -> ProfileJson.read("{\"a\":" + "[".repeat(100_000)))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("document-too-deep");
    assertThatThrownBy(() -> ProfileJson.read("{\"a\":" + "9".repeat(100_000) + "}"))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("document-too-large: a number is longer than");
    assertThatThrownBy(
            () ->
                ProfileJson.readDocument(
                    "{\"abcdef\":1}",
                    "",
                    new ReadOptions(ReadMode.LENIENT, ReadLimits.DEFAULT.withMaxStringLength(5))))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("document-too-large: a string or name is longer than 5 characters");
  }

  @Test
  void readsAndWritesFiles(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("p.json");
    ProfileJson.write(whole(), file);

    assertThat(ProfileJson.read(file).value()).isEqualTo(whole());
    assertThat(ProfileJson.read(file).source()).endsWith("/p.json");

    Files.write(file, "{\"a\":\n \"\u00fc\"}".getBytes(StandardCharsets.ISO_8859_1));
    Document<SeccompProfile> notUtf8 = ProfileJson.read(file);
    assertThat(notUtf8.value().otherMembers().get("a")).contains(new JsonString("\ufffd"));
    assertThat(notUtf8.findings())
        .extracting(finding -> finding.location().orElseThrow().line() + " " + finding.code())
        .containsExactly("2 unknown-member", "2 invalid-utf-8");
  }

  @Test
  void readsAndWritesConditionalProfiles() {
    String text =
        """
        {
          "defaultAction": "SCMP_ACT_ERRNO",
          "defaultErrno": "ENOSYS",
          "archMap": [
            {
              "architecture": "SCMP_ARCH_X86_64",
              "subArchitectures": [
                "SCMP_ARCH_X86"
              ]
            }
          ],
          "syscalls": [
            {
              "name": "bpf",
              "action": "SCMP_ACT_ALLOW",
              "comment": "",
              "includes": {
                "caps": [
                  "CAP_BPF"
                ],
                "arches": [
                  "amd64"
                ],
                "minKernel": "4.8"
              },
              "excludes": {}
            }
          ]
        }
        """;

    ConditionalProfile profile = ProfileJson.readConditional(text);

    assertThat(ProfileJson.write(profile)).isEqualTo(text);
    assertThat(profile.syscalls().get(0).excludes()).isPresent();
    assertThat(profile.syscalls().get(0).comment()).contains("");
  }

  @Test
  void missingMembersAreFindings() {
    Document<SeccompProfile> document =
        ProfileJson.readDocument(
            "{\"syscalls\":[{\"names\":[\"read\"],\"args\":[{\"value\":1}]}]}",
            "",
            ReadMode.LENIENT);

    assertThat(document.findings())
        .extracting(Finding::code)
        .containsExactly("missing-member", "missing-member", "missing-member");
    assertThat(document.value().syscalls().get(0).args())
        .containsExactly(ArgCondition.of(0, new ArgOperator(""), 1));
  }

  @Test
  void refusesToWriteHalfOfASurrogatePairWhichNoFileCanHold() {
    SeccompProfile profile =
        SeccompProfile.builder().listenerPath("\ud83d\ude00\ud800a\udc00").build();
    assertThatThrownBy(() -> ProfileJson.writeCompact(profile))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half of a surrogate pair");
  }

  @Test
  void readsHalfOfAnEscapedPairAsGoDoes() {
    Document<SeccompProfile> document =
        ProfileJson.readDocument(
            "{\"listenerPath\":\n\"\\ud83d\\ude00\\\\ud800\\uD800a\\udc00\"}",
            "h.json",
            ReadMode.LENIENT);
    assertThat(document.value().listenerPath()).contains("\ud83d\ude00\\ud800\ufffda\ufffd");
    assertThat(document.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "h.json:2:21 /listenerPath: WARNING lone-surrogate: 2 escapes are half of a surrogate"
                + " pair; the runtimes read U+FFFD instead; expected a pair of escapes, or the"
                + " character itself");
  }
}
