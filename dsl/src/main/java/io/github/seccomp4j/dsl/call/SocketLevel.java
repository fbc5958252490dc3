package io.github.seccomp4j.dsl.call;

import io.github.seccomp4j.model.Architecture;
import java.util.Map;

/**
 * Which protocol a socket option belongs to.
 *
 * <p>Source of the constants: include/linux/socket.h and include/uapi/linux/in.h of Linux 6.18;
 * asm/socket.h for MIPS and PA-RISC. For a number without a constant, use {@link #of}.
 *
 * @param number not negative, as most architectures have it
 */
public record SocketLevel(int number) implements ArgumentValue {

  /** IPv4. */
  public static final SocketLevel IPPROTO_IP = new SocketLevel(0);

  /** The socket itself. */
  public static final SocketLevel SOL_SOCKET = new SocketLevel(1);

  /** TCP. */
  public static final SocketLevel IPPROTO_TCP = new SocketLevel(6);

  /** UDP. */
  public static final SocketLevel IPPROTO_UDP = new SocketLevel(17);

  /** IPv6. */
  public static final SocketLevel IPPROTO_IPV6 = new SocketLevel(41);

  /** ICMPv6. */
  public static final SocketLevel IPPROTO_ICMPV6 = new SocketLevel(58);

  /** SCTP. */
  public static final SocketLevel IPPROTO_SCTP = new SocketLevel(132);

  /** Raw sockets. */
  public static final SocketLevel SOL_RAW = new SocketLevel(255);

  /** Packets of network devices. */
  public static final SocketLevel SOL_PACKET = new SocketLevel(263);

  /** Netlink. */
  public static final SocketLevel SOL_NETLINK = new SocketLevel(270);

  /** The kernel's crypto interface. */
  public static final SocketLevel SOL_ALG = new SocketLevel(279);

  /** Express data path. */
  public static final SocketLevel SOL_XDP = new SocketLevel(283);

  private static final Numbering NUMBERING =
      Numbering.USUAL
          .with(Numbering.MIPS, Map.ofEntries(Map.entry(0x1L, 0xffffL)))
          .with(Numbering.PARISC, Map.ofEntries(Map.entry(0x1L, 0xffffL)));

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public SocketLevel {
    Numbering.requireNotNegative(number);
  }

  /**
   * Makes a value of any number.
   *
   * @param number not negative
   * @return the value; equal to the constant of that number
   * @throws IllegalArgumentException if the number is another; the message holds it
   */
  public static SocketLevel of(int number) {
    return new SocketLevel(number);
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
