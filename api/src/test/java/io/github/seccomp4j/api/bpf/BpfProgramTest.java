package io.github.seccomp4j.api.bpf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BpfProgramTest {

  private static final BpfInstruction ALLOW = BpfInstruction.of(0x06, 0x7fff_0000);

  private static BpfProgram program(BpfInstruction... instructions) {
    return BpfProgram.of(List.of(instructions));
  }

  @Test
  void bytesAreThoseOfTheKernelInEitherOrder() {
    BpfProgram program = program(new BpfInstruction(0x15, 1, 255, 0xc000_003e), ALLOW);
    assertThat(program.toBytes(ByteOrder.LITTLE_ENDIAN))
        .startsWith(0x15, 0, 1, 0xff, 0x3e, 0, 0, 0xc0)
        .hasSize(16);
    assertThat(program.toBytes(ByteOrder.BIG_ENDIAN))
        .startsWith(0, 0x15, 1, 0xff, 0xc0, 0, 0, 0x3e);
    for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      assertThat(BpfProgram.ofBytes(program.toBytes(order), order)).isEqualTo(program);
    }
  }

  @Test
  void halfAnInstructionIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BpfProgram.ofBytes(new byte[9], ByteOrder.BIG_ENDIAN))
        .withMessageContaining("9");
  }

  @ParameterizedTest
  @CsvSource({
    // code, jt, jf, k, refused; two returns follow
    "0x20, 0, 0, 60, false",
    "0x20, 0, 0, 64, true",
    "0x20, 0, 0, 2, true",
    "0x20, 0, 0, -4, true",
    "0x28, 0, 0, 0, true",
    "0x30, 0, 0, 0, true",
    "0x40, 0, 0, 0, true",
    "0x80, 0, 0, 7, false",
    "0x81, 0, 0, 0, false",
    "0xb1, 0, 0, 0, true",
    "0x34, 0, 0, 0, true",
    "0x34, 0, 0, 1, false",
    "0x3c, 0, 0, 0, false",
    "0x94, 0, 0, 1, true",
    "0x9c, 0, 0, 1, true",
    "0x64, 0, 0, 31, false",
    "0x64, 0, 0, 32, true",
    "0x74, 0, 0, 32, true",
    "0x74, 0, 0, -1, true",
    "0x6c, 0, 0, 99, false",
    "0x02, 0, 0, 15, false",
    "0x02, 0, 0, 16, true",
    "0x03, 0, 0, -1, true",
    "0x60, 0, 0, 0, true",
    "0x61, 0, 0, 0, true",
    "0x05, 0, 0, 1, false",
    "0x05, 0, 0, 2, true",
    "0x05, 0, 0, -1, true",
    "0x15, 1, 1, 0, false",
    "0x15, 2, 0, 0, true",
    "0x15, 0, 2, 0, true",
    "0x1d, 0, 255, 0, true",
    "0x84, 0, 0, 5, false",
    "0x0e, 0, 0, 5, true",
    "0x16, 9, 9, 5, false",
    "0x115, 0, 0, 0, true"
  })
  void eachInstructionIsChecked(String code, int jt, int jf, int k, boolean isRefused) {
    BpfProgram program = program(new BpfInstruction(Integer.decode(code), jt, jf, k), ALLOW, ALLOW);
    assertThat(program.refusal().isPresent()).as("%s", program.refusal()).isEqualTo(isRefused);
    program.refusal().ifPresent(reason -> assertThat(reason).startsWith("instruction 0 {"));
  }

  @Test
  void theLastInstructionReturns() {
    assertThat(program(ALLOW, BpfInstruction.of(0x20, 0)).refusal().orElseThrow())
        .contains("instruction 1", "no return");
  }

  @Test
  void aProgramHas1To4096Instructions() {
    assertThat(program().refusal()).isPresent();
    List<BpfInstruction> most = new ArrayList<>(Collections.nCopies(4096, ALLOW));
    assertThat(BpfProgram.of(most).refusal()).isEmpty();
    most.add(ALLOW);
    assertThat(BpfProgram.of(most).refusal().orElseThrow()).contains("4097");
  }

  @Test
  void scratchMemoryMustBeWrittenOnEveryWay() {
    BpfInstruction store = BpfInstruction.of(0x02, 3);
    BpfInstruction load = BpfInstruction.of(0x60, 3);
    assertThat(program(store, load, ALLOW).refusal()).isEmpty();
    assertThat(program(new BpfInstruction(0x15, 0, 1, 0), store, load, ALLOW).refusal())
        .hasValueSatisfying(reason -> assertThat(reason).contains("instruction 2", "word 3"));
    assertThat(program(new BpfInstruction(0x15, 0, 2, 0), store, load, ALLOW).refusal()).isEmpty();
    assertThat(program(BpfInstruction.of(0x05, 1), store, load, ALLOW).refusal()).isPresent();
  }
}
