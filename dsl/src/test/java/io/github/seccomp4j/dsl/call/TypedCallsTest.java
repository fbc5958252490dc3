package io.github.seccomp4j.dsl.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.seccomp4j.api.syscall.Parameter;
import io.github.seccomp4j.api.syscall.SyscallParameters;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each argument of each typed call is in the register, and of the width, that the kernel reads. */
class TypedCallsTest {

  private static final long ALL = -1L;
  private static final long INT = 0xffff_ffffL;

  static Stream<Arguments> handles() {
    ArchPrctlCall archPrctl = new ArchPrctlCall();
    BpfCall bpf = new BpfCall();
    CloneCall clone = new CloneCall();
    FcntlCall fcntl = new FcntlCall();
    IoctlCall ioctl = new IoctlCall();
    KeyctlCall keyctl = new KeyctlCall();
    KillCall kill = new KillCall();
    MmapCall mmap = new MmapCall();
    MountCall mount = new MountCall();
    MprotectCall mprotect = new MprotectCall();
    OpenCall open = new OpenCall();
    OpenatCall openat = new OpenatCall();
    PerfEventOpenCall perf = new PerfEventOpenCall();
    PersonalityCall personality = new PersonalityCall();
    PrctlCall prctl = new PrctlCall();
    Prlimit64Call prlimit = new Prlimit64Call();
    ProcessVmReadvCall readv = new ProcessVmReadvCall();
    PtraceCall ptrace = new PtraceCall();
    QuotactlCall quotactl = new QuotactlCall();
    SeccompCall seccomp = new SeccompCall();
    SetnsCall setns = new SetnsCall();
    SetsockoptCall setsockopt = new SetsockoptCall();
    SocketCall socket = new SocketCall();
    SocketpairCall pair = new SocketpairCall();
    TgkillCall tgkill = new TgkillCall();
    UnshareCall unshare = new UnshareCall();
    return Stream.of(
        arguments(archPrctl, archPrctl.option().is(ArchPrctlOption.of(1)), 0, INT),
        arguments(archPrctl, archPrctl.argument().is(1), 1, ALL),
        arguments(bpf, bpf.command().is(BpfCommand.BPF_MAP_LOOKUP_ELEM), 0, INT),
        arguments(bpf, bpf.size().is(1), 2, INT),
        arguments(clone, clone.flags().isExactly(CloneFlag.of(1)), 0, INT),
        arguments(fcntl, fcntl.fileDescriptor().is(1), 0, INT),
        arguments(fcntl, fcntl.command().is(FcntlCommand.F_GETFD), 1, INT),
        arguments(fcntl, fcntl.argument().is(1), 2, ALL),
        arguments(FcntlCall.wide(), FcntlCall.wide().command().is(FcntlCommand.F_GETFD), 1, INT),
        arguments(ioctl, ioctl.fileDescriptor().is(1), 0, INT),
        arguments(ioctl, ioctl.command().is(IoctlCommand.of(1)), 1, INT),
        arguments(ioctl, ioctl.argument().is(1), 2, ALL),
        arguments(keyctl, keyctl.operation().is(KeyctlOperation.of(1)), 0, INT),
        arguments(keyctl, keyctl.second().is(1), 1, ALL),
        arguments(keyctl, keyctl.third().is(1), 2, ALL),
        arguments(keyctl, keyctl.fourth().is(1), 3, ALL),
        arguments(keyctl, keyctl.fifth().is(1), 4, ALL),
        arguments(kill, kill.process().is(1), 0, INT),
        arguments(kill, kill.signal().is(Signal.SIGHUP), 1, INT),
        arguments(mmap, mmap.address().is(1), 0, ALL),
        arguments(mmap, mmap.length().is(1), 1, ALL),
        arguments(mmap, mmap.protection().isExactly(ProtectionFlag.PROT_READ), 2, ALL),
        arguments(mmap, mmap.flags().isExactly(MapFlag.MAP_SHARED), 3, ALL),
        arguments(mmap, mmap.fileDescriptor().is(1), 4, INT),
        arguments(mmap, mmap.offset().is(1), 5, ALL),
        arguments(MmapCall.inPages(), MmapCall.inPages().offset().is(1), 5, ALL),
        arguments(mount, mount.flags().isExactly(MountFlag.MS_RDONLY), 3, INT),
        arguments(mprotect, mprotect.address().is(1), 0, ALL),
        arguments(mprotect, mprotect.length().is(1), 1, ALL),
        arguments(mprotect, mprotect.protection().isExactly(ProtectionFlag.PROT_READ), 2, ALL),
        arguments(open, open.accessMode().is(AccessMode.O_WRONLY), 1, 3L),
        arguments(open, open.flags().isExactly(OpenFlag.of(1)), 1, INT),
        arguments(open, open.mode().is(1), 2, 0xffffL),
        arguments(openat, openat.directory().is(1), 0, INT),
        arguments(openat, openat.accessMode().is(AccessMode.O_WRONLY), 2, 3L),
        arguments(openat, openat.flags().isExactly(OpenFlag.of(1)), 2, INT),
        arguments(openat, openat.mode().is(1), 3, 0xffffL),
        arguments(perf, perf.process().is(1), 1, INT),
        arguments(perf, perf.cpu().is(1), 2, INT),
        arguments(perf, perf.group().is(1), 3, INT),
        arguments(perf, perf.flags().isExactly(PerfEventFlag.of(1)), 4, ALL),
        arguments(personality, personality.persona().is(Persona.of(1)), 0, INT),
        arguments(prctl, prctl.option().is(PrctlOption.of(1)), 0, INT),
        arguments(prctl, prctl.second().is(1), 1, ALL),
        arguments(prctl, prctl.third().is(1), 2, ALL),
        arguments(prctl, prctl.fourth().is(1), 3, ALL),
        arguments(prctl, prctl.fifth().is(1), 4, ALL),
        arguments(prlimit, prlimit.process().is(1), 0, INT),
        arguments(prlimit, prlimit.resource().is(Resource.RLIMIT_FSIZE), 1, INT),
        arguments(prlimit, prlimit.newLimit().is(1), 2, ALL),
        arguments(readv, readv.process().is(1), 0, INT),
        arguments(readv, readv.localCount().is(1), 2, ALL),
        arguments(readv, readv.remoteCount().is(1), 4, ALL),
        arguments(readv, readv.flags().is(1), 5, ALL),
        arguments(ptrace, ptrace.request().is(PtraceRequest.of(1)), 0, ALL),
        arguments(ptrace, ptrace.process().is(1), 1, INT),
        arguments(ptrace, ptrace.address().is(1), 2, ALL),
        arguments(ptrace, ptrace.data().is(1), 3, ALL),
        arguments(quotactl, quotactl.type().is(QuotaType.GRPQUOTA), 0, 0xffL),
        arguments(quotactl, quotactl.id().is(1), 2, INT),
        arguments(seccomp, seccomp.operation().is(SeccompOperation.of(1)), 0, INT),
        arguments(seccomp, seccomp.flags().isExactly(SeccompFlag.TSYNC), 1, INT),
        arguments(setns, setns.fileDescriptor().is(1), 0, INT),
        arguments(setns, setns.kinds().isExactly(NamespaceFlag.of(1)), 1, INT),
        arguments(setsockopt, setsockopt.fileDescriptor().is(1), 0, INT),
        arguments(setsockopt, setsockopt.level().is(SocketLevel.SOL_SOCKET), 1, INT),
        arguments(setsockopt, setsockopt.option().is(1), 2, INT),
        arguments(setsockopt, setsockopt.length().is(1), 4, INT),
        arguments(socket, socket.domain().is(AddressFamily.AF_UNIX), 0, INT),
        arguments(socket, socket.type().is(SocketType.SOCK_STREAM), 1, 0xfL),
        arguments(socket, socket.protocol().is(1), 2, INT),
        arguments(pair, pair.domain().is(AddressFamily.AF_UNIX), 0, INT),
        arguments(pair, pair.type().is(SocketType.SOCK_STREAM), 1, 0xfL),
        arguments(pair, pair.protocol().is(1), 2, INT),
        arguments(tgkill, tgkill.process().is(1), 0, INT),
        arguments(tgkill, tgkill.thread().is(1), 1, INT),
        arguments(tgkill, tgkill.signal().is(Signal.SIGHUP), 2, INT),
        arguments(unshare, unshare.flags().isExactly(NamespaceFlag.of(1)), 0, ALL));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("handles")
  void aHandleIsOneRegister(Call<?> call, Condition<?> condition, int register, long mask) {
    ArgCondition expected =
        mask == ALL
            ? ArgCondition.of(register, ArgOperator.EQ, 1)
            : ArgCondition.maskedEqual(register, mask, 1);
    List<Parameter> parameters = SyscallParameters.find(call.name()).orElseThrow();

    assertThat(condition.alternativesOn(Architecture.X86_64)).containsExactly(expected);
    assertThat(parameters.get(register).mask() & mask).isEqualTo(mask);
    if (mask == ALL) {
      assertThat(parameters.get(register).bits()).isEqualTo(64);
    }
  }
}
