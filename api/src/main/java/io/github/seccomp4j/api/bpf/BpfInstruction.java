package io.github.seccomp4j.api.bpf;

/**
 * One instruction of classic BPF, the kernel's {@code struct sock_filter}. Any value is possible
 * here, also one that no kernel accepts.
 *
 * @param code what is done; 16 bits, unsigned
 * @param jt how many instructions are skipped if a comparison holds; 8 bits, unsigned
 * @param jf how many are skipped if it does not; 8 bits, unsigned
 * @param k the operand; 32 bits, unsigned
 */
public record BpfInstruction(int code, int jt, int jf, int k) {

  private static final int MAX_CODE = 0xffff;
  private static final int MAX_SKIP = 0xff;

  /**
   * Makes an instruction.
   *
   * @param code what is done; 0 to 65535
   * @param jt how many instructions are skipped if a comparison holds; 0 to 255
   * @param jf how many are skipped if it does not; 0 to 255
   * @param k the operand; 32 bits, unsigned
   * @throws IllegalArgumentException if a part does not fit its field; the message holds the three
   */
  public BpfInstruction {
    if (code < 0 || code > MAX_CODE || jt < 0 || jt > MAX_SKIP || jf < 0 || jf > MAX_SKIP) {
      throw new IllegalArgumentException(
          "no instruction has code " + code + ", jt " + jt + ", jf " + jf);
    }
  }

  /**
   * Makes an instruction that compares nothing, so that both skips are 0.
   *
   * @param code what is done; 0 to 65535
   * @param k the operand; 32 bits, unsigned
   * @return the instruction
   * @throws IllegalArgumentException if the code does not fit; the message holds it
   */
  public static BpfInstruction of(int code, int k) {
    return new BpfInstruction(code, 0, 0, k);
  }

  /**
   * Prints the four fields.
   *
   * @return for example {@code { 0x15, 0, 3, 0xc000003e }}, as C writes it
   */
  @Override
  public String toString() {
    return "{ 0x"
        + Integer.toHexString(code)
        + ", "
        + jt
        + ", "
        + jf
        + ", 0x"
        + Integer.toHexString(k)
        + " }";
  }
}
