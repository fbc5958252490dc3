package io.github.seccomp4j.conformance.filter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;

/** Writes static ELF programs for Linux on x86_64, of machine code and nothing else. */
final class StaticProgram {

  private static final int LOADED_AT = 0x40_0000;
  private static final int HEADERS = 0x78;

  private StaticProgram() {}

  /**
   * Writes a program, executable; it is entered at its first instruction, 0x400078.
   *
   * @param listing the bytes of the code in hexadecimal, each line with a remark behind a semicolon
   */
  static void write(Path file, String listing) throws IOException {
    byte[] code = HexFormat.of().parseHex(listing.replaceAll(";.*|\\s", ""));
    int size = HEADERS + code.length;
    ByteBuffer elf = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    elf.put((byte) 0x7f).put("ELF".getBytes(StandardCharsets.US_ASCII));
    // 64 bits, little-endian, version 1, System V; an executable for x86_64, version 1
    elf.put(new byte[] {2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}).putShort((short) 2);
    elf.putShort((short) 62).putInt(1);
    elf.putLong(LOADED_AT + HEADERS).putLong(64).putLong(0).putInt(0);
    elf.putShort((short) 64).putShort((short) 56).putShort((short) 1);
    elf.putShort((short) 64).putShort((short) 0).putShort((short) 0);
    // One segment, readable and executable: the whole file
    elf.putInt(1).putInt(5).putLong(0).putLong(LOADED_AT).putLong(LOADED_AT);
    elf.putLong(size).putLong(size).putLong(0x1000);
    elf.put(code);
    Files.write(file, elf.array());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
