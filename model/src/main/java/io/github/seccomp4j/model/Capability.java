package io.github.seccomp4j.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A Linux capability as a document names it: {@code CAP_CHOWN} in profiles, {@code CHOWN} in a
 * Pod's security context, or any other word found in its place.
 *
 * <p>The constants carry the kernel's names and stand in the order of their numbers, 0 to 40.
 * Source: capabilities(7); include/uapi/linux/capability.h of Linux 6.18.
 *
 * @param token the word as written
 */
public record Capability(String token) implements OpenToken {

  private static final String PREFIX = "CAP_";

  /** Changes owners of files. */
  public static final Capability CHOWN = new Capability("CAP_CHOWN");

  /** Bypasses file read, write and execute permission checks. */
  public static final Capability DAC_OVERRIDE = new Capability("CAP_DAC_OVERRIDE");

  /** Bypasses file read and directory search permission checks. */
  public static final Capability DAC_READ_SEARCH = new Capability("CAP_DAC_READ_SEARCH");

  /** Bypasses checks that the caller owns a file. */
  public static final Capability FOWNER = new Capability("CAP_FOWNER");

  /** Keeps set-user-ID and set-group-ID bits when a file is changed. */
  public static final Capability FSETID = new Capability("CAP_FSETID");

  /** Bypasses permission checks for sending signals. */
  public static final Capability KILL = new Capability("CAP_KILL");

  /** Changes group IDs. */
  public static final Capability SETGID = new Capability("CAP_SETGID");

  /** Changes user IDs. */
  public static final Capability SETUID = new Capability("CAP_SETUID");

  /** Changes capability sets beyond the caller's own. */
  public static final Capability SETPCAP = new Capability("CAP_SETPCAP");

  /** Sets the append-only and immutable attributes of files. */
  public static final Capability LINUX_IMMUTABLE = new Capability("CAP_LINUX_IMMUTABLE");

  /** Binds sockets to ports below 1024. */
  public static final Capability NET_BIND_SERVICE = new Capability("CAP_NET_BIND_SERVICE");

  /** Sends broadcasts and listens to multicasts. */
  public static final Capability NET_BROADCAST = new Capability("CAP_NET_BROADCAST");

  /** Configures the network. */
  public static final Capability NET_ADMIN = new Capability("CAP_NET_ADMIN");

  /** Uses raw and packet sockets. */
  public static final Capability NET_RAW = new Capability("CAP_NET_RAW");

  /** Locks memory. */
  public static final Capability IPC_LOCK = new Capability("CAP_IPC_LOCK");

  /** Bypasses permission checks of System V IPC. */
  public static final Capability IPC_OWNER = new Capability("CAP_IPC_OWNER");

  /** Loads and unloads kernel modules. */
  public static final Capability SYS_MODULE = new Capability("CAP_SYS_MODULE");

  /** Performs raw port input and output. */
  public static final Capability SYS_RAWIO = new Capability("CAP_SYS_RAWIO");

  /** Changes the root directory. */
  public static final Capability SYS_CHROOT = new Capability("CAP_SYS_CHROOT");

  /** Traces any process. */
  public static final Capability SYS_PTRACE = new Capability("CAP_SYS_PTRACE");

  /** Switches process accounting on and off. */
  public static final Capability SYS_PACCT = new Capability("CAP_SYS_PACCT");

  /** Performs the many administrative operations that have no capability of their own. */
  public static final Capability SYS_ADMIN = new Capability("CAP_SYS_ADMIN");

  /** Reboots the machine and loads another kernel. */
  public static final Capability SYS_BOOT = new Capability("CAP_SYS_BOOT");

  /** Raises priorities and sets scheduling policies. */
  public static final Capability SYS_NICE = new Capability("CAP_SYS_NICE");

  /** Exceeds resource limits. */
  public static final Capability SYS_RESOURCE = new Capability("CAP_SYS_RESOURCE");

  /** Sets the clocks. */
  public static final Capability SYS_TIME = new Capability("CAP_SYS_TIME");

  /** Configures terminals. */
  public static final Capability SYS_TTY_CONFIG = new Capability("CAP_SYS_TTY_CONFIG");

  /** Creates device files. */
  public static final Capability MKNOD = new Capability("CAP_MKNOD");

  /** Takes leases on any file. */
  public static final Capability LEASE = new Capability("CAP_LEASE");

  /** Writes records to the audit log. */
  public static final Capability AUDIT_WRITE = new Capability("CAP_AUDIT_WRITE");

  /** Configures auditing. */
  public static final Capability AUDIT_CONTROL = new Capability("CAP_AUDIT_CONTROL");

  /** Sets capabilities of files. */
  public static final Capability SETFCAP = new Capability("CAP_SETFCAP");

  /** Overrides mandatory access control. */
  public static final Capability MAC_OVERRIDE = new Capability("CAP_MAC_OVERRIDE");

  /** Configures mandatory access control. */
  public static final Capability MAC_ADMIN = new Capability("CAP_MAC_ADMIN");

  /** Performs privileged syslog(2) operations. */
  public static final Capability SYSLOG = new Capability("CAP_SYSLOG");

  /** Sets timers that wake the machine. */
  public static final Capability WAKE_ALARM = new Capability("CAP_WAKE_ALARM");

  /** Blocks suspending the machine. */
  public static final Capability BLOCK_SUSPEND = new Capability("CAP_BLOCK_SUSPEND");

  /** Reads the audit log. */
  public static final Capability AUDIT_READ = new Capability("CAP_AUDIT_READ");

  /** Uses performance monitoring. */
  public static final Capability PERFMON = new Capability("CAP_PERFMON");

  /** Loads and uses BPF programs. */
  public static final Capability BPF = new Capability("CAP_BPF");

  /** Checkpoints and restores processes. */
  public static final Capability CHECKPOINT_RESTORE = new Capability("CAP_CHECKPOINT_RESTORE");

  private static final List<Capability> RECOGNIZED =
      List.of(
          CHOWN,
          DAC_OVERRIDE,
          DAC_READ_SEARCH,
          FOWNER,
          FSETID,
          KILL,
          SETGID,
          SETUID,
          SETPCAP,
          LINUX_IMMUTABLE,
          NET_BIND_SERVICE,
          NET_BROADCAST,
          NET_ADMIN,
          NET_RAW,
          IPC_LOCK,
          IPC_OWNER,
          SYS_MODULE,
          SYS_RAWIO,
          SYS_CHROOT,
          SYS_PTRACE,
          SYS_PACCT,
          SYS_ADMIN,
          SYS_BOOT,
          SYS_NICE,
          SYS_RESOURCE,
          SYS_TIME,
          SYS_TTY_CONFIG,
          MKNOD,
          LEASE,
          AUDIT_WRITE,
          AUDIT_CONTROL,
          SETFCAP,
          MAC_OVERRIDE,
          MAC_ADMIN,
          SYSLOG,
          WAKE_ALARM,
          BLOCK_SUSPEND,
          AUDIT_READ,
          PERFMON,
          BPF,
          CHECKPOINT_RESTORE);

  /**
   * Makes a token of any text.
   *
   * @param token the word as written
   * @throws NullPointerException if the text is null
   */
  public Capability {
    Objects.requireNonNull(token, "token");
  }

  /**
   * Returns the kernel's capabilities.
   *
   * @return 41 tokens with the prefix {@code CAP_}; the position in the list is the kernel's number
   */
  public static List<Capability> recognized() {
    return RECOGNIZED;
  }

  /**
   * Tells whether the word is a kernel capability, with or without the prefix {@code CAP_}, in
   * capitals.
   *
   * @return true for a kernel capability; false for {@code ALL}, which is a word of Kubernetes
   */
  @Override
  public boolean isRecognized() {
    return RECOGNIZED.contains(canonical());
  }

  /**
   * Returns the same capability with the kernel's prefix.
   *
   * @return a token that starts with {@code CAP_}; the rest is unchanged, also its case
   */
  public Capability canonical() {
    return token.startsWith(PREFIX) ? this : new Capability(PREFIX + token);
  }

  /**
   * Returns the word a Pod's security context uses for this capability.
   *
   * @return the token without the prefix {@code CAP_}
   */
  public String kubernetesName() {
    return token.startsWith(PREFIX) ? token.substring(PREFIX.length()) : token;
  }

  /**
   * Returns the kernel's number of the capability.
   *
   * @return 0 to 40, or -1 if the word is no kernel capability
   */
  public int number() {
    return RECOGNIZED.indexOf(canonical());
  }

  /**
   * Reads a capability from any spelling a person may use: case and the prefix do not matter.
   *
   * @param text for example {@code net_admin} or {@code CAP_NET_ADMIN}
   * @return the capability in the kernel's spelling, recognized or not
   */
  public static Capability ofAnySpelling(String text) {
    return new Capability(text.toUpperCase(Locale.ROOT)).canonical();
  }

  // By hand: what the compiler makes for records costs more on first use than reading a catalog.
  @Override
  public boolean equals(Object other) {
    return other instanceof Capability that && token.equals(that.token);
  }

  @Override
  public int hashCode() {
    return token.hashCode();
  }

  @Override
  public String toString() {
    return token;
  }
}
