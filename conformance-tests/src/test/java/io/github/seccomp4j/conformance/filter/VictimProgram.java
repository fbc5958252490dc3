package io.github.seccomp4j.conformance.filter;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a static ELF program for Linux on x86_64 that makes system calls under filters.
 *
 * <p>It maps the file its argument names at {@link #MAPPED_AT}. There stand, at 0, the count of
 * records; at 64, the records, 128 bytes each: 0 the way (0 none, 1 {@code syscall}, 2 {@code int
 * 0x80}), 8 the number, 16 six arguments, 64 the filter as the kernel's {@code sock_fprog} (length,
 * address; address 0 is no filter). A child of its own for each record loads the filter, makes the
 * call and writes: 80 what seccomp(2) answered, 88 what the call returned, 96 how far it came (1
 * filter loaded, 2 call returned, 3 SIGSYS handled), 104 si_errno and si_code, 112 si_syscall and
 * si_arch. It always ends by an illegal instruction, for a filter may forbid to exit; 120 is its
 * status as wait4(2) tells it.
 */
final class VictimProgram {

  static final int MAPPED_AT = 0x1000_0000;

  // GNU as made the bytes of the instructions beside them.
  private static final String CODE =
      """
      bf04000000 31f6 b89d000000 0f05               ; prctl(PR_SET_DUMPABLE, 0): no core files
      488b7c2410 be02000000 b802000000 0f05         ; open(argv[1], O_RDWR)
      85c0 0f888a000000 4189c0                      ; failed: to fail
      bf00000010 be00000004 ba03000000 41ba11000000 ; mmap(0x10000000, 64 MiB, READ | WRITE,
      4531c9 b809000000 0f05                        ;      SHARED | FIXED, file, 0)
      483d00000010 7560                             ; failed: to fail
      bf1f000000 488d352b010000 31d2 41ba08000000   ; rt_sigaction(SIGSYS, act, 0, 8)
      b80d000000 0f05
      41bc40000010 4c8b2c2500000010                 ; r12 = first record, r13 = count
      4d85ed 7429                                   ; next: none left: to done
      b839000000 0f05 85c0 7433 7825                ; fork(); 0: to child; failed: to fail
      89c7 498d742478 31d2 4531d2 b83d000000 0f05   ; wait4(child, r12 + 120, 0, 0)
      4983ec80 49ffcd ebd2                          ; r12 += 128, r13 -= 1, to next
      31ff b8e7000000 0f05                          ; done: exit_group(0)
      bf01000000 b8e7000000 0f05                    ; fail: exit_group(1)
      49837c244800 7436                             ; child: no filter: to loaded
      bf26000000 be01000000 31d2 4531d2 4531c0      ; prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
      b89d000000 0f05
      bf01000000 31f6 498d542440 b83d010000 0f05    ; seccomp(SET_MODE_FILTER, 0, r12 + 64)
      4989442450 4885c0 756c                        ; [r12 + 80] = answer; not 0: to end
      49c744246001000000                            ; loaded: [r12 + 96] = 1
      49833c2401 725c 7727                          ; way 0: to end; way 2: to compat
      498b7c2410 498b742418 498b542420 4d8b542428   ; arguments
      4d8b442430 4d8b4c2438 498b442408 0f05 eb25    ; the call; to store
      418b5c2410 418b4c2418 418b542420 418b742428   ; compat: arguments
      418b7c2430 418b6c2438 418b442408 cd80         ; the call
      4989442458 49c744246002000000                 ; store: [r12 + 88] = answer, [r12 + 96] = 2
      0f0b                                          ; end: ud2
      488b4604 4989442468 488b4618 4989442470       ; handler: [r12 + 104], [r12 + 112] = siginfo
      49c744246003000000 0f0b 6690                  ; [r12 + 96] = 3, ud2
      e101400000000000 0400000400000000             ; act: handler, SA_SIGINFO | SA_RESTORER,
      df01400000000000 0000000000000000             ;      end, no mask
      """;

  private VictimProgram() {}

  /** Writes the program, executable. */
  static void write(Path file) throws IOException {
    StaticProgram.write(file, CODE);
  }
}
