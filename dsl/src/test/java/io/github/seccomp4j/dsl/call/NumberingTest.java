package io.github.seccomp4j.dsl.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Architecture;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NumberingTest {

  private static final Numbering NUMBERING =
      Numbering.USUAL.with(Numbering.MIPS, Map.of(1L, 2L, 2L, 1L, 4L, 0x40L));

  @Test
  void aNumberIsAnotherOnSomeArchitectures() {
    assertThat(NUMBERING.numberOn(Architecture.MIPSEL64, 4)).isEqualTo(0x40);
    assertThat(NUMBERING.numberOn(Architecture.MIPSEL64, 5)).isEqualTo(5);
    assertThat(NUMBERING.numberOn(Architecture.X86_64, 4)).isEqualTo(4);
  }

  @Test
  void flagsChangeBitByBit() {
    assertThat(NUMBERING.flagsOn(Architecture.MIPS, 0xd)).isEqualTo(0x4a);
    assertThat(NUMBERING.flagsOn(Architecture.RISCV64, 0xd)).isEqualTo(0xd);
  }

  @Test
  void moreArchitecturesLeaveTheEarlierOnesAlone() {
    Numbering more = NUMBERING.with(Numbering.PARISC, Map.of(4L, 8L));

    assertThat(more.numberOn(Architecture.MIPS, 4)).isEqualTo(0x40);
    assertThat(more.numberOn(Architecture.PARISC64, 4)).isEqualTo(8);
    assertThat(NUMBERING.numberOn(Architecture.PARISC64, 4)).isEqualTo(4);
  }
}
