package io.github.seccomp4j.api.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.validate.RuleDescription;
import io.github.seccomp4j.api.validate.SuppressedFinding;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SarifReportTest {

  @Test
  void aLogHasRulesAndResults() {
    Finding number =
        Finding.builder()
            .code("number-out-of-range")
            .severity(Severity.ERROR)
            .message("found the number -1")
            .location(new Location("profiles/a b.json", "/defaultErrnoRet", 3, 22))
            .expected("an unsigned 64-bit number")
            .fix("write 38")
            .build();
    Finding note = Finding.of("no-rules", Severity.INFO, "the profile has no rules");
    RuleDescription page =
        new RuleDescription(
            "number-out-of-range", Severity.ERROR, "A number does not fit", "Long *help*.");
    String log =
        SarifReport.write(
            List.of(note, number),
            List.of(new SuppressedFinding(note, "empty on purpose")),
            new SarifRules(code -> Optional.of(page).filter(known -> known.code().equals(code))),
            new SourceLines.Cache(SourceTexts.none()));
    assertThat(log.replaceAll("\\n +\"version\": \"\\d[^\"]*-SNAPSHOT\",", ""))
        .isEqualTo(
            """
            {
              "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {
                    "driver": {
                      "name": "seccomp4j",
                      "rules": [
                        {
                          "id": "no-rules",
                          "defaultConfiguration": {
                            "level": "note"
                          }
                        },
                        {
                          "id": "number-out-of-range",
                          "shortDescription": {
                            "text": "A number does not fit"
                          },
                          "fullDescription": {
                            "text": "A number does not fit"
                          },
                          "help": {
                            "text": "Long *help*.",
                            "markdown": "Long *help*."
                          },
                          "defaultConfiguration": {
                            "level": "error"
                          }
                        }
                      ]
                    }
                  },
                  "columnKind": "utf16CodeUnits",
                  "results": [
                    {
                      "ruleId": "no-rules",
                      "ruleIndex": 0,
                      "level": "note",
                      "message": {
                        "text": "the profile has no rules"
                      },
                      "partialFingerprints": {
                        "findingHash/v1": "a11272c48e265a0fbe8ff05b8eeb0efc:1"
                      }
                    },
                    {
                      "ruleId": "number-out-of-range",
                      "ruleIndex": 1,
                      "level": "error",
                      "message": {
                        "text": "found the number -1; expected an unsigned 64-bit number; write 38"
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "profiles/a%20b.json"
                            },
                            "region": {
                              "startLine": 3,
                              "startColumn": 22
                            }
                          },
                          "logicalLocations": [
                            {
                              "fullyQualifiedName": "/defaultErrnoRet"
                            }
                          ]
                        }
                      ],
                      "partialFingerprints": {
                        "findingHash/v1": "515d1cfaa3a46576f26b5cd680c8b1df:1"
                      }
                    },
                    {
                      "ruleId": "no-rules",
                      "ruleIndex": 0,
                      "level": "note",
                      "message": {
                        "text": "the profile has no rules"
                      },
                      "partialFingerprints": {
                        "findingHash/v1": "a11272c48e265a0fbe8ff05b8eeb0efc:2"
                      },
                      "suppressions": [
                        {
                          "kind": "external",
                          "justification": "empty on purpose"
                        }
                      ]
                    }
                  ]
                }
              ]
            }
            """);
  }

  @Test
  void aFingerprintStaysWhenLinesMove() {
    assertThat(fingerprints(at(3))).isEqualTo(fingerprints(at(30)));
    assertThat(fingerprints(at(3)))
        .isNotEqualTo(fingerprints(at(3).toBuilder().code("other").build()));
  }

  private static Finding at(int line) {
    return Finding.of("x", Severity.ERROR, "wrong").toBuilder()
        .location(new Location("a.json", "/a", line, 1))
        .build();
  }

  private static String fingerprints(Finding finding) {
    String log = SarifReport.write(List.of(finding), SourceTexts.none());
    return log.substring(log.indexOf("partialFingerprints"));
  }

  @Test
  void aSuppressionStandsInTheDocumentOrInCode() {
    Finding note = Finding.of("no-rules", Severity.INFO, "no rules");
    Location comment = new Location("p.json", "/comment", 1, 13);
    String log =
        SarifReport.write(
            List.of(),
            List.of(
                new SuppressedFinding(note, "said there", Optional.of(comment)),
                new SuppressedFinding(note, "said here")),
            new SarifRules(code -> Optional.empty()),
            new SourceLines.Cache(SourceTexts.none()));
    assertThat(log.lines().map(String::strip))
        .containsSubsequence(
            "\"kind\": \"inSource\",",
            "\"justification\": \"said there\"",
            "\"kind\": \"external\",",
            "\"justification\": \"said here\"");
  }
}
