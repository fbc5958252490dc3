package io.github.seccomp4j.api.syscall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonsTest {

  // Unsigned: -1 is the greatest register.
  @ParameterizedTest
  @CsvSource({
    "EQ, 5,  4 no, 5 yes, 6 no,  -1 no",
    "NE, 5,  4 yes, 5 no, 6 yes, -1 yes",
    "LT, 5,  4 yes, 5 no, 6 no,  -1 no",
    "LE, 5,  4 yes, 5 yes, 6 no, -1 no",
    "GE, 5,  4 no, 5 yes, 6 yes, -1 yes",
    "GT, 5,  4 no, 5 no, 6 yes,  -1 yes",
    "LT, -1, 4 yes, 5 yes, 6 yes, -1 no",
  })
  void eachOperatorComparesUnsigned(String op, long value, String a, String b, String c, String d) {
    ArgCondition condition = ArgCondition.of(0, new ArgOperator("SCMP_CMP_" + op), value);

    for (String expected : new String[] {a, b, c, d}) {
      String[] words = expected.split(" ", 2);
      assertThat(Comparisons.holds(condition, Long.parseLong(words[0])))
          .as("%s with %s", condition, words[0])
          .isEqualTo(words[1].equals("yes"));
    }
    assertThat(Comparisons.holds(condition, Comparisons.example(condition))).isTrue();
  }

  @Test
  void wantedBitsOutsideTheMaskDoNotCount() {
    ArgCondition condition = ArgCondition.maskedEqual(0, 0xf0, 0x1f);

    assertThat(Comparisons.holds(condition, 0x10)).isTrue();
    assertThat(Comparisons.holds(condition, 0x31f)).isTrue();
    assertThat(Comparisons.holds(condition, 0x20)).isFalse();
    assertThat(Comparisons.example(condition)).isEqualTo(0x10);
  }

  @Test
  void anUnknownOperatorIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparisons.holds(ArgCondition.of(0, new ArgOperator("EQ"), 1), 1))
        .withMessageContaining("EQ");
  }
}
