package io.github.seccomp4j.dsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class ExactNumbersTest {

  @Test
  void wholeNumbersHaveTheSmallestType() {
    assertThat(ExactNumbers.of(new BigInteger("2147483647"))).isEqualTo(2147483647);
    assertThat(ExactNumbers.of(new BigInteger("2147483648"))).isEqualTo(2147483648L);
    assertThat(ExactNumbers.of(new BigInteger("-9223372036854775808"))).isEqualTo(Long.MIN_VALUE);
    assertThat(ExactNumbers.of(new BigInteger("9223372036854775808")))
        .isEqualTo(new BigInteger("9223372036854775808"));
  }

  @Test
  void fractionsAreDoublesUnlessThatLosesDigits() {
    assertThat(ExactNumbers.of(new BigDecimal("0.1"))).isEqualTo(0.1);
    assertThat(ExactNumbers.of(new BigDecimal("1e300"))).isEqualTo(1e300);
    BigDecimal precise = new BigDecimal("1.00000000000000000001");
    assertThat(ExactNumbers.of(precise)).isEqualTo(precise);
    assertThat(ExactNumbers.of(new BigDecimal("1e400"))).isEqualTo(new BigDecimal("1e400"));
    assertThat(ExactNumbers.NODES.numberNode(precise).decimalValue()).isEqualTo(precise);
  }
}
