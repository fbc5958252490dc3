package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.Host;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.api.policy.ProfileRejectedException;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.finding.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a profile in use and what a program calls now have come apart.
 *
 * <pre>{@code
 * Drift drift = Drift.between(profile, host, List.of(evidence), LearningOptions.standard());
 * drift.denied();         // what the profile would have denied
 * drift.unused();         // what it permits for nothing
 * drift.suggest().diff(); // the smallest edit
 * }</pre>
 *
 * @param profile the profile
 * @param host the machine it is judged on
 * @param evidence what was seen; unmodifiable
 * @param options which siblings and which start-up needs a profile permits on purpose, and when
 *     values of arguments make conditions
 * @param calls what was seen and is not surely permitted, by call; unmodifiable
 * @param unused what is permitted and was not seen, by name; unmodifiable
 * @param limits what the evidence cannot show, and what it lost; unmodifiable
 */
public record Drift(
    SeccompProfile profile,
    Host host,
    List<Evidence> evidence,
    LearningOptions options,
    List<DriftedCall> calls,
    List<UnusedCall> unused,
    List<Finding> limits) {

  /**
   * Makes a value.
   *
   * @param profile the profile
   * @param host the machine it is judged on
   * @param evidence what was seen; a copy
   * @param options how the profile would be learned
   * @param calls what was seen and is not surely permitted; a copy
   * @param unused what is permitted and was not seen; a copy
   * @param limits what the evidence cannot show, and what it lost; a copy
   */
  public Drift {
    evidence = List.copyOf(evidence);
    calls = List.copyOf(calls);
    unused = List.copyOf(unused);
    limits = List.copyOf(limits);
  }

  /**
   * Holds evidence against a profile.
   *
   * @param profile the profile
   * @param host the machine, and whose reading of the profile counts
   * @param evidence what was seen; reduced to the subjects the profile is for
   * @param options which siblings and start-up needs a profile permits on purpose
   * @return how they have come apart
   * @throws ProfileRejectedException if the runtime makes no filter of the profile
   */
  public static Drift between(
      SeccompProfile profile, Host host, List<Evidence> evidence, LearningOptions options) {
    Judge judge = new Judge(Policy.bind(profile, host));
    SortedMap<ObservedCall, CallTally> tallies = new TreeMap<>();
    EvidenceWalk.through(
        evidence,
        (source, subject, call, what) -> tallyOf(call, tallies).add(source, subject, call, what),
        (call, events) -> tallyOf(call, tallies).count(events));
    List<DriftedCall> calls = new ArrayList<>();
    tallies.forEach(
        (call, tally) -> {
          Judgement judgement = tally.judge(judge);
          if (judgement != Judgement.PERMITTED) {
            calls.add(new DriftedCall(call, judgement, tally.outcomes(judge), tally.learned("")));
          }
        });
    return new Drift(
        profile,
        host,
        evidence,
        options,
        calls,
        unused(profile, host, evidence, options),
        SourceLimits.of(evidence));
  }

  private static CallTally tallyOf(ObservedCall call, Map<ObservedCall, CallTally> tallies) {
    return tallies.computeIfAbsent(call, unknown -> new CallTally(nameOf(unknown)));
  }

  private static String nameOf(ObservedCall call) {
    return call.name()
        .orElseGet(() -> "number " + Integer.toUnsignedString(call.number().orElse(-1)));
  }

  private static List<UnusedCall> unused(
      SeccompProfile profile, Host host, List<Evidence> evidence, LearningOptions options) {
    List<Architecture> targets = new ArrayList<>(profile.architectures());
    if (!targets.contains(host.architecture())) {
      targets.add(host.architecture());
    }
    LearningRun run = new LearningRun(evidence, options.on(targets.toArray(new Architecture[0])));
    Set<String> used = new HashSet<>(run.wanted());
    Map<String, List<Integer>> rules = new TreeMap<>();
    for (int i = 0; i < profile.syscalls().size(); i++) {
      SyscallRule rule = profile.syscalls().get(i);
      if (rule.action().equals(Action.ALLOW)) {
        for (String name : Set.copyOf(rule.names())) {
          if (!used.contains(name)) {
            rules.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
          }
        }
      }
    }
    List<UnusedCall> unused = new ArrayList<>();
    rules.forEach((name, places) -> unused.add(new UnusedCall(name, places)));
    return unused;
  }

  /**
   * Returns what the profile would have denied, whatever the arguments were.
   *
   * @return by call; unmodifiable
   */
  public List<DriftedCall> denied() {
    return calls.stream().filter(call -> call.judgement() == Judgement.DENIED).toList();
  }

  /**
   * Suggests the smallest edit: permits what was denied, in the rule that permits most if it can,
   * and takes out what was not seen if every source shows what the profile in force permits.
   *
   * @return the edit, judged again
   */
  public Suggestion suggest() {
    return new SmallestEdit(this).make();
  }

  /**
   * Says in words what has come apart.
   *
   * @return lines of text, each ended by a line feed
   */
  public String toText() {
    return DriftText.of(this);
  }
}
