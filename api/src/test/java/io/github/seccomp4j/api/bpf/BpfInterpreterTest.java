package io.github.seccomp4j.api.bpf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BpfInterpreterTest {

  private static final BpfInstruction RETURN_A = BpfInstruction.of(0x16, 0);

  private static int run(ByteOrder order, BpfInstruction... instructions) {
    return BpfInterpreter.of(BpfProgram.of(List.of(instructions)), order)
        .run(
            0x10,
            0xc000_003e,
            0x0123_4567_89ab_cdefL,
            0xa0_0000_00b0L,
            0xa1_0000_00b1L,
            0xa2_0000_00b2L,
            0xa3_0000_00b3L,
            0xa4_0000_00b4L,
            0xa5_0000_00b5L);
  }

  @Test
  void everyWordOfTheCallIsLoadedInEitherOrder() {
    List<Integer> little = new ArrayList<>();
    List<Integer> big = new ArrayList<>();
    for (int offset = 0; offset < 64; offset += 4) {
      little.add(run(ByteOrder.LITTLE_ENDIAN, BpfInstruction.of(0x20, offset), RETURN_A));
      big.add(run(ByteOrder.BIG_ENDIAN, BpfInstruction.of(0x20, offset), RETURN_A));
    }
    assertThat(little)
        .containsExactly(
            0x10,
            0xc000_003e,
            0x89ab_cdef,
            0x0123_4567,
            0xb0,
            0xa0,
            0xb1,
            0xa1,
            0xb2,
            0xa2,
            0xb3,
            0xa3,
            0xb4,
            0xa4,
            0xb5,
            0xa5);
    assertThat(big)
        .containsExactly(
            0x10,
            0xc000_003e,
            0x0123_4567,
            0x89ab_cdef,
            0xa0,
            0xb0,
            0xa1,
            0xb1,
            0xa2,
            0xb2,
            0xa3,
            0xb3,
            0xa4,
            0xb4,
            0xa5,
            0xb5);
  }

  @ParameterizedTest
  @CsvSource({
    // code with k and with x, accumulator, operand, result
    "0x04, 0x0c, 0xffffffff, 2, 1",
    "0x14, 0x1c, 1, 2, 0xffffffff",
    "0x24, 0x2c, 0x80000001, 2, 2",
    "0x34, 0x3c, 0xfffffffe, 2, 0x7fffffff",
    "0x44, 0x4c, 5, 2, 7",
    "0x54, 0x5c, 7, 10, 2",
    "0xa4, 0xac, 7, 10, 13",
    "0x64, 0x6c, 3, 31, 0x80000000",
    "0x74, 0x7c, 0x80000000, 31, 1",
    "0x84, 0x84, 1, 0, 0xffffffff"
  })
  void arithmeticIsUnsignedOn32Bits(
      String withOperand, String withIndex, String a, String operand, String result) {
    BpfInstruction load = BpfInstruction.of(0x00, unsigned(a));
    BpfInstruction index = BpfInstruction.of(0x01, unsigned(operand));
    BpfInstruction direct = BpfInstruction.of(unsigned(withOperand), unsigned(operand));
    BpfInstruction indirect = BpfInstruction.of(unsigned(withIndex), 99);
    assertThat(run(ByteOrder.LITTLE_ENDIAN, load, direct, RETURN_A)).isEqualTo(unsigned(result));
    assertThat(run(ByteOrder.LITTLE_ENDIAN, load, index, indirect, RETURN_A))
        .isEqualTo(unsigned(result));
  }

  @ParameterizedTest
  @CsvSource({
    // code with k and with x, accumulator, operand, holds
    "0x15, 0x1d, 5, 5, true",
    "0x15, 0x1d, 5, 6, false",
    "0x25, 0x2d, 0x80000000, 1, true",
    "0x25, 0x2d, 1, 1, false",
    "0x35, 0x3d, 1, 1, true",
    "0x35, 0x3d, 1, 0xffffffff, false",
    "0x45, 0x4d, 6, 2, true",
    "0x45, 0x4d, 6, 9, false"
  })
  void comparisonsAreUnsigned(
      String withOperand, String withIndex, String a, String operand, boolean holds) {
    BpfInstruction load = BpfInstruction.of(0x00, unsigned(a));
    BpfInstruction index = BpfInstruction.of(0x01, unsigned(operand));
    BpfInstruction yes = BpfInstruction.of(0x06, 1);
    BpfInstruction no = BpfInstruction.of(0x06, 2);
    for (int code : new int[] {unsigned(withOperand), unsigned(withIndex)}) {
      BpfInstruction compare = new BpfInstruction(code, 0, 1, unsigned(operand));
      assertThat(run(ByteOrder.LITTLE_ENDIAN, load, index, compare, yes, no))
          .isEqualTo(holds ? 1 : 2);
    }
  }

  @Test
  void registersLengthScratchAndJumps() {
    BpfInstruction other = BpfInstruction.of(0x06, 77);
    assertThat(
            run(
                ByteOrder.LITTLE_ENDIAN,
                BpfInstruction.of(0x81, 0), // x = 64
                BpfInstruction.of(0x03, 15), // scratch[15] = x
                BpfInstruction.of(0x80, 0), // a = 64
                BpfInstruction.of(0x0c, 0), // a = 128
                BpfInstruction.of(0x02, 0), // scratch[0] = a
                BpfInstruction.of(0x05, 1),
                other,
                BpfInstruction.of(0x60, 15), // a = 64
                BpfInstruction.of(0x07, 0), // x = 64
                BpfInstruction.of(0x60, 0), // a = 128
                BpfInstruction.of(0x1c, 0), // a = 64
                BpfInstruction.of(0x61, 0), // x = 128
                BpfInstruction.of(0x87, 0), // a = 128
                RETURN_A))
        .isEqualTo(128);
  }

  @Test
  void registersStartAtZero() {
    assertThat(run(ByteOrder.LITTLE_ENDIAN, RETURN_A)).isZero();
    assertThat(run(ByteOrder.LITTLE_ENDIAN, BpfInstruction.of(0x87, 0), RETURN_A)).isZero();
  }

  @Test
  void aDivisionByAnIndexOfZeroEndsTheProgram() {
    assertThat(
            run(
                ByteOrder.LITTLE_ENDIAN,
                BpfInstruction.of(0x00, 5),
                BpfInstruction.of(0x3c, 0),
                BpfInstruction.of(0x06, 0x7fff_0000)))
        .isZero();
  }

  @Test
  void whatTheKernelRefusesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BpfInterpreter.of(BpfProgram.of(List.of()), ByteOrder.BIG_ENDIAN))
        .withMessageContaining("not 0");
  }

  private static int unsigned(String text) {
    return Long.decode(text).intValue();
  }
}
