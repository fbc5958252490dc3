package io.github.seccomp4j.conformance.filter;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.bpf.BpfInterpreter;
import io.github.seccomp4j.api.bpf.BpfProgram;
import io.github.seccomp4j.api.policy.Binding;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.SyscallNames;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds policies against the filters that libseccomp makes of the same profiles. Counts. */
final class FilterComparison {

  /** Foreign architectures of the host's byte order that runc, crun and libseccomp 2.5.4 know. */
  static final List<Architecture> FOREIGN =
      List.of(
          Architecture.X86,
          Architecture.X86,
          Architecture.X32,
          Architecture.X32,
          Architecture.ARM,
          Architecture.AARCH64,
          Architecture.MIPSEL,
          Architecture.MIPSEL64,
          Architecture.PPC64LE,
          Architecture.RISCV64);

  private static final Host CRUN =
      Host.of(Architecture.X86_64, KernelVersion.of(6, 18)).withSemantics(RuntimeSemantics.CRUN);
  private static final Duration DEADLINE = Duration.ofSeconds(3);

  /** Findings that say that libseccomp's filter does not do what its rules say. */
  private static final Set<String> DEFECTS = Set.of("libseccomp-endless-loop");

  final Map<String, Integer> excluded = new TreeMap<>();
  final List<String> mismatches = new ArrayList<>();
  int profiles;
  int refused;
  int calls;
  int ambiguousCalls;
  int ambiguousMismatches;

  private final LibseccompProcess libseccomp;

  FilterComparison(LibseccompProcess libseccomp) {
    this.libseccomp = libseccomp;
  }

  /** A profile whose filter and policy can be compared. */
  record Pair(SeccompProfile profile, Policy policy, BpfProgram program) {}

  /** Makes filter and policy of a profile; null, and counted, if one of them is not made. */
  @Nullable Pair pair(SeccompProfile profile) {
    Binding binding = Policy.tryBind(profile, CRUN);
    String defect = defect(binding.findings());
    if (defect != null) {
      excluded.merge(defect, 1, Integer::sum);
      return null;
    }
    LibseccompProcess.Answer answer = libseccomp.export(profile, DEADLINE);
    BpfProgram program = answer.program();
    profiles++;
    if (binding instanceof Binding.Bound bound && program != null) {
      return new Pair(profile, bound.policy(), program);
    }
    if (binding instanceof Binding.Rejected && answer.reason().startsWith("refused")) {
      refused++;
    } else {
      mismatches.add(
          (binding instanceof Binding.Rejected rejected ? rejected.message() : "bound")
              + " / "
              + answer.reason()
              + ": "
              + profile);
    }
    return null;
  }

  private static @Nullable String defect(List<Finding> findings) {
    for (Finding finding : findings) {
      if (DEFECTS.contains(finding.code())) {
        return finding.code();
      }
    }
    return null;
  }

  /** Asks both about calls. */
  void compare(Pair pair, RandomCalls random, int count) {
    BpfInterpreter filter = BpfInterpreter.of(pair.program(), ByteOrder.nativeOrder());
    List<Architecture> entries = new ArrayList<>(List.of(Architecture.X86_64, Architecture.ARM));
    entries.addAll(pair.profile().architectures());
    for (int i = 0; i < count; i++) {
      SyscallEvent call = random.call(pair.profile(), entries);
      Outcome expected = pair.policy().decide(call).outcome();
      Outcome found = Outcome.ofReturnValue(run(filter, call));
      calls++;
      boolean isAmbiguous = isAmbiguous(pair.profile(), call);
      ambiguousCalls += isAmbiguous ? 1 : 0;
      if (!expected.equals(found) && isAmbiguous) {
        ambiguousMismatches++;
      } else if (!expected.equals(found)) {
        mismatches.add(
            call + ": policy " + expected + ", libseccomp " + found + ": " + pair.profile());
      }
    }
  }

  // Several rules with conditions and different outcomes are about the call: there libseccomp's
  // tree
  // decides, whose every merge is not known.
  private static boolean isAmbiguous(SeccompProfile profile, SyscallEvent call) {
    SyscallTable table = SyscallTable.of(entryOf(call));
    Set<Integer> outcomes = new HashSet<>();
    for (SyscallRule rule : profile.syscalls()) {
      for (String name : rule.names()) {
        if (!rule.args().isEmpty() && table.number(name) == call.number()) {
          outcomes.add(Objects.hash(rule.action(), rule.errnoRet()));
        }
      }
    }
    return outcomes.size() > 1;
  }

  private static Architecture entryOf(SyscallEvent call) {
    boolean isX32 = call.entry().equals(Architecture.X86_64) && (call.number() >> 30) == 1;
    return isX32 ? Architecture.X32 : call.entry();
  }

  static int run(BpfInterpreter filter, SyscallEvent call) {
    List<Long> a = call.arguments();
    int auditArch = ArchitectureInfo.of(call.entry()).orElseThrow().auditArch();
    return filter.run(
        call.number(), auditArch, 0, a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5));
  }

  /**
   * Returns the names that this library and our tables number alike on all these architectures, but
   * for one of two that libseccomp confuses.
   */
  static List<String> namesKnownTo(LibseccompProcess libseccomp) {
    List<String> names = new ArrayList<>(SyscallNames.all());
    // It has one negative number with switch_endian, which is the name that libseccomp finds again
    // on another architecture than its own.
    Set<String> different = new TreeSet<>(Set.of("sys_debug_setcontext"));
    List<Architecture> all = new ArrayList<>(FOREIGN);
    all.add(Architecture.X86_64);
    for (Architecture architecture : Set.copyOf(all)) {
      ArchitectureInfo info = ArchitectureInfo.of(architecture).orElseThrow();
      int[] numbers = libseccomp.numbers(info.libseccompToken());
      SyscallTable table = SyscallTable.of(architecture);
      for (int i = 0; i < numbers.length; i++) {
        String name = names.get(i);
        boolean isAlike =
            numbers[i] == table.number(name)
                || (numbers[i] < -1
                    && (table.number(name) == SyscallTable.ABSENT
                        || table.multiplexed(name).isPresent()));
        if (!isAlike || numbers[i] == -1) {
          different.add(name);
        }
      }
    }
    names.removeAll(different);
    return names;
  }
}
