package io.github.seccomp4j.api.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Architecture;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolicErrnoTest {

  @ParameterizedTest
  @CsvSource({
    "ENOSYS, SCMP_ARCH_X86_64, 38",
    "ENOSYS, SCMP_ARCH_MIPS64, 89",
    "0, SCMP_ARCH_X86_64, 0",
    "999999999999999999, SCMP_ARCH_X86_64, 999999999999999999"
  })
  void errorWordsAreSymbolsOrDecimalNumbers(String word, String architecture, long number) {
    assertThat(SymbolicErrno.numberOf(word, new Architecture(architecture))).hasValue(number);
  }

  @Test
  void otherErrorWordsMeanNothing() {
    for (String word : List.of("enosys", "-1", "ENOSUCH", "0x5", "")) {
      assertThat(SymbolicErrno.numberOf(word, Architecture.X86_64)).isEqualTo(OptionalLong.empty());
    }
  }
}
