package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import java.util.Set;

/**
 * What kind of communication a socket is for: a {@code SOCK_*} number.
 *
 * <p>On MIPS the numbers 1 and 2 are swapped; {@link #numberOn} knows. Source: include/linux/net.h
 * and arch/mips/include/asm/socket.h of Linux 6.18. For a type without a constant, use the
 * constructor.
 *
 * @param number the number on architectures other than MIPS, 0 to 15
 */
public record SocketType(int number) {

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

  static final Set<Architecture> MIPS_NUMBERING =
      Set.of(
          Architecture.MIPS,
          Architecture.MIPS64,
          Architecture.MIPS64N32,
          Architecture.MIPSEL,
          Architecture.MIPSEL64,
          Architecture.MIPSEL64N32);

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
   * Returns the number on an architecture.
   *
   * @param architecture any architecture
   * @return 0 to 15
   */
  public int numberOn(Architecture architecture) {
    return (number == 1 || number == 2) && MIPS_NUMBERING.contains(architecture)
        ? 3 - number
        : number;
  }
}
