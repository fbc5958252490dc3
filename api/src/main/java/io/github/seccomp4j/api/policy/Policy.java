package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a profile means on a host: for each entry of the kernel a total function from a number and
 * six registers to an outcome, and one outcome for entries that are not in the filter.
 *
 * <pre>{@code
 * Host host = Host.of(Architecture.X86_64, KernelVersion.of(6, 8)).withSemantics(RuntimeSemantics.RUNC);
 * Policy policy = Policy.bind(profile, host);
 * Verdict verdict = policy.decide(SyscallEvent.named(Architecture.X86_64, "socket", 40, 1, 0));
 * }</pre>
 *
 * <p>Values are immutable and equal by content: entries and the outcome of bad architectures count,
 * findings do not.
 */
public final class Policy {

  private static final int X32_BIT = 0x4000_0000;
  private static final int CANCELLED = -1;

  private final List<EntryPolicy> entries;
  // The entry most calls come through. Null if there is none, or if it is x32, which only a number
  // with its bit comes through.
  private final @Nullable EntryPolicy first;
  private final Outcome badArchitecture;
  private final boolean isFiltered;
  private final List<Finding> findings;
  private final @Nullable EntryPolicy x86;
  private final @Nullable EntryPolicy x32;

  Policy(
      List<EntryPolicy> entries,
      Outcome badArchitecture,
      boolean isFiltered,
      List<Finding> findings) {
    this.entries = List.copyOf(entries);
    this.badArchitecture = badArchitecture;
    this.isFiltered = isFiltered;
    this.findings = List.copyOf(findings);
    this.x86 = find(Architecture.X86_64);
    this.x32 = find(Architecture.X32);
    boolean isFirstPlain =
        !entries.isEmpty() && !this.entries.get(0).architecture().equals(Architecture.X32);
    this.first = isFirstPlain ? this.entries.get(0) : null;
  }

  /**
   * Returns what happens to calls without a filter.
   *
   * @return a policy without entries that permits every call
   */
  public static Policy unfiltered() {
    return new Policy(List.of(), Outcome.ALLOW, false, List.of());
  }

  /**
   * Binds a profile to a host.
   *
   * @param profile what was written
   * @param host the machine and whose reading of the profile counts
   * @return what it means there
   * @throws ProfileRejectedException if the runtime makes no filter of the profile; the message
   *     says why, in its words
   */
  public static Policy bind(SeccompProfile profile, Host host) {
    Binding binding = tryBind(profile, host);
    if (binding instanceof Binding.Rejected rejected) {
      throw new ProfileRejectedException(rejected);
    }
    return ((Binding.Bound) binding).policy();
  }

  /**
   * Binds a profile to a host, or says why that is impossible.
   *
   * @param profile what was written
   * @param host the machine and whose reading of the profile counts
   * @return the policy, or the reason
   */
  public static Binding tryBind(SeccompProfile profile, Host host) {
    return new Binder(profile, host).bind();
  }

  /**
   * Tells whether there is a filter.
   *
   * @return false if the profile means "seccomp off"; then every call is allowed
   */
  public boolean isFiltered() {
    return isFiltered;
  }

  /**
   * Returns the entries that are in the filter.
   *
   * @return the host's native architecture first, then in document order without duplicates;
   *     unmodifiable
   */
  public List<EntryPolicy> entries() {
    return entries;
  }

  /**
   * Returns one entry.
   *
   * @param architecture which one; x32 is apart from x86_64
   * @return empty if it is not in the filter, so that its calls get {@link #badArchitecture}
   */
  public Optional<EntryPolicy> entry(Architecture architecture) {
    return Optional.ofNullable(find(architecture));
  }

  /**
   * Returns what happens to calls through entries that are not in the filter.
   *
   * @return KILL_THREAD, libseccomp's default that no runtime changes; ALLOW if there is no filter
   */
  public Outcome badArchitecture() {
    return badArchitecture;
  }

  /**
   * Returns what is worth knowing about the profile on this host.
   *
   * <p>So that the time for binding stays in proportion to the length of the profile, 100 findings
   * of one code are kept, of a call with more than 1,000 rules with conditions the first that
   * matches is taken to decide, and 100,000 pairs of rules are searched for contradictions; a
   * finding {@code rules-not-compared} says where that happened.
   *
   * @return in the order of the profile's rules as far as they are about rules; unmodifiable
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Decides and explains.
   *
   * @param event a call
   * @return the outcome with its reason
   */
  public Verdict decide(SyscallEvent event) {
    return Explanation.of(this, event);
  }

  /**
   * Decides without allocating anything.
   *
   * @param entry the architecture whose entry the call takes; of {@link Architecture#X86_64} and
   *     {@link Architecture#X32} the number decides which one it is
   * @param number the field {@code nr} of {@code seccomp_data}; 32 bits, unsigned
   * @param a0 argument 0; 64 bits, unsigned, like the others
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @return the value the filter returns, see {@link Outcome#ofReturnValue}
   */
  public int decide(
      Architecture entry, int number, long a0, long a1, long a2, long a3, long a4, long a5) {
    // Objects.equals looks at the references first, and constants are the same object.
    if (first != null && (number & X32_BIT) == 0 && Objects.equals(entry, first.architecture())) {
      return first.decide(number, a0, a1, a2, a3, a4, a5);
    }
    EntryPolicy found = entryOf(entry, number);
    return found == null
        ? badArchitecture.returnValue()
        : found.decide(number, a0, a1, a2, a3, a4, a5);
  }

  /** Finds the entry that a call takes; null if it is not in the filter. */
  @Nullable EntryPolicy entryOf(Architecture architecture, int number) {
    boolean isX32 = architecture.equals(Architecture.X32);
    if (x32 != null && (isX32 || architecture.equals(Architecture.X86_64))) {
      boolean carriesBit = (number & X32_BIT) != 0 && number != CANCELLED;
      return carriesBit ? x32 : x86;
    }
    return isX32 ? x86 : find(architecture);
  }

  private @Nullable EntryPolicy find(Architecture architecture) {
    for (EntryPolicy entry : entries) {
      if (entry.architecture().equals(architecture)) {
        return entry;
      }
    }
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Policy that
        && isFiltered == that.isFiltered
        && badArchitecture.equals(that.badArchitecture)
        && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return Objects.hash(entries, badArchitecture, isFiltered);
  }

  /**
   * Prints the entries.
   *
   * @return for example {@code [SCMP_ARCH_X86_64: 74 ranges], else KILL_THREAD}
   */
  @Override
  public String toString() {
    return isFiltered ? entries + ", else " + badArchitecture : "no filter";
  }
}
