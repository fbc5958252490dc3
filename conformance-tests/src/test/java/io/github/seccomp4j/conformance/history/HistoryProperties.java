package io.github.seccomp4j.conformance.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.catalog.RuntimeDefault;
import io.github.seccomp4j.api.catalog.RuntimeDefaults;
import io.github.seccomp4j.api.history.CallAnswer;
import io.github.seccomp4j.api.history.CallChange;
import io.github.seccomp4j.api.history.CallExample;
import io.github.seccomp4j.api.history.CallHistory;
import io.github.seccomp4j.api.history.CallPattern;
import io.github.seccomp4j.api.history.History;
import io.github.seccomp4j.api.history.ReleaseRange;
import io.github.seccomp4j.api.history.UpgradeImpact;
import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.policy.SyscallEvent;
import io.github.seccomp4j.api.syscall.Parameter;
import io.github.seccomp4j.api.syscall.SyscallParameters;
import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Histories and upgrades are two views of the same policies. */
class HistoryProperties {

  private static final int MOST_CHANGES = 25;

  @Property(seed = Campaign.SEED, tries = 25)
  void anUpgradeIsTheDifferenceOfTwoAnswers(
      @ForAll("runtimes") ContainerRuntime runtime,
      @ForAll("hosts") Host host,
      @ForAll("capabilitySets") Set<Capability> capabilities,
      @ForAll @IntRange(max = 999) int first,
      @ForAll @IntRange(max = 999) int second) {
    Release from = release(runtime, first);
    Release to = release(runtime, second);
    History history = History.of(runtime, host, capabilities);
    UpgradeImpact impact =
        UpgradeImpact.between(RuntimeDefaults.of(from), RuntimeDefaults.of(to), host, capabilities);
    Architecture entry = host.architecture();
    Set<String> changed = new HashSet<>();
    for (CallChange change : impact.changes()) {
      if (change.entry().filter(entry::equals).isPresent() && change.syscall().isPresent()) {
        String name = change.syscall().orElseThrow();
        if (changed.add(name) && changed.size() <= MOST_CHANGES) {
          CallHistory whole = history.of(CallPattern.of(name));
          assertThat(plain(whole.answer(from))).contains(change.before().outcome());
          assertThat(plain(whole.answer(to))).contains(change.after().outcome());
          CallHistory witness = history.of(exactly(name, change.witness()));
          assertThat(plain(witness.answer(from))).containsExactly(change.before().outcome());
          assertThat(plain(witness.answer(to))).containsExactly(change.after().outcome());
        }
      }
    }
    for (String name : List.of("socket", "clone", "clone3", "personality", "ptrace", "mseal")) {
      if (!changed.contains(name) && SyscallTable.of(entry).isDefined(name)) {
        CallHistory unchanged = history.of(CallPattern.of(name));
        assertThat(unchanged.answer(from).hasOutcomesOf(unchanged.answer(to))).as(name).isTrue();
      }
    }
  }

  @Property(seed = Campaign.SEED, tries = 40)
  void examplesAreDecidedAsTheySay(
      @ForAll("runtimes") ContainerRuntime runtime,
      @ForAll("hosts") Host host,
      @ForAll("capabilitySets") Set<Capability> capabilities,
      @ForAll("names") String name,
      @ForAll("values") long value) {
    if (!SyscallTable.of(host.architecture()).isDefined(name)) {
      return;
    }
    CallHistory history = History.of(runtime, host, capabilities).of(CallPattern.of(name, value));
    List<Parameter> parameters =
        SyscallParameters.find(name, host.architecture()).orElse(List.of());
    long mask = parameters.isEmpty() ? -1L : parameters.get(0).mask();
    for (ReleaseRange range : history.ranges()) {
      RuntimeDefault known = RuntimeDefaults.of(range.first());
      Policy policy = Policy.bind(known.resolve(host, capabilities).profile(), host);
      for (CallExample example : range.answer().plain()) {
        assertThat(example.call().arguments().get(0)).isEqualTo(value);
        assertThat(policy.decide(example.call()).outcome()).isEqualTo(example.outcome());
      }
      for (CallExample example : range.answer().highBits()) {
        assertThat(example.call().arguments().get(0) & mask).isEqualTo(value & mask);
        assertThat(policy.decide(example.call()).outcome()).isEqualTo(example.outcome());
        assertThat(plain(range.answer())).doesNotContain(example.outcome());
      }
      // No call has an outcome that the answer lacks.
      for (long high : List.of(0L, 1L << 16, 1L << 32, 1L << 63, -1L)) {
        long register = (value & mask) | (high & ~mask);
        Outcome outcome =
            policy.decide(SyscallEvent.named(host.architecture(), name, register, 0, 0)).outcome();
        assertThat(all(range.answer())).contains(outcome);
      }
    }
  }

  private static Release release(ContainerRuntime runtime, int number) {
    List<Release> releases = RuntimeDefaults.releases(runtime);
    return releases.get(number % releases.size());
  }

  private static CallPattern exactly(String name, SyscallEvent call) {
    CallPattern pattern = CallPattern.of(name);
    for (int i = 0; i < call.arguments().size(); i++) {
      pattern = pattern.withArgument(i, call.arguments().get(i));
    }
    return pattern;
  }

  private static List<Outcome> plain(CallAnswer answer) {
    return answer.plain().stream().map(CallExample::outcome).toList();
  }

  private static Set<Outcome> all(CallAnswer answer) {
    Set<Outcome> all = new HashSet<>(plain(answer));
    answer.highBits().forEach(example -> all.add(example.outcome()));
    return all;
  }

  @Provide
  Arbitrary<ContainerRuntime> runtimes() {
    return Arbitraries.of(ContainerRuntime.values());
  }

  @Provide
  Arbitrary<Host> hosts() {
    return Arbitraries.of(
        Host.of(Architecture.X86_64, KernelVersion.of(6, 8)),
        Host.of(Architecture.X86_64, KernelVersion.of(6, 8)).withSemantics(RuntimeSemantics.RUNC),
        Host.of(Architecture.AARCH64, KernelVersion.of(4, 7)),
        Host.of(Architecture.S390X, KernelVersion.of(6, 18)).withSemantics(RuntimeSemantics.CRUN),
        Host.of(Architecture.MIPS64, KernelVersion.of(6, 18)),
        Host.of(Architecture.PPC64LE, KernelVersion.of(5, 10)));
  }

  @Provide
  Arbitrary<Set<Capability>> capabilitySets() {
    return Arbitraries.of(Capability.recognized()).set().ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "socket", "personality", "clone", "clone3", "unshare", "keyctl", "chmod", "mseal", "read");
  }

  @Provide
  Arbitrary<Long> values() {
    return Arbitraries.of(
        0L, 1L, 8L, 16L, 38L, 39L, 40L, 41L, 0x20008L, 0x1000_0000L, 0xffff_ffffL, 1L << 32, -1L);
  }
}
