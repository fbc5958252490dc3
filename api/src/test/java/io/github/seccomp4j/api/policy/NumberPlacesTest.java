package io.github.seccomp4j.api.policy;

import static io.github.seccomp4j.api.policy.Given.bind;
import static io.github.seccomp4j.api.policy.Given.on;
import static io.github.seccomp4j.api.policy.Given.profile;
import static io.github.seccomp4j.api.policy.Given.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.SyscallTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumberPlacesTest {

  @Test
  void everyNumberHasAPlaceOfItsOwnInASmallArray() {
    for (Architecture architecture : Architecture.recognized()) {
      ArchitectureInfo info = ArchitectureInfo.of(architecture).orElse(null);
      if (info == null) {
        continue; // "native" has no table
      }
      SyscallTable table = SyscallTable.of(architecture);
      NumberPlaces places = new NumberPlaces(table, info.syscallOffset());
      assertThat(places.size()).isLessThan(1_500);
      for (String name : table.names()) {
        int place = places.of(table.number(name));
        assertThat(place).as("%s on %s", name, architecture).isBetween(0, places.size() - 1);
        assertThat(places.number(place)).isEqualTo(table.number(name));
      }
      assertThat(places.of(SyscallTable.ABSENT)).isNegative();
    }
  }

  @ParameterizedTest
  @EnumSource(RuntimeSemantics.class)
  void farNumbersAreRangesOfTheirOwn(RuntimeSemantics semantics) {
    int setTls = SyscallTable.of(Architecture.ARM).number("set_tls");
    Policy policy =
        bind(
            semantics,
            on(
                profile(Action.ERRNO, rule(Action.ALLOW, "read"), rule(Action.ALLOW, "set_tls")),
                Architecture.ARM));
    EntryPolicy arm = policy.entry(Architecture.ARM).orElseThrow();
    Outcome above =
        semantics == RuntimeSemantics.RUNC ? Outcome.ERRNO_38 : outcome(arm, setTls - 1);
    assertThat(setTls).isEqualTo(0xf0005);
    assertThat(outcome(arm, setTls).action()).isEqualTo(Action.ALLOW);
    assertThat(outcome(arm, setTls - 1).action()).isEqualTo(Action.ERRNO);
    assertThat(outcome(arm, setTls + 1)).isEqualTo(above);
    assertThat(outcome(arm, 3).action()).isEqualTo(Action.ALLOW);
    assertThat(outcome(arm, 5_000)).isEqualTo(outcome(arm, setTls - 1));
    assertThat(arm.ranges()).hasSizeLessThan(8);
  }

  private static Outcome outcome(EntryPolicy entry, int number) {
    return Outcome.ofReturnValue(entry.decide(number, 0, 0, 0, 0, 0, 0));
  }
}
