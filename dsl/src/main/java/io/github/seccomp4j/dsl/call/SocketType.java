package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import java.util.Map;

/**
 * What kind of communication a socket is for: a {@code SOCK_*} number.
 *
 * <p>On MIPS the numbers 1 and 2 are swapped; {@link #numberOn} knows. Source: include/linux/net.h
 * and arch/mips/include/asm/socket.h of Linux 6.18. For a type without a constant, use {@link #of}.
 *
 * @param number the number on architectures other than MIPS, 0 to 15
 */
public record SocketType(int number) implements ArgumentValue {

  /** A byte stream. */
  public static final SocketType SOCK_STREAM = new SocketType(1);

  /** Datagrams. */
  public static final SocketType SOCK_DGRAM = new SocketType(2);

  /** Access to a network protocol itself. */
  public static final SocketType SOCK_RAW = new SocketType(3);

  /** Reliable datagrams without order. */
  public static final SocketType SOCK_RDM = new SocketType(4);

  /** Records in order. */
  public static final SocketType SOCK_SEQPACKET = new SocketType(5);

  /** Datagram Congestion Control Protocol. */
  public static final SocketType SOCK_DCCP = new SocketType(6);

  /** Packets of a device; obsolete. */
  public static final SocketType SOCK_PACKET = new SocketType(10);

  private static final Numbering NUMBERING =
      Numbering.USUAL.with(Numbering.MIPS, Map.of(1L, 2L, 2L, 1L));

  /**
   * Makes a type of any number.
   *
   * @param number the number on architectures other than MIPS, 0 to 15
   * @throws IllegalArgumentException if the number does not fit into four bits; the message holds
   *     it
   */
  public SocketType {
    if (number < 0 || number > 15) {
      throw new IllegalArgumentException("a socket type is a number from 0 to 15: " + number);
    }
  }

  /**
   * Makes a type of any number.
   *
   * @param number the number on architectures other than MIPS, 0 to 15
   * @return the value; equal to the constant of that number
   * @throws IllegalArgumentException if the number does not fit into four bits; the message holds
   *     it
   */
  public static SocketType of(int number) {
    return new SocketType(number);
  }

  @Override
  public long bits() {
    return number;
  }

  @Override
  public long bitsOn(Architecture architecture) {
    return numberOn(architecture);
  }

  /**
   * Returns the number on an architecture.
   *
   * @param architecture any architecture
   * @return 0 to 15
   */
  public int numberOn(Architecture architecture) {
    return (int) NUMBERING.numberOn(architecture, number);
  }
}
