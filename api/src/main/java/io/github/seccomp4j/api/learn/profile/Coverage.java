package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.learn.CallObservation;
import io.github.seccomp4j.api.learn.Observations;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.model.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * How much of what a program calls was likely seen: whether to go on recording.
 *
 * <p>The estimates are those of ecology for species not seen yet: Good and Turing's for the share
 * of events, Chao's lower bound for the number of calls. Both take events for independent draws.
 * Calls in a loop are not: many events of one run say little about the next one, so the estimate
 * over runs counts for more. Nothing is said about what was never exercised, such as a rare error
 * path.
 *
 * @param events how many events were seen; unsigned
 * @param calls how many different calls, each on its architecture
 * @param seenOnce how many of them once only
 * @param seenTwice how many of them twice
 * @param isCounted whether every source counts single events; otherwise the estimates from events
 *     are empty
 * @param firstSeen time of the earliest event, milliseconds since 1970-01-01T00:00Z; empty without
 *     times
 * @param lastNewCall time at which a call was seen for the first time last, likewise
 * @param lastSeen time of the latest event, likewise
 * @param runs one for each piece of evidence, in its order; unmodifiable
 * @param limits what the sources cannot show, and what they lost; unmodifiable
 */
public record Coverage(
    long events,
    int calls,
    int seenOnce,
    int seenTwice,
    boolean isCounted,
    OptionalLong firstSeen,
    OptionalLong lastNewCall,
    OptionalLong lastSeen,
    List<CoveredRun> runs,
    List<Finding> limits) {

  /**
   * Makes a value.
   *
   * @param events how many events were seen; unsigned
   * @param calls how many different calls
   * @param seenOnce how many of them once only
   * @param seenTwice how many of them twice
   * @param isCounted whether every source counts single events
   * @param firstSeen time of the earliest event
   * @param lastNewCall time at which a call was seen for the first time last
   * @param lastSeen time of the latest event
   * @param runs one for each piece of evidence; a copy
   * @param limits what the sources cannot show, and what they lost; a copy
   */
  public Coverage {
    runs = List.copyOf(runs);
    limits = List.copyOf(limits);
  }

  /**
   * Measures evidence.
   *
   * @param evidence one piece for each run of the program, in the order of the runs
   * @return how much was likely seen
   */
  public static Coverage of(List<Evidence> evidence) {
    Observations all = Observations.EMPTY;
    Map<ObservedCall, Integer> runsWith = new HashMap<>();
    List<CoveredRun> runs = new ArrayList<>();
    for (Evidence piece : evidence) {
      all = all.merge(piece.observations());
      List<ObservedCall> fresh = new ArrayList<>();
      SortedMap<ObservedCall, CallObservation> seen = piece.observations().calls();
      for (ObservedCall call : seen.keySet()) {
        if (runsWith.merge(call, 1, Integer::sum) == 1) {
          fresh.add(call);
        }
      }
      runs.add(new CoveredRun(piece.source(), events(seen), seen.size(), fresh, 0));
    }
    runs.replaceAll(run -> run.withOnlyHere(runsWith));
    SortedMap<ObservedCall, CallObservation> calls = all.calls();
    return new Coverage(
        events(calls),
        calls.size(),
        (int) calls.values().stream().filter(seen -> seen.count() == 1).count(),
        (int) calls.values().stream().filter(seen -> seen.count() == 2).count(),
        evidence.stream().allMatch(piece -> SourceLimits.counts(piece.reading().format())),
        extreme(calls, false, true),
        extreme(calls, true, true),
        extreme(calls, true, false),
        runs,
        SourceLimits.of(evidence));
  }

  private static long events(SortedMap<ObservedCall, CallObservation> calls) {
    return calls.values().stream().mapToLong(CallObservation::count).sum();
  }

  private static OptionalLong extreme(
      SortedMap<ObservedCall, CallObservation> calls, boolean isLatest, boolean isFirst) {
    return calls.values().stream()
        .map(seen -> isFirst ? seen.firstSeen() : seen.lastSeen())
        .flatMapToLong(OptionalLong::stream)
        .reduce((one, two) -> isLatest ? Math.max(one, two) : Math.min(one, two));
  }

  /**
   * Estimates with which probability the next event is a call that was never seen (Good and
   * Turing): the share of the events whose call was seen once.
   *
   * @return 0 to 1; empty without events, or if a source does not count them
   */
  public OptionalDouble unseenShare() {
    return isCounted && events != 0
        ? OptionalDouble.of((double) seenOnce / events)
        : OptionalDouble.empty();
  }

  /**
   * Estimates how many calls were not seen at least (Chao's first estimator, corrected for bias).
   *
   * @return not negative; empty without events, or if a source does not count them
   */
  public OptionalDouble unseenCalls() {
    return isCounted && events != 0
        ? OptionalDouble.of((double) seenOnce * (seenOnce - 1) / (2.0 * (seenTwice + 1)))
        : OptionalDouble.empty();
  }

  /**
   * Estimates how many calls the next run makes that no run made so far (Good and Turing, over
   * runs): the calls that exactly one run made, by the number of runs.
   *
   * @return not negative; empty for fewer than two runs, of which nothing can be told
   */
  public OptionalDouble newCallsInNextRun() {
    return runs.size() < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            (double) runs.stream().mapToInt(CoveredRun::onlyHere).sum() / runs.size());
  }

  /**
   * Says in words how much was likely seen.
   *
   * @return lines of text, each ended by a line feed
   */
  public String toText() {
    return CoverageText.of(this);
  }
}
