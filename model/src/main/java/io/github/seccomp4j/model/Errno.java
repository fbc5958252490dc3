package io.github.seccomp4j.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An error of a Linux system call: a symbol, and its number on each architecture.
 *
 * <p>There is one value per symbol, so identity is equality. Source: the kernel's headers {@code
 * errno.h}; symbols that only MIPS or only PA-RISC has are left out.
 */
public final class Errno {

  private static final Map<String, Errno> BY_SYMBOL = ErrnoNumbers.bySymbol();

  /** Operation not permitted. */
  public static final Errno EPERM = of("EPERM");

  /** No such file or directory. */
  public static final Errno ENOENT = of("ENOENT");

  /** No such process. */
  public static final Errno ESRCH = of("ESRCH");

  /** Interrupted system call. */
  public static final Errno EINTR = of("EINTR");

  /** I/O error. */
  public static final Errno EIO = of("EIO");

  /** No such device or address. */
  public static final Errno ENXIO = of("ENXIO");

  /** Argument list too long. */
  public static final Errno E2BIG = of("E2BIG");

  /** Exec format error. */
  public static final Errno ENOEXEC = of("ENOEXEC");

  /** Bad file number. */
  public static final Errno EBADF = of("EBADF");

  /** No child processes. */
  public static final Errno ECHILD = of("ECHILD");

  /** Try again; the operation would block. */
  public static final Errno EAGAIN = of("EAGAIN");

  /** Out of memory. */
  public static final Errno ENOMEM = of("ENOMEM");

  /** Permission denied. */
  public static final Errno EACCES = of("EACCES");

  /** Bad address. */
  public static final Errno EFAULT = of("EFAULT");

  /** Block device required. */
  public static final Errno ENOTBLK = of("ENOTBLK");

  /** Device or resource busy. */
  public static final Errno EBUSY = of("EBUSY");

  /** File exists. */
  public static final Errno EEXIST = of("EEXIST");

  /** Cross-device link. */
  public static final Errno EXDEV = of("EXDEV");

  /** No such device. */
  public static final Errno ENODEV = of("ENODEV");

  /** Not a directory. */
  public static final Errno ENOTDIR = of("ENOTDIR");

  /** Is a directory. */
  public static final Errno EISDIR = of("EISDIR");

  /** Invalid argument. */
  public static final Errno EINVAL = of("EINVAL");

  /** File table overflow. */
  public static final Errno ENFILE = of("ENFILE");

  /** Too many open files. */
  public static final Errno EMFILE = of("EMFILE");

  /** Not a typewriter. */
  public static final Errno ENOTTY = of("ENOTTY");

  /** Text file busy. */
  public static final Errno ETXTBSY = of("ETXTBSY");

  /** File too large. */
  public static final Errno EFBIG = of("EFBIG");

  /** No space left on device. */
  public static final Errno ENOSPC = of("ENOSPC");

  /** Illegal seek. */
  public static final Errno ESPIPE = of("ESPIPE");

  /** Read-only file system. */
  public static final Errno EROFS = of("EROFS");

  /** Too many links. */
  public static final Errno EMLINK = of("EMLINK");

  /** Broken pipe. */
  public static final Errno EPIPE = of("EPIPE");

  /** Math argument out of domain of func. */
  public static final Errno EDOM = of("EDOM");

  /** Math result not representable. */
  public static final Errno ERANGE = of("ERANGE");

  /** Resource deadlock would occur. */
  public static final Errno EDEADLK = of("EDEADLK");

  /** File name too long. */
  public static final Errno ENAMETOOLONG = of("ENAMETOOLONG");

  /** No record locks available. */
  public static final Errno ENOLCK = of("ENOLCK");

  /** No such system call. */
  public static final Errno ENOSYS = of("ENOSYS");

  /** Directory not empty. */
  public static final Errno ENOTEMPTY = of("ENOTEMPTY");

  /** Too many symbolic links encountered. */
  public static final Errno ELOOP = of("ELOOP");

  /** Another name of {@link #EAGAIN}. */
  public static final Errno EWOULDBLOCK = of("EWOULDBLOCK");

  /** No message of desired type. */
  public static final Errno ENOMSG = of("ENOMSG");

  /** Identifier removed. */
  public static final Errno EIDRM = of("EIDRM");

  /** Channel number out of range. */
  public static final Errno ECHRNG = of("ECHRNG");

  /** Level 2 not synchronized. */
  public static final Errno EL2NSYNC = of("EL2NSYNC");

  /** Level 3 halted. */
  public static final Errno EL3HLT = of("EL3HLT");

  /** Level 3 reset. */
  public static final Errno EL3RST = of("EL3RST");

  /** Link number out of range. */
  public static final Errno ELNRNG = of("ELNRNG");

  /** Protocol driver not attached. */
  public static final Errno EUNATCH = of("EUNATCH");

  /** No CSI structure available. */
  public static final Errno ENOCSI = of("ENOCSI");

  /** Level 2 halted. */
  public static final Errno EL2HLT = of("EL2HLT");

  /** Invalid exchange. */
  public static final Errno EBADE = of("EBADE");

  /** Invalid request descriptor. */
  public static final Errno EBADR = of("EBADR");

  /** Exchange full. */
  public static final Errno EXFULL = of("EXFULL");

  /** No anode. */
  public static final Errno ENOANO = of("ENOANO");

  /** Invalid request code. */
  public static final Errno EBADRQC = of("EBADRQC");

  /** Invalid slot. */
  public static final Errno EBADSLT = of("EBADSLT");

  /** Another name of {@link #EDEADLK}; a number of its own on MIPS and PowerPC. */
  public static final Errno EDEADLOCK = of("EDEADLOCK");

  /** Bad font file format. */
  public static final Errno EBFONT = of("EBFONT");

  /** Device not a stream. */
  public static final Errno ENOSTR = of("ENOSTR");

  /** No data available. */
  public static final Errno ENODATA = of("ENODATA");

  /** Timer expired. */
  public static final Errno ETIME = of("ETIME");

  /** Out of streams resources. */
  public static final Errno ENOSR = of("ENOSR");

  /** Machine is not on the network. */
  public static final Errno ENONET = of("ENONET");

  /** Package not installed. */
  public static final Errno ENOPKG = of("ENOPKG");

  /** Object is remote. */
  public static final Errno EREMOTE = of("EREMOTE");

  /** Link has been severed. */
  public static final Errno ENOLINK = of("ENOLINK");

  /** Advertise error. */
  public static final Errno EADV = of("EADV");

  /** Srmount error. */
  public static final Errno ESRMNT = of("ESRMNT");

  /** Communication error on send. */
  public static final Errno ECOMM = of("ECOMM");

  /** Protocol error. */
  public static final Errno EPROTO = of("EPROTO");

  /** Multihop attempted. */
  public static final Errno EMULTIHOP = of("EMULTIHOP");

  /** RFS specific error. */
  public static final Errno EDOTDOT = of("EDOTDOT");

  /** Not a data message. */
  public static final Errno EBADMSG = of("EBADMSG");

  /** Value too large for defined data type. */
  public static final Errno EOVERFLOW = of("EOVERFLOW");

  /** Name not unique on network. */
  public static final Errno ENOTUNIQ = of("ENOTUNIQ");

  /** File descriptor in bad state. */
  public static final Errno EBADFD = of("EBADFD");

  /** Remote address changed. */
  public static final Errno EREMCHG = of("EREMCHG");

  /** Cannot access a needed shared library. */
  public static final Errno ELIBACC = of("ELIBACC");

  /** Accessing a corrupted shared library. */
  public static final Errno ELIBBAD = of("ELIBBAD");

  /** Section .lib in a.out corrupted. */
  public static final Errno ELIBSCN = of("ELIBSCN");

  /** Attempting to link in too many shared libraries. */
  public static final Errno ELIBMAX = of("ELIBMAX");

  /** Cannot exec a shared library directly. */
  public static final Errno ELIBEXEC = of("ELIBEXEC");

  /** Illegal byte sequence. */
  public static final Errno EILSEQ = of("EILSEQ");

  /** Interrupted system call should be restarted. */
  public static final Errno ERESTART = of("ERESTART");

  /** Streams pipe error. */
  public static final Errno ESTRPIPE = of("ESTRPIPE");

  /** Too many users. */
  public static final Errno EUSERS = of("EUSERS");

  /** Socket operation on non-socket. */
  public static final Errno ENOTSOCK = of("ENOTSOCK");

  /** Destination address required. */
  public static final Errno EDESTADDRREQ = of("EDESTADDRREQ");

  /** Message too long. */
  public static final Errno EMSGSIZE = of("EMSGSIZE");

  /** Protocol wrong type for socket. */
  public static final Errno EPROTOTYPE = of("EPROTOTYPE");

  /** Protocol not available. */
  public static final Errno ENOPROTOOPT = of("ENOPROTOOPT");

  /** Protocol not supported. */
  public static final Errno EPROTONOSUPPORT = of("EPROTONOSUPPORT");

  /** Socket type not supported. */
  public static final Errno ESOCKTNOSUPPORT = of("ESOCKTNOSUPPORT");

  /** Operation not supported on transport endpoint. */
  public static final Errno EOPNOTSUPP = of("EOPNOTSUPP");

  /** The C library's name of {@link #EOPNOTSUPP}; a number of its own on PA-RISC. */
  public static final Errno ENOTSUP = of("ENOTSUP");

  /** Protocol family not supported. */
  public static final Errno EPFNOSUPPORT = of("EPFNOSUPPORT");

  /** Address family not supported by protocol. */
  public static final Errno EAFNOSUPPORT = of("EAFNOSUPPORT");

  /** Address already in use. */
  public static final Errno EADDRINUSE = of("EADDRINUSE");

  /** Cannot assign requested address. */
  public static final Errno EADDRNOTAVAIL = of("EADDRNOTAVAIL");

  /** Network is down. */
  public static final Errno ENETDOWN = of("ENETDOWN");

  /** Network is unreachable. */
  public static final Errno ENETUNREACH = of("ENETUNREACH");

  /** Network dropped connection because of reset. */
  public static final Errno ENETRESET = of("ENETRESET");

  /** Software caused connection abort. */
  public static final Errno ECONNABORTED = of("ECONNABORTED");

  /** Connection reset by peer. */
  public static final Errno ECONNRESET = of("ECONNRESET");

  /** No buffer space available. */
  public static final Errno ENOBUFS = of("ENOBUFS");

  /** Transport endpoint is already connected. */
  public static final Errno EISCONN = of("EISCONN");

  /** Transport endpoint is not connected. */
  public static final Errno ENOTCONN = of("ENOTCONN");

  /** Cannot send after transport endpoint shutdown. */
  public static final Errno ESHUTDOWN = of("ESHUTDOWN");

  /** Too many references, cannot splice. */
  public static final Errno ETOOMANYREFS = of("ETOOMANYREFS");

  /** Connection timed out. */
  public static final Errno ETIMEDOUT = of("ETIMEDOUT");

  /** Connection refused. */
  public static final Errno ECONNREFUSED = of("ECONNREFUSED");

  /** Host is down. */
  public static final Errno EHOSTDOWN = of("EHOSTDOWN");

  /** No route to host. */
  public static final Errno EHOSTUNREACH = of("EHOSTUNREACH");

  /** Operation already in progress. */
  public static final Errno EALREADY = of("EALREADY");

  /** Operation now in progress. */
  public static final Errno EINPROGRESS = of("EINPROGRESS");

  /** Stale file handle. */
  public static final Errno ESTALE = of("ESTALE");

  /** Structure needs cleaning. */
  public static final Errno EUCLEAN = of("EUCLEAN");

  /** Not a XENIX named type file. */
  public static final Errno ENOTNAM = of("ENOTNAM");

  /** No XENIX semaphores available. */
  public static final Errno ENAVAIL = of("ENAVAIL");

  /** Is a named type file. */
  public static final Errno EISNAM = of("EISNAM");

  /** Remote I/O error. */
  public static final Errno EREMOTEIO = of("EREMOTEIO");

  /** Quota exceeded. */
  public static final Errno EDQUOT = of("EDQUOT");

  /** No medium found. */
  public static final Errno ENOMEDIUM = of("ENOMEDIUM");

  /** Wrong medium type. */
  public static final Errno EMEDIUMTYPE = of("EMEDIUMTYPE");

  /** Operation Canceled. */
  public static final Errno ECANCELED = of("ECANCELED");

  /** Required key not available. */
  public static final Errno ENOKEY = of("ENOKEY");

  /** Key has expired. */
  public static final Errno EKEYEXPIRED = of("EKEYEXPIRED");

  /** Key has been revoked. */
  public static final Errno EKEYREVOKED = of("EKEYREVOKED");

  /** Key was rejected by service. */
  public static final Errno EKEYREJECTED = of("EKEYREJECTED");

  /** Owner died. */
  public static final Errno EOWNERDEAD = of("EOWNERDEAD");

  /** State not recoverable. */
  public static final Errno ENOTRECOVERABLE = of("ENOTRECOVERABLE");

  /** Operation not possible due to RF-kill. */
  public static final Errno ERFKILL = of("ERFKILL");

  /** Memory page has hardware error. */
  public static final Errno EHWPOISON = of("EHWPOISON");

  private final String symbol;
  private final ErrnoNumbers numbers;

  Errno(String symbol, ErrnoNumbers numbers) {
    this.symbol = symbol;
    this.numbers = numbers;
  }

  private static Errno of(String symbol) {
    return ofSymbol(symbol).orElseThrow();
  }

  /**
   * Finds an error by its symbol.
   *
   * @param symbol for example {@code ENOSYS}, in capitals
   * @return the error; empty for any other text
   */
  public static Optional<Errno> ofSymbol(String symbol) {
    return Optional.ofNullable(BY_SYMBOL.get(symbol));
  }

  /**
   * Finds an error by the number most architectures give it.
   *
   * @param number 1 to 133
   * @return the error, never an alias; empty for 41, 58 and every number out of range
   */
  public static Optional<Errno> ofNumber(int number) {
    return BY_SYMBOL.values().stream().filter(errno -> errno.number() == number).findFirst();
  }

  /**
   * Returns every error.
   *
   * @return 134 values in ascending order of {@link #number}; unmodifiable
   */
  public static List<Errno> all() {
    return List.copyOf(BY_SYMBOL.values());
  }

  /**
   * Returns the symbol.
   *
   * @return for example {@code ENOSYS}
   */
  public String symbol() {
    return symbol;
  }

  /**
   * Returns the number of the kernel's generic header.
   *
   * @return 1 to 133
   */
  public int number() {
    return numbers.generic();
  }

  /**
   * Returns the number on an architecture.
   *
   * @param architecture one that has a constant, except {@link Architecture#NATIVE}
   * @return 1 to 1133; for {@code ENOSYS}, 89 on MIPS, 251 on PA-RISC and 38 elsewhere
   * @throws IllegalArgumentException if the token names no one architecture; the message holds it
   */
  public int numberOn(Architecture architecture) {
    return numbers.on(architecture);
  }

  @Override
  public String toString() {
    return symbol;
  }
}
