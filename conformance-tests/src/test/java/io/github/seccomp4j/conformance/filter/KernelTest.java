package io.github.seccomp4j.conformance.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.bpf.BpfInterpreter;
import io.github.seccomp4j.api.bpf.BpfProgram;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kernel loads what we take, and does to calls what policies say. */
class KernelTest {

  /** Calls without effect outside their process, whatever their arguments are. */
  private static final List<String> HARMLESS =
      List.of(
          "getppid",
          "getuid",
          "geteuid",
          "getgid",
          "getegid",
          "getpgrp",
          "umask",
          "dup",
          "close",
          "lseek",
          "sched_yield",
          "alarm",
          "getsid",
          "getpgid",
          "personality",
          "socket",
          "epoll_create1",
          "eventfd2",
          "inotify_init1");

  private static final long ENOSYS = -38;
  private static final int MAX_ERRNO = 4095;
  private static final int PROFILES = 60;
  private static final int CALLS = 12;

  @TempDir Path directory;

  @BeforeEach
  void machineCanFilter() throws IOException, InterruptedException {
    ThisMachine.mustHave(ThisMachine.isLinuxOnX86(), "no Linux on x86_64");
    BpfProgram allow =
        BpfProgram.ofBytes(new byte[] {6, 0, 0, 0, 0, 0, -1, 0x7f}, ByteOrder.LITTLE_ENDIAN);
    String reason = "";
    try {
      long answer =
          new Victim(directory).observe(List.of(new Victim.Attempt(allow, null))).get(0).loaded();
      reason = answer == 0 ? "" : "seccomp(2) answers " + answer;
    } catch (IOException e) {
      reason = String.valueOf(e.getMessage());
    }
    ThisMachine.mustHave(reason.isEmpty(), reason);
  }

  @Test
  void theKernelLoadsWhatTheInterpreterTakes() throws IOException, InterruptedException {
    RandomPrograms random = new RandomPrograms(new Random(Long.parseLong(Campaign.SEED)));
    List<Victim.Attempt> attempts = new ArrayList<>();
    List<BpfProgram> programs = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      programs.add(random.program());
      attempts.add(new Victim.Attempt(programs.get(i), null));
    }
    List<Victim.Observation> seen = new Victim(directory).observe(attempts);
    int loaded = 0;
    List<String> mismatches = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      boolean isLoaded = seen.get(i).loaded() == 0;
      loaded += isLoaded ? 1 : 0;
      if (isLoaded != programs.get(i).refusal().isEmpty()) {
        mismatches.add(
            seen.get(i).loaded() + " / " + programs.get(i).refusal() + ":\n" + programs.get(i));
      }
    }
    ThisMachine.print(
        "kernel: "
            + programs.size()
            + " random programs, "
            + loaded
            + " loaded, "
            + mismatches.size()
            + " mismatches");
    assertThat(mismatches).isEmpty();
    assertThat(loaded).isBetween(400, 3600);
  }

  @Test
  void callsFareAsPoliciesSay() throws IOException, InterruptedException {
    try (LibseccompProcess libseccomp = new LibseccompProcess()) {
      String version = libseccomp.version();
      ThisMachine.mustHave(!version.startsWith("missing"), "libseccomp.so.2 is " + version);
      compare(libseccomp);
    }
  }

  private void compare(LibseccompProcess libseccomp) throws IOException, InterruptedException {
    List<Architecture> entries = entries();
    FilterComparison filters = new FilterComparison(libseccomp);
    RandomCalls random =
        new RandomCalls(
            new Random(Long.parseLong(Campaign.SEED)),
            HARMLESS,
            List.of(Architecture.X86, Architecture.X32));
    List<Victim.Attempt> attempts = new ArrayList<>();
    List<Outcome> expected = new ArrayList<>();
    int profiles = 0;
    while (profiles < PROFILES) {
      FilterComparison.Pair pair = filters.pair(random.profile());
      if (pair == null) {
        continue;
      }
      profiles++;
      BpfInterpreter filter = BpfInterpreter.of(pair.program(), ByteOrder.nativeOrder());
      for (int i = 0; i < CALLS; i++) {
        SyscallEvent call = harmless(random.call(pair.profile(), entries));
        Outcome outcome = pair.policy().decide(call).outcome();
        // Where libseccomp deviates, the kernel has nothing to say about the policy.
        if (outcome.returnValue() == FilterComparison.run(filter, call)) {
          attempts.add(new Victim.Attempt(pair.program(), call));
          attempts.add(new Victim.Attempt(null, call));
          expected.add(outcome);
        }
      }
    }
    List<Victim.Observation> seen = new Victim(directory).observe(attempts);
    Map<String, Integer> fates = new TreeMap<>();
    List<String> mismatches = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      SyscallEvent call = attempts.get(2 * i).call();
      Victim.Observation filtered = seen.get(2 * i);
      Outcome outcome = expected.get(i);
      fates.merge(call == null ? "" : call.entry() + " " + outcome.action(), 1, Integer::sum);
      if (!fits(outcome, filtered, seen.get(2 * i + 1))) {
        mismatches.add(call + ": policy " + outcome + ", kernel " + filtered);
      }
    }
    ThisMachine.print(
        "kernel: "
            + expected.size()
            + " calls under "
            + profiles
            + " profiles, "
            + mismatches.size()
            + " mismatches; "
            + fates);
    assertThat(mismatches).isEmpty();
    assertThat(expected.size()).isGreaterThanOrEqualTo(300);
  }

  /** Returns the entries that this kernel has. */
  private List<Architecture> entries() throws IOException, InterruptedException {
    List<Architecture> all = List.of(Architecture.X86_64, Architecture.X86, Architecture.X32);
    List<Victim.Attempt> attempts = new ArrayList<>();
    for (Architecture entry : all) {
      attempts.add(new Victim.Attempt(null, SyscallEvent.named(entry, "getppid")));
    }
    List<Victim.Observation> seen = new Victim(directory).observe(attempts);
    List<Architecture> entries = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      // A filter sees x32 calls even where the kernel then answers ENOSYS.
      if (seen.get(i).hasReturned() && seen.get(i).returned() > 0) {
        entries.add(all.get(i));
      }
    }
    ThisMachine.print("kernel: makes calls through " + entries);
    entries.add(Architecture.X32);
    return List.copyOf(new LinkedHashSet<>(entries));
  }

  private static SyscallEvent harmless(SyscallEvent call) {
    boolean isListed =
        HARMLESS.stream()
            .anyMatch(name -> SyscallTable.of(call.entry()).number(name) == call.number());
    SyscallEvent chosen =
        isListed
            ? call
            : new SyscallEvent(
                call.entry(), SyscallTable.of(call.entry()).number("getppid"), call.arguments());
    // int 0x80 passes 32 bits, zero-extended.
    return call.entry().equals(Architecture.X86)
        ? new SyscallEvent(
            chosen.entry(),
            chosen.number(),
            chosen.arguments().stream().map(a -> a & 0xffff_ffffL).toList())
        : chosen;
  }

  private static boolean fits(
      Outcome outcome, Victim.Observation filtered, Victim.Observation free) {
    if (filtered.loaded() != 0) {
      return false;
    }
    return switch (outcome.action().token()) {
      case "SCMP_ACT_ALLOW", "SCMP_ACT_LOG" ->
          filtered.hasReturned() && filtered.returned() == free.returned();
      case "SCMP_ACT_ERRNO" ->
          filtered.hasReturned() && filtered.returned() == -Math.min(outcome.data(), MAX_ERRNO);
      // Nobody listens, nobody traces.
      case "SCMP_ACT_NOTIFY", "SCMP_ACT_TRACE" ->
          filtered.hasReturned() && filtered.returned() == ENOSYS;
      case "SCMP_ACT_TRAP" -> filtered.hasTrapped() && filtered.sigsysErrno() == outcome.data();
      default -> filtered.isKilledByFilter();
    };
  }
}
