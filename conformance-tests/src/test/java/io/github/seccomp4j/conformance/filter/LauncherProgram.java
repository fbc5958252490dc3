package io.github.seccomp4j.conformance.filter;

import io.github.seccomp4j.api.bpf.BpfProgram;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a static ELF program for Linux on x86_64 that loads a filter and becomes another program.
 *
 * <p>Its first argument names a file that starts with the kernel's {@code sock_fprog} (length,
 * address) for a mapping at {@link #MAPPED_AT}; the others are the program's path and arguments.
 * The filter is loaded with no_new_privs, so the first call under it is execve. It ends with 125 if
 * the filter is not loaded, and with 126 if the program is not started.
 */
final class LauncherProgram {

  private static final int MAPPED_AT = 0x1000_0000;
  private static final int FPROG = 16;

  // GNU as made the bytes of the instructions beside them.
  private static final String CODE =
      """
      488b7c2410 be00000800 b802000000 0f05         ; open(argv[1], O_CLOEXEC)
      85c0 787c 4189c0                              ; failed: to fail
      bf00000010 be00001000 ba01000000 41ba12000000 ; mmap(0x10000000, 1 MiB, READ,
      4531c9 b809000000 0f05                        ;      PRIVATE | FIXED, file, 0)
      483d00000010 7552                             ; failed: to fail
      bf26000000 be01000000 31d2 4531d2 4531c0      ; prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
      b89d000000 0f05
      bf01000000 31f6 ba00000010 b83d010000 0f05    ; seccomp(SET_MODE_FILTER, 0, 0x10000000)
      4885c0 7521                                   ; failed: to fail
      488b0424 488b7c2418 488d742418 488d54c410     ; execve(argv[2], argv + 2, environment)
      b83b000000 0f05
      bf7e000000 eb05                               ; failed: 126, to end
      bf7d000000                                    ; fail: 125
      b8e7000000 0f05 0f0b                          ; end: exit_group, or ud2 where that is denied
      """;

  private LauncherProgram() {}

  /** Writes the program, executable. */
  static void write(Path file) throws IOException {
    StaticProgram.write(file, CODE);
  }

  /** Writes a filter as the program takes it. */
  static void writeFilter(Path file, BpfProgram filter) throws IOException {
    byte[] instructions = filter.toBytes(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer buffer =
        ByteBuffer.allocate(FPROG + instructions.length).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putLong(filter.size()).putLong(MAPPED_AT + FPROG).put(instructions);
    Files.write(file, buffer.array());
  }
}
