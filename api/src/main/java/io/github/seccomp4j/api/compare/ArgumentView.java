package io.github.seccomp4j.api.compare;

/** Which calls are different calls to a comparison. */
public enum ArgumentView {
  /**
   * Calls with different registers: what a filter sees. Two policies that treat every register
   * value alike are equivalent.
   */
  REGISTERS,
  /**
   * Calls with different arguments as the kernel reads them. It reads an {@code int} from the low
   * half of a register, and a caller may put anything into the high half: {@code
   * socket(0x1_0000_0028, …)} opens the same socket as {@code socket(0x28, …)}, whatever a filter
   * makes of it. So a call has the loosest outcome that any registers have which the kernel reads
   * as this call; of outcomes with one action, the one with the smallest data.
   *
   * <p>The parameters that this is about are those of type {@code int} and the like of system calls
   * on 64-bit entries, and the flags of clone(2); on other entries, both views are the same.
   */
  KERNEL
}
