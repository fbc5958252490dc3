package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import java.util.Map;

/**
 * A signal, by its number.
 *
 * <p>MIPS and PA-RISC have numbers of their own; conditions know.
 *
 * <p>Source of the constants: include/uapi/asm-generic/signal.h of Linux 6.18;
 * arch/.../include/uapi/asm/signal.h for MIPS and PA-RISC. For a number without a constant, use
 * {@link #of}.
 *
 * @param number not negative, as most architectures have it
 */
public record Signal(int number) implements ArgumentValue {

  /** No signal: only looks whether one could be sent. */
  public static final Signal NONE = new Signal(0);

  /** The terminal is gone. */
  public static final Signal SIGHUP = new Signal(1);

  /** Interrupt from the keyboard. */
  public static final Signal SIGINT = new Signal(2);

  /** Quit from the keyboard. */
  public static final Signal SIGQUIT = new Signal(3);

  /** Abort. */
  public static final Signal SIGABRT = new Signal(6);

  /** Bad memory access. */
  public static final Signal SIGBUS = new Signal(7);

  /** Kill; cannot be caught. */
  public static final Signal SIGKILL = new Signal(9);

  /** For programs to use. */
  public static final Signal SIGUSR1 = new Signal(10);

  /** Forbidden memory access. */
  public static final Signal SIGSEGV = new Signal(11);

  /** For programs to use. */
  public static final Signal SIGUSR2 = new Signal(12);

  /** Nobody reads the pipe. */
  public static final Signal SIGPIPE = new Signal(13);

  /** A timer went off. */
  public static final Signal SIGALRM = new Signal(14);

  /** Terminate. */
  public static final Signal SIGTERM = new Signal(15);

  /** A child stopped or ended. */
  public static final Signal SIGCHLD = new Signal(17);

  /** Continue. */
  public static final Signal SIGCONT = new Signal(18);

  /** Stop; cannot be caught. */
  public static final Signal SIGSTOP = new Signal(19);

  /** Stop from the keyboard. */
  public static final Signal SIGTSTP = new Signal(20);

  private static final Numbering NUMBERING =
      Numbering.USUAL
          .with(
              Numbering.MIPS,
              Map.ofEntries(
                  Map.entry(0x7L, 0xaL),
                  Map.entry(0xaL, 0x10L),
                  Map.entry(0xcL, 0x11L),
                  Map.entry(0x11L, 0x12L),
                  Map.entry(0x12L, 0x19L),
                  Map.entry(0x13L, 0x17L),
                  Map.entry(0x14L, 0x18L)))
          .with(
              Numbering.PARISC,
              Map.ofEntries(
                  Map.entry(0x7L, 0xaL),
                  Map.entry(0xaL, 0x10L),
                  Map.entry(0xcL, 0x11L),
                  Map.entry(0x11L, 0x12L),
                  Map.entry(0x12L, 0x1aL),
                  Map.entry(0x13L, 0x18L),
                  Map.entry(0x14L, 0x19L)));

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public Signal {
    Numbering.requireNotNegative(number);
  }

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @return the value; equal to the constant of that number
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public static Signal of(int number) {
    return new Signal(number);
  }

  @Override
  public long bits() {
    return number;
  }

  @Override
  public long bitsOn(Architecture architecture) {
    return NUMBERING.numberOn(architecture, number);
  }
}
