package io.github.seccomp4j.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.conformance.documents.BadInput.Kind;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.document.ReadOptions;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad input is read as its table says, in both modes, and as Go reads it. */
class BadInputsTest {

  static List<BadInputRow> rows() {
    return BadInputRow.all();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readingDoesWhatTheTableSays(BadInputRow row) {
    byte[] bytes = row.input().bytes();
    BadInputReading strict = BadInputReading.of(row.input(), bytes, ReadOptions.strict());
    BadInputReading lenient = BadInputReading.of(row.input(), bytes, ReadOptions.lenient());
    assertThat(lenient.codes()).as("%s", lenient.findings()).isEqualTo(row.codes());
    assertThat(strict.codes()).as("%s", strict.findings()).isEqualTo(row.codes());
    assertThat(strict.isAccepted()).as("%s", strict.findings()).isEqualTo(row.strict());
    assertThat(lenient.isAccepted()).as("%s", lenient.findings()).isEqualTo(row.lenient());
    if (strict.isAccepted()) {
      assertThat(lenient.value()).isEqualTo(strict.value());
    }
    checkFindings(strict, row.input().name());
    checkFindings(lenient, row.input().name());
    checkValue(row, lenient);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void lenientReadingAcceptsWhatGoAccepts(BadInputRow row) {
    if (row.reason().isEmpty()) {
      assertThat(row.lenient()).isEqualTo(row.acceptedByGo());
    } else {
      assertThat(row.acceptedByGo()).as("a reason is for what Go accepts").isTrue();
    }
    assertThat(row.strict() && !row.lenient()).isFalse();
  }

  private static void checkFindings(BadInputReading reading, String source) {
    for (Finding finding : reading.findings()) {
      assertThat(finding.severity() == Severity.ERROR)
          .as("%s", finding)
          .isEqualTo(!reading.isAccepted() && finding.severity() != Severity.INFO);
      assertThat(finding.location().map(Location::source)).contains(source);
    }
  }

  private static void checkValue(BadInputRow row, BadInputReading lenient) {
    boolean comparable =
        row.reason().isEmpty()
            && !row.goResult().equals("...")
            && row.input().kind() != Kind.CONDITIONAL_JSON;
    if (comparable && lenient.value() instanceof SeccompProfile profile) {
      assertThat(asGoKeeps(profile)).isEqualTo(asGoKeeps(ProfileJson.read(row.goResult())));
    }
  }

  // Go keeps no unknown members, and tells an empty word or list from an absent one nowhere.
  private static SeccompProfile asGoKeeps(SeccompProfile profile) {
    return profile.toBuilder()
        .defaultAction(profile.defaultAction().filter(action -> !action.token().isEmpty()))
        .flags(profile.flags().filter(flags -> !flags.isEmpty()))
        .listenerPath(profile.listenerPath().filter(path -> !path.isEmpty()))
        .listenerMetadata(profile.listenerMetadata().filter(text -> !text.isEmpty()))
        .syscalls(profile.syscalls().stream().map(BadInputsTest::asGoKeeps).toList())
        .otherMembers(JsonObject.EMPTY)
        .build();
  }

  private static SyscallRule asGoKeeps(SyscallRule rule) {
    List<ArgCondition> args =
        rule.args().stream()
            .map(arg -> arg.toBuilder().otherMembers(JsonObject.EMPTY).build())
            .toList();
    return rule.toBuilder().args(args).otherMembers(JsonObject.EMPTY).build();
  }
}
