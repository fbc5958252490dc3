package io.github.seccomp4j.conformance.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.seccomp4j.api.bpf.BpfInterpreter;
import io.github.seccomp4j.api.bpf.BpfProgram;
import io.github.seccomp4j.conformance.Campaign;
import java.nio.ByteOrder;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BpfProgramProperties {

  @Property(seed = Campaign.SEED)
  void aProgramIsRefusedWithAReasonOrRunsToItsEnd(@ForAll Random random, @ForAll int number) {
    BpfProgram program = new RandomPrograms(random).program();
    if (program.refusal().isPresent()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BpfInterpreter.of(program, ByteOrder.BIG_ENDIAN))
          .withMessage(program.refusal().orElseThrow());
      return;
    }
    BpfInterpreter interpreter = BpfInterpreter.of(program, ByteOrder.LITTLE_ENDIAN);
    int first = interpreter.run(number, 1, 2, 3, 4, 5, 6, 7, -1);
    assertThat(interpreter.run(number, 1, 2, 3, 4, 5, 6, 7, -1)).isEqualTo(first);
  }

  @Property(seed = Campaign.SEED)
  void bytesGiveTheProgramBack(@ForAll Random random) {
    BpfProgram program = new RandomPrograms(random).program();
    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      assertThat(BpfProgram.ofBytes(program.toBytes(order), order)).isEqualTo(program);
    }
  }
}
