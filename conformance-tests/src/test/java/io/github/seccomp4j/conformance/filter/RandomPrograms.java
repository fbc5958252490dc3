package io.github.seccomp4j.conformance.filter;

import io.github.seccomp4j.api.bpf.BpfInstruction;
import io.github.seccomp4j.api.bpf.BpfProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws programs of which the kernel loads a good part. Not thread-safe. */
final class RandomPrograms {

  private static final int MOST = 12;
  private static final int RARELY = 24;

  // All that seccomp takes, and next to them what it does not: halfwords, MOD, packet offsets.
  private static final List<Integer> CODES =
      List.of(
          0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x0c, 0x14, 0x15, 0x16, 0x1c, 0x1d, 0x20,
          0x24, 0x25, 0x2c, 0x2d, 0x34, 0x35, 0x3c, 0x3d, 0x44, 0x45, 0x4c, 0x4d, 0x54, 0x5c, 0x60,
          0x61, 0x64, 0x6c, 0x74, 0x7c, 0x80, 0x81, 0x84, 0x87, 0xa4, 0xac, 0x15, 0x20, 0x02, 0x03);
  private static final List<Integer> ODD_CODES =
      List.of(
          0x0e, 0x28, 0x30, 0x40, 0x48, 0x50, 0x94, 0x9c, 0xb1, 0x17, 0x21, 0x0d, 0x8c, 0x55, 0xb4,
          0x100, 0x8020, 0xffff);

  private final Random random;

  RandomPrograms(Random random) {
    this.random = random;
  }

  BpfProgram program() {
    int size = random.nextInt(MOST);
    List<BpfInstruction> program = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      program.add(instruction(size - at));
    }
    if (random.nextInt(RARELY) != 0) {
      program.add(BpfInstruction.of(random.nextBoolean() ? 0x06 : 0x16, random.nextInt()));
    }
    return BpfProgram.of(program);
  }

  private BpfInstruction instruction(int following) {
    boolean isOdd = random.nextInt(4 * RARELY) == 0;
    int code =
        isOdd
            ? ODD_CODES.get(random.nextInt(ODD_CODES.size()))
            : CODES.get(random.nextInt(CODES.size()));
    // Mostly inside, rarely one too far.
    int reach = following + (random.nextInt(RARELY) == 0 ? 1 : 0);
    int k =
        switch (random.nextInt(RARELY)) {
          case 0 -> random.nextInt();
          case 1 -> 64;
          case 2 -> 2;
          default ->
              switch (code) {
                case 0x05 -> random.nextInt(reach);
                case 0x20 -> 4 * random.nextInt(16);
                case 0x02, 0x03, 0x60, 0x61 -> random.nextInt(2);
                default -> random.nextInt(random.nextBoolean() ? 32 : 3);
              };
        };
    return new BpfInstruction(code, random.nextInt(reach), random.nextInt(reach), k);
  }
}
