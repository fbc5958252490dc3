package io.github.seccomp4j.api.bpf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program of classic BPF, of any length and content.
 *
 * <p>Values are immutable and equal if their instructions are. The bytes are those of an array of
 * the kernel's {@code struct sock_filter}, 8 for each instruction: what {@code seccomp_export_bpf}
 * of libseccomp writes.
 */
public final class BpfProgram {

  /** How many instructions the kernel loads at most ({@code BPF_MAXINSNS}). */
  public static final int MAX_INSTRUCTIONS = 4096;

  private final List<BpfInstruction> instructions;

  private BpfProgram(List<BpfInstruction> instructions) {
    this.instructions = List.copyOf(instructions);
  }

  /**
   * Makes a program.
   *
   * @param instructions in order of execution
   * @return the program
   * @throws NullPointerException if an element is null
   */
  public static BpfProgram of(List<BpfInstruction> instructions) {
    return new BpfProgram(instructions);
  }

  /**
   * Reads a program.
   *
   * @param bytes 8 for each instruction
   * @param order the byte order of the machine the program is for
   * @return the program
   * @throws IllegalArgumentException if the count of bytes is no multiple of 8; the message holds
   *     it
   */
  public static BpfProgram ofBytes(byte[] bytes, ByteOrder order) {
    if (bytes.length % Long.BYTES != 0) {
      throw new IllegalArgumentException(
          "an instruction has 8 bytes, and " + bytes.length + " are no multiple of that");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order);
    List<BpfInstruction> read = new ArrayList<>(bytes.length / Long.BYTES);
    while (buffer.hasRemaining()) {
      int code = Short.toUnsignedInt(buffer.getShort());
      int jt = Byte.toUnsignedInt(buffer.get());
      int jf = Byte.toUnsignedInt(buffer.get());
      read.add(new BpfInstruction(code, jt, jf, buffer.getInt()));
    }
    return new BpfProgram(read);
  }

  /**
   * Writes the program.
   *
   * @param order the byte order of the machine the program is for
   * @return 8 bytes for each instruction
   */
  public byte[] toBytes(ByteOrder order) {
    ByteBuffer buffer = ByteBuffer.allocate(size() * Long.BYTES).order(order);
    for (BpfInstruction instruction : instructions) {
      buffer.putShort((short) instruction.code());
      buffer.put((byte) instruction.jt());
      buffer.put((byte) instruction.jf());
      buffer.putInt(instruction.k());
    }
    return buffer.array();
  }

  /**
   * Returns the instructions.
   *
   * @return in order of execution; unmodifiable
   */
  public List<BpfInstruction> instructions() {
    return instructions;
  }

  /**
   * Returns the length.
   *
   * @return the count of instructions
   */
  public int size() {
    return instructions.size();
  }

  /**
   * Asks whether the kernel loads the program as a seccomp filter. The rules are those of {@code
   * bpf_check_classic} (net/core/filter.c) and {@code seccomp_check_filter} (kernel/seccomp.c) in
   * Linux 6.18, which answer EINVAL for all of this.
   *
   * @return empty if it does; else one reason, with the position of the offending instruction
   */
  public Optional<String> refusal() {
    return Optional.ofNullable(new BpfCheck(instructions).refusal());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BpfProgram that && instructions.equals(that.instructions);
  }

  @Override
  public int hashCode() {
    return instructions.hashCode();
  }

  /**
   * Prints the program.
   *
   * @return one instruction a line
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < size(); at++) {
      text.append(at == 0 ? "" : "\n").append(at).append(": ").append(instructions.get(at));
    }
    return text.toString();
  }
}
