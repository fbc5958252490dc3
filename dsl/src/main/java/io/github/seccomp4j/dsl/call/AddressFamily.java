package io.github.seccomp4j.dsl.call;

/**
 * The address family, or domain, of a socket: an {@code AF_*} number.
 *
 * <p>Source of the constants: include/linux/socket.h of Linux 6.18. For a family without a
 * constant, use {@link #of}. The kernel reads an {@code int}, the low 32 bits of the register.
 *
 * @param number not negative
 */
public record AddressFamily(int number) implements ArgumentValue {

  /** No family. */
  public static final AddressFamily AF_UNSPEC = new AddressFamily(0);

  /** Sockets of this machine, by path or name. */
  public static final AddressFamily AF_UNIX = new AddressFamily(1);

  /** IPv4. */
  public static final AddressFamily AF_INET = new AddressFamily(2);

  /** Amateur radio AX.25. */
  public static final AddressFamily AF_AX25 = new AddressFamily(3);

  /** Novell IPX. */
  public static final AddressFamily AF_IPX = new AddressFamily(4);

  /** AppleTalk. */
  public static final AddressFamily AF_APPLETALK = new AddressFamily(5);

  /** Amateur radio NET/ROM. */
  public static final AddressFamily AF_NETROM = new AddressFamily(6);

  /** Multiprotocol bridge. */
  public static final AddressFamily AF_BRIDGE = new AddressFamily(7);

  /** ATM permanent virtual circuits. */
  public static final AddressFamily AF_ATMPVC = new AddressFamily(8);

  /** X.25. */
  public static final AddressFamily AF_X25 = new AddressFamily(9);

  /** IPv6. */
  public static final AddressFamily AF_INET6 = new AddressFamily(10);

  /** Amateur radio X.25 PLP. */
  public static final AddressFamily AF_ROSE = new AddressFamily(11);

  /** DECnet; spelled AF_DECnet in C. */
  public static final AddressFamily AF_DECNET = new AddressFamily(12);

  /** Reserved for the 802.2 LLC project. */
  public static final AddressFamily AF_NETBEUI = new AddressFamily(13);

  /** Security callbacks, a pseudo family. */
  public static final AddressFamily AF_SECURITY = new AddressFamily(14);

  /** IPsec key management. */
  public static final AddressFamily AF_KEY = new AddressFamily(15);

  /** Messages from and to the kernel. */
  public static final AddressFamily AF_NETLINK = new AddressFamily(16);

  /** Packets of network devices. */
  public static final AddressFamily AF_PACKET = new AddressFamily(17);

  /** Ash. */
  public static final AddressFamily AF_ASH = new AddressFamily(18);

  /** Acorn Econet. */
  public static final AddressFamily AF_ECONET = new AddressFamily(19);

  /** ATM switched virtual circuits. */
  public static final AddressFamily AF_ATMSVC = new AddressFamily(20);

  /** Reliable Datagram Sockets. */
  public static final AddressFamily AF_RDS = new AddressFamily(21);

  /** SNA. */
  public static final AddressFamily AF_SNA = new AddressFamily(22);

  /** Infrared. */
  public static final AddressFamily AF_IRDA = new AddressFamily(23);

  /** PPP over something. */
  public static final AddressFamily AF_PPPOX = new AddressFamily(24);

  /** Wanpipe. */
  public static final AddressFamily AF_WANPIPE = new AddressFamily(25);

  /** 802.2 logical link control. */
  public static final AddressFamily AF_LLC = new AddressFamily(26);

  /** InfiniBand native addresses. */
  public static final AddressFamily AF_IB = new AddressFamily(27);

  /** MPLS. */
  public static final AddressFamily AF_MPLS = new AddressFamily(28);

  /** Controller Area Network. */
  public static final AddressFamily AF_CAN = new AddressFamily(29);

  /** TIPC cluster communication. */
  public static final AddressFamily AF_TIPC = new AddressFamily(30);

  /** Bluetooth. */
  public static final AddressFamily AF_BLUETOOTH = new AddressFamily(31);

  /** z/VM inter-user communication. */
  public static final AddressFamily AF_IUCV = new AddressFamily(32);

  /** RxRPC. */
  public static final AddressFamily AF_RXRPC = new AddressFamily(33);

  /** Modular ISDN. */
  public static final AddressFamily AF_ISDN = new AddressFamily(34);

  /** Nokia Phonet. */
  public static final AddressFamily AF_PHONET = new AddressFamily(35);

  /** IEEE 802.15.4 low-rate wireless. */
  public static final AddressFamily AF_IEEE802154 = new AddressFamily(36);

  /** ST-Ericsson modems. */
  public static final AddressFamily AF_CAIF = new AddressFamily(37);

  /** The kernel's crypto interface. */
  public static final AddressFamily AF_ALG = new AddressFamily(38);

  /** Near Field Communication. */
  public static final AddressFamily AF_NFC = new AddressFamily(39);

  /** Virtual machine and its host. */
  public static final AddressFamily AF_VSOCK = new AddressFamily(40);

  /** Kernel connection multiplexer. */
  public static final AddressFamily AF_KCM = new AddressFamily(41);

  /** Qualcomm IPC router. */
  public static final AddressFamily AF_QIPCRTR = new AddressFamily(42);

  /** Shared memory communication. */
  public static final AddressFamily AF_SMC = new AddressFamily(43);

  /** Express data path. */
  public static final AddressFamily AF_XDP = new AddressFamily(44);

  /** Management component transport. */
  public static final AddressFamily AF_MCTP = new AddressFamily(45);

  /**
   * Makes a family of any number.
   *
   * @param number not negative
   * @throws IllegalArgumentException if the number is negative; the message holds it
   */
  public AddressFamily {
    if (number < 0) {
      throw new IllegalArgumentException("an address family is not negative: " + number);
    }
  }

  /**
   * Makes a family of any number.
   *
   * @param number not negative
   * @return the value; equal to the constant of that number
   * @throws IllegalArgumentException if the number is negative; the message holds it
   */
  public static AddressFamily of(int number) {
    return new AddressFamily(number);
  }

  @Override
  public long bits() {
    return number;
  }
}
