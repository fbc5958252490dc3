package io.github.seccomp4j.dsl;

import io.github.seccomp4j.dsl.call.ArchPrctlCall;
import io.github.seccomp4j.dsl.call.BpfCall;
import io.github.seccomp4j.dsl.call.CloneCall;
import io.github.seccomp4j.dsl.call.FcntlCall;
import io.github.seccomp4j.dsl.call.IoctlCall;
import io.github.seccomp4j.dsl.call.KeyctlCall;
import io.github.seccomp4j.dsl.call.KillCall;
import io.github.seccomp4j.dsl.call.MmapCall;
import io.github.seccomp4j.dsl.call.MountCall;
import io.github.seccomp4j.dsl.call.MprotectCall;
import io.github.seccomp4j.dsl.call.NamedCall;
import io.github.seccomp4j.dsl.call.NumberArg;
import io.github.seccomp4j.dsl.call.OpenCall;
import io.github.seccomp4j.dsl.call.OpenatCall;
import io.github.seccomp4j.dsl.call.PerfEventOpenCall;
import io.github.seccomp4j.dsl.call.PersonalityCall;
import io.github.seccomp4j.dsl.call.PrctlCall;
import io.github.seccomp4j.dsl.call.Prlimit64Call;
import io.github.seccomp4j.dsl.call.ProcessVmReadvCall;
import io.github.seccomp4j.dsl.call.PtraceCall;
import io.github.seccomp4j.dsl.call.QuotactlCall;
import io.github.seccomp4j.dsl.call.SeccompCall;
import io.github.seccomp4j.dsl.call.SetnsCall;
import io.github.seccomp4j.dsl.call.SetsockoptCall;
import io.github.seccomp4j.dsl.call.SocketCall;
import io.github.seccomp4j.dsl.call.SocketpairCall;
import io.github.seccomp4j.dsl.call.TgkillCall;
import io.github.seccomp4j.dsl.call.UnshareCall;

/**
 * The system calls that conditions can be put on, to be imported statically.
 *
 * <p>A typed call knows its arguments: what they are called, how much of each register the kernel
 * reads, and where an architecture has another position or number. {@link #call} names any other
 * call, whose arguments are 64-bit registers.
 *
 * <pre>{@code
 * SOCKET.where(SOCKET.domain().isOneOf(AF_INET, AF_INET6))
 * OPENAT.where(OPENAT.accessMode().is(O_RDONLY), OPENAT.flags().hasNoneOf(O_CREAT, O_TRUNC))
 * call("epoll_ctl").where(arg(1).masked(0xffffffffL, 2))
 * }</pre>
 */
public final class Calls {

  /** The call {@code arch_prctl}. */
  public static final ArchPrctlCall ARCH_PRCTL = new ArchPrctlCall();

  /** The call {@code bpf}. */
  public static final BpfCall BPF = new BpfCall();

  /** The call {@code clone}. */
  public static final CloneCall CLONE = new CloneCall();

  /** The call {@code fcntl}. */
  public static final FcntlCall FCNTL = new FcntlCall();

  /** The call {@code fcntl64}. */
  public static final FcntlCall FCNTL64 = FcntlCall.wide();

  /** The call {@code ioctl}. */
  public static final IoctlCall IOCTL = new IoctlCall();

  /** The call {@code keyctl}. */
  public static final KeyctlCall KEYCTL = new KeyctlCall();

  /** The call {@code kill}. */
  public static final KillCall KILL = new KillCall();

  /** The call {@code mmap}. */
  public static final MmapCall MMAP = new MmapCall();

  /** The call {@code mmap2}. */
  public static final MmapCall MMAP2 = MmapCall.inPages();

  /** The call {@code mount}. */
  public static final MountCall MOUNT = new MountCall();

  /** The call {@code mprotect}. */
  public static final MprotectCall MPROTECT = new MprotectCall();

  /** The call {@code open}. */
  public static final OpenCall OPEN = new OpenCall();

  /** The call {@code openat}. */
  public static final OpenatCall OPENAT = new OpenatCall();

  /** The call {@code perf_event_open}. */
  public static final PerfEventOpenCall PERF_EVENT_OPEN = new PerfEventOpenCall();

  /** The call {@code personality}. */
  public static final PersonalityCall PERSONALITY = new PersonalityCall();

  /** The call {@code prctl}. */
  public static final PrctlCall PRCTL = new PrctlCall();

  /** The call {@code prlimit64}. */
  public static final Prlimit64Call PRLIMIT64 = new Prlimit64Call();

  /** The call {@code process_vm_readv}. */
  public static final ProcessVmReadvCall PROCESS_VM_READV = new ProcessVmReadvCall();

  /** The call {@code ptrace}. */
  public static final PtraceCall PTRACE = new PtraceCall();

  /** The call {@code quotactl}. */
  public static final QuotactlCall QUOTACTL = new QuotactlCall();

  /** The call {@code seccomp}. */
  public static final SeccompCall SECCOMP = new SeccompCall();

  /** The call {@code setns}. */
  public static final SetnsCall SETNS = new SetnsCall();

  /** The call {@code setsockopt}. */
  public static final SetsockoptCall SETSOCKOPT = new SetsockoptCall();

  /** The call {@code socket}. */
  public static final SocketCall SOCKET = new SocketCall();

  /** The call {@code socketpair}. */
  public static final SocketpairCall SOCKETPAIR = new SocketpairCall();

  /** The call {@code tgkill}. */
  public static final TgkillCall TGKILL = new TgkillCall();

  /** The call {@code unshare}. */
  public static final UnshareCall UNSHARE = new UnshareCall();

  private Calls() {}

  /**
   * Names a call that has no constant here.
   *
   * @param name as it stands in a profile
   * @return the call, whose arguments are known by position only
   */
  public static NamedCall call(String name) {
    return new NamedCall(name);
  }

  /**
   * Names an argument of a {@link #call(String)} by its position.
   *
   * @param index 0 to 5; a draft refuses greater ones
   * @return a handle that makes conditions
   * @throws IllegalArgumentException if the index is negative; the message holds it
   */
  public static NumberArg<NamedCall> arg(int index) {
    return NamedCall.arg(index);
  }
}
