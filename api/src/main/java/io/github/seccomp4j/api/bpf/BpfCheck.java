package io.github.seccomp4j.api.bpf;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks one program as the kernel does before it loads it. Not thread-safe. */
final class BpfCheck {

  static final int SCRATCH_WORDS = 16;
  static final int CALL_BYTES = 64;

  private final List<BpfInstruction> program;

  BpfCheck(List<BpfInstruction> program) {
    this.program = program;
  }

  /** Returns a reason not to load the program; null if there is none. */
  @Nullable String refusal() {
    int size = program.size();
    if (size == 0 || size > BpfProgram.MAX_INSTRUCTIONS) {
      return "a filter has 1 to " + BpfProgram.MAX_INSTRUCTIONS + " instructions, not " + size;
    }
    for (int at = 0; at < size; at++) {
      String complaint = complaint(program.get(at), size - at - 1);
      if (complaint != null) {
        return at(at, complaint);
      }
    }
    if (!Opcode.isReturn(program.get(size - 1).code())) {
      return at(size - 1, "the last instruction is no return");
    }
    return unsetScratch();
  }

  private @Nullable String complaint(BpfInstruction instruction, int following) {
    int code = instruction.code();
    int k = instruction.k();
    if (code == Opcode.LOAD) {
      return Integer.compareUnsigned(k, CALL_BYTES) < 0 && k % Integer.BYTES == 0
          ? null
          : "a load at " + Integer.toUnsignedString(k) + " is no word of the 64 bytes of a call";
    }
    if (code == Opcode.DIVIDE) {
      return k == 0 ? "a division by zero" : null;
    }
    if (Opcode.isShift(code)) {
      return Integer.compareUnsigned(k, Integer.SIZE) < 0
          ? null
          : "a shift by " + Integer.toUnsignedString(k) + " bits";
    }
    if (Opcode.isStore(code) || Opcode.isScratchLoad(code)) {
      return Integer.compareUnsigned(k, SCRATCH_WORDS) < 0
          ? null
          : "no scratch memory has a word " + Integer.toUnsignedString(k);
    }
    if (code == Opcode.JUMP) {
      return Integer.compareUnsigned(k, following) < 0 ? null : "a jump behind the end";
    }
    if (Opcode.isComparison(code)) {
      return Math.max(instruction.jt(), instruction.jf()) < following
          ? null
          : "a jump behind the end";
    }
    return Opcode.takesAnyOperand(code)
        ? null
        : "no filter has the instruction 0x" + Integer.toHexString(code);
  }

  // Like the kernel: what stands before a return is taken as coming before what stands behind it.
  private @Nullable String unsetScratch() {
    int[] setAt = new int[program.size()];
    Arrays.fill(setAt, -1);
    int set = 0;
    for (int at = 0; at < program.size(); at++) {
      BpfInstruction instruction = program.get(at);
      int code = instruction.code();
      int k = instruction.k();
      set &= setAt[at];
      if (Opcode.isStore(code)) {
        set |= 1 << k;
      } else if (Opcode.isScratchLoad(code) && (set & (1 << k)) == 0) {
        return at(at, "word " + k + " of the scratch memory is read before it is written");
      } else if (code == Opcode.JUMP) {
        setAt[at + 1 + k] &= set;
        set = -1;
      } else if (Opcode.isComparison(code)) {
        setAt[at + 1 + instruction.jt()] &= set;
        setAt[at + 1 + instruction.jf()] &= set;
        set = -1;
      }
    }
    return null;
  }

  private String at(int position, String complaint) {
    return "instruction " + position + " " + program.get(position) + ": " + complaint;
  }
}
