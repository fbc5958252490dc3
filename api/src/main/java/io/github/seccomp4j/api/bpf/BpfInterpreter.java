package io.github.seccomp4j.api.bpf;

import java.nio.ByteOrder;
import java.util.List;

/**
 * Runs a filter over calls, as the kernel would.
 *
 * <p>A call is the kernel's {@code struct seccomp_data}: number, AUDIT_ARCH value, instruction
 * pointer and six arguments, 64 bytes. The byte order decides which word of a 64-bit value comes
 * first.
 *
 * <p>Values are immutable and may be used by several threads at once.
 */
public final class BpfInterpreter {

  private static final int WORD_SHIFT = 2;
  private static final int SHIFT_BITS = 31;

  private final int[] codes;
  private final int[] jumps;
  private final int[] falls;
  private final int[] operands;
  private final boolean usesScratch;
  // 1 if the high half of a 64-bit value comes first.
  private final int highFirst;

  private BpfInterpreter(List<BpfInstruction> program, ByteOrder order) {
    int size = program.size();
    codes = new int[size];
    jumps = new int[size];
    falls = new int[size];
    operands = new int[size];
    boolean stores = false;
    for (int at = 0; at < size; at++) {
      BpfInstruction instruction = program.get(at);
      codes[at] = instruction.code();
      jumps[at] = instruction.jt();
      falls[at] = instruction.jf();
      operands[at] = instruction.k();
      stores |= Opcode.isStore(instruction.code());
    }
    usesScratch = stores;
    highFirst = order == ByteOrder.BIG_ENDIAN ? 1 : 0;
  }

  /**
   * Takes a program.
   *
   * @param program one that the kernel would load
   * @param order the byte order of the machine that makes the calls
   * @return an interpreter of it
   * @throws IllegalArgumentException if the kernel would not load it; the message is {@link
   *     BpfProgram#refusal}
   */
  public static BpfInterpreter of(BpfProgram program, ByteOrder order) {
    program
        .refusal()
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException(reason);
            });
    return new BpfInterpreter(program.instructions(), order);
  }

  /**
   * Runs the program over a call. Allocates nothing, unless the program writes scratch memory. Ends
   * after at most as many steps as the program has instructions, for there are only jumps forward.
   * A division by an index register of 0 ends the program with 0; shifts by it use its low 5 bits.
   *
   * @param number the number of the call; 32 bits, unsigned
   * @param auditArch the AUDIT_ARCH value of the entry; 32 bits, unsigned
   * @param instructionPointer where the call is made; 64 bits, unsigned
   * @param a0 argument 0; 64 bits, unsigned, like the others
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @return what the filter returns: a SECCOMP_RET value with its data in the low 16 bits
   */
  public int run(
      int number,
      int auditArch,
      long instructionPointer,
      long a0,
      long a1,
      long a2,
      long a3,
      long a4,
      long a5) {
    int[] scratch = usesScratch ? new int[BpfCheck.SCRATCH_WORDS] : codes;
    int a = 0;
    int x = 0;
    int at = 0;
    while (true) {
      int k = operands[at];
      int code = codes[at];
      switch (code) {
        case Opcode.RETURN -> {
          return k;
        }
        case Opcode.RETURN_ACCUMULATOR -> {
          return a;
        }
        case Opcode.LOAD ->
            a =
                switch (k >> WORD_SHIFT) {
                  case 0 -> number;
                  case 1 -> auditArch;
                  case 2, 3 -> half(instructionPointer, k);
                  case 4, 5 -> half(a0, k);
                  case 6, 7 -> half(a1, k);
                  case 8, 9 -> half(a2, k);
                  case 10, 11 -> half(a3, k);
                  case 12, 13 -> half(a4, k);
                  default -> half(a5, k);
                };
        case Opcode.JUMP -> at += k;
        case Opcode.LOAD_IMMEDIATE -> a = k;
        case Opcode.LOAD_INDEX_IMMEDIATE -> x = k;
        case Opcode.LOAD_LENGTH -> a = BpfCheck.CALL_BYTES;
        case Opcode.LOAD_INDEX_LENGTH -> x = BpfCheck.CALL_BYTES;
        case Opcode.LOAD_SCRATCH -> a = scratch[k];
        case Opcode.LOAD_INDEX_SCRATCH -> x = scratch[k];
        case Opcode.STORE -> scratch[k] = a;
        case Opcode.STORE_INDEX -> scratch[k] = x;
        case Opcode.TO_INDEX -> x = a;
        case Opcode.FROM_INDEX -> a = x;
        case Opcode.DIVIDE_INDEX -> {
          if (x == 0) {
            return 0;
          }
          a = Integer.divideUnsigned(a, x);
        }
        default -> {
          if (Opcode.isComparison(code)) {
            at += holds(code, a, k, x) ? jumps[at] : falls[at];
          } else {
            a = compute(code, a, k, x);
          }
        }
      }
      at++;
    }
  }

  private int half(long value, int offset) {
    boolean isHigh = ((offset >> WORD_SHIFT) & 1) != highFirst;
    return (int) (isHigh ? value >>> Integer.SIZE : value);
  }

  private static boolean holds(int code, int a, int k, int x) {
    return switch (code) {
      case Opcode.JUMP_EQUAL -> a == k;
      case Opcode.JUMP_EQUAL_INDEX -> a == x;
      case Opcode.JUMP_GREATER -> Integer.compareUnsigned(a, k) > 0;
      case Opcode.JUMP_GREATER_INDEX -> Integer.compareUnsigned(a, x) > 0;
      case Opcode.JUMP_GREATER_OR_EQUAL -> Integer.compareUnsigned(a, k) >= 0;
      case Opcode.JUMP_GREATER_OR_EQUAL_INDEX -> Integer.compareUnsigned(a, x) >= 0;
      case Opcode.JUMP_SET -> (a & k) != 0;
      default -> (a & x) != 0;
    };
  }

  private static int compute(int code, int a, int k, int x) {
    return switch (code) {
      case Opcode.ADD -> a + k;
      case Opcode.ADD_INDEX -> a + x;
      case Opcode.SUBTRACT -> a - k;
      case Opcode.SUBTRACT_INDEX -> a - x;
      case Opcode.MULTIPLY -> a * k;
      case Opcode.MULTIPLY_INDEX -> a * x;
      case Opcode.DIVIDE -> Integer.divideUnsigned(a, k);
      case Opcode.OR -> a | k;
      case Opcode.OR_INDEX -> a | x;
      case Opcode.AND -> a & k;
      case Opcode.AND_INDEX -> a & x;
      case Opcode.XOR -> a ^ k;
      case Opcode.XOR_INDEX -> a ^ x;
      case Opcode.SHIFT_LEFT -> a << k;
      case Opcode.SHIFT_LEFT_INDEX -> a << (x & SHIFT_BITS);
      case Opcode.SHIFT_RIGHT -> a >>> k;
      case Opcode.SHIFT_RIGHT_INDEX -> a >>> (x & SHIFT_BITS);
      default -> -a;
    };
  }
}
