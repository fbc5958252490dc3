package io.github.seccomp4j.api.bpf;

import java.util.Set;

/**
 * The codes of instructions that seccomp filters may have (linux/bpf_common.h, kernel/seccomp.c).
 */
final class Opcode {

  static final int LOAD_IMMEDIATE = 0x00;
  static final int LOAD_INDEX_IMMEDIATE = 0x01;
  static final int STORE = 0x02;
  static final int STORE_INDEX = 0x03;
  static final int ADD = 0x04;
  static final int JUMP = 0x05;
  static final int RETURN = 0x06;
  static final int TO_INDEX = 0x07;
  static final int ADD_INDEX = 0x0c;
  static final int SUBTRACT = 0x14;
  static final int JUMP_EQUAL = 0x15;
  static final int RETURN_ACCUMULATOR = 0x16;
  static final int SUBTRACT_INDEX = 0x1c;
  static final int JUMP_EQUAL_INDEX = 0x1d;
  static final int LOAD = 0x20;
  static final int MULTIPLY = 0x24;
  static final int JUMP_GREATER = 0x25;
  static final int MULTIPLY_INDEX = 0x2c;
  static final int JUMP_GREATER_INDEX = 0x2d;
  static final int DIVIDE = 0x34;
  static final int JUMP_GREATER_OR_EQUAL = 0x35;
  static final int DIVIDE_INDEX = 0x3c;
  static final int JUMP_GREATER_OR_EQUAL_INDEX = 0x3d;
  static final int OR = 0x44;
  static final int JUMP_SET = 0x45;
  static final int OR_INDEX = 0x4c;
  static final int JUMP_SET_INDEX = 0x4d;
  static final int AND = 0x54;
  static final int AND_INDEX = 0x5c;
  static final int LOAD_SCRATCH = 0x60;
  static final int LOAD_INDEX_SCRATCH = 0x61;
  static final int SHIFT_LEFT = 0x64;
  static final int SHIFT_LEFT_INDEX = 0x6c;
  static final int SHIFT_RIGHT = 0x74;
  static final int SHIFT_RIGHT_INDEX = 0x7c;
  static final int LOAD_LENGTH = 0x80;
  static final int LOAD_INDEX_LENGTH = 0x81;
  static final int NEGATE = 0x84;
  static final int FROM_INDEX = 0x87;
  static final int XOR = 0xa4;
  static final int XOR_INDEX = 0xac;

  private static final Set<Integer> OTHERS =
      Set.of(
          LOAD_IMMEDIATE,
          LOAD_INDEX_IMMEDIATE,
          ADD,
          TO_INDEX,
          ADD_INDEX,
          SUBTRACT,
          SUBTRACT_INDEX,
          MULTIPLY,
          MULTIPLY_INDEX,
          DIVIDE_INDEX,
          OR,
          OR_INDEX,
          AND,
          AND_INDEX,
          SHIFT_LEFT_INDEX,
          SHIFT_RIGHT_INDEX,
          LOAD_LENGTH,
          LOAD_INDEX_LENGTH,
          NEGATE,
          FROM_INDEX,
          XOR,
          XOR_INDEX);

  private Opcode() {}

  static boolean isReturn(int code) {
    return code == RETURN || code == RETURN_ACCUMULATOR;
  }

  static boolean isComparison(int code) {
    return switch (code) {
      case JUMP_EQUAL,
          JUMP_EQUAL_INDEX,
          JUMP_GREATER,
          JUMP_GREATER_INDEX,
          JUMP_GREATER_OR_EQUAL,
          JUMP_GREATER_OR_EQUAL_INDEX,
          JUMP_SET,
          JUMP_SET_INDEX ->
          true;
      default -> false;
    };
  }

  static boolean isStore(int code) {
    return code == STORE || code == STORE_INDEX;
  }

  static boolean isScratchLoad(int code) {
    return code == LOAD_SCRATCH || code == LOAD_INDEX_SCRATCH;
  }

  static boolean isShift(int code) {
    return code == SHIFT_LEFT || code == SHIFT_RIGHT;
  }

  /** Tells whether the code is permitted whatever its operand is. */
  static boolean takesAnyOperand(int code) {
    return isReturn(code) || OTHERS.contains(code);
  }
}
