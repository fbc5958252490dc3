package io.github.seccomp4j.api.learn;

import io.github.seccomp4j.model.Action;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of one call by one subject.
 *
 * @param unidentified how many events had no id, or an id that is no longer kept; unsigned
 * @param ids the ids of all other events
 * @param firstSeen time of the earliest event, milliseconds since 1970-01-01T00:00Z; empty if no
 *     event had a time
 * @param lastSeen time of the latest event, likewise
 * @param actions the actions the kernel logged, by token; empty if the source has none
 * @param arguments values by the argument's index (0 to 5), where the source has them
 */
public record CallObservation(
    long unidentified,
    EventIds ids,
    OptionalLong firstSeen,
    OptionalLong lastSeen,
    SortedSet<Action> actions,
    SortedMap<Integer, ObservedArgument> arguments) {

  private static final Comparator<Action> BY_TOKEN = Comparator.comparing(Action::token);

  /** What is known of a call that was not seen. */
  static final CallObservation NONE =
      new CallObservation(
          0,
          EventIds.NONE,
          OptionalLong.empty(),
          OptionalLong.empty(),
          Collections.emptySortedSet(),
          Collections.emptySortedMap());

  /**
   * Makes an observation of its parts.
   *
   * @param unidentified how many events had no id, or an id that is no longer kept; unsigned
   * @param ids the ids of all other events
   * @param firstSeen time of the earliest event, milliseconds since 1970-01-01T00:00Z; empty if no
   *     event had a time
   * @param lastSeen time of the latest event, likewise
   * @param actions the actions the kernel logged; a copy, by token
   * @param arguments values by the argument's index (0 to 5); a copy
   */
  public CallObservation {
    actions = sorted(actions);
    arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
  }

  static SortedSet<Action> sorted(Collection<Action> actions) {
    SortedSet<Action> sorted = new TreeSet<>(BY_TOKEN);
    sorted.addAll(actions);
    return Collections.unmodifiableSortedSet(sorted);
  }

  /**
   * Returns how often the call was seen.
   *
   * @return the number of distinct events; unsigned
   */
  public long count() {
    return unidentified + ids.size();
  }

  /**
   * Joins what was seen here and there. An event whose id both hold counts once; everything else
   * adds up.
   *
   * @param other the same call by the same subject
   * @return the union; commutative and associative
   */
  public CallObservation merge(CallObservation other) {
    SortedSet<Action> allActions = new TreeSet<>(BY_TOKEN);
    allActions.addAll(actions);
    allActions.addAll(other.actions);
    SortedMap<Integer, ObservedArgument> allArguments = new TreeMap<>(arguments);
    other.arguments.forEach(
        (index, values) -> allArguments.merge(index, values, ObservedArgument::merge));
    return new CallObservation(
        unidentified + other.unidentified,
        ids.union(other.ids),
        earliest(firstSeen, other.firstSeen),
        latest(lastSeen, other.lastSeen),
        allActions,
        allArguments);
  }

  /**
   * Returns this observation without the ids of its events.
   *
   * @return the same count; events that it shares with others can no longer be told
   */
  public CallObservation withoutEventIds() {
    return ids.isEmpty()
        ? this
        : new CallObservation(count(), EventIds.NONE, firstSeen, lastSeen, actions, arguments);
  }

  /** Returns this observation, which has no ids, with less events. */
  CallObservation without(long events) {
    return events == 0
        ? this
        : new CallObservation(unidentified - events, ids, firstSeen, lastSeen, actions, arguments);
  }

  private static OptionalLong earliest(OptionalLong one, OptionalLong two) {
    return one.isEmpty() || (two.isPresent() && two.getAsLong() < one.getAsLong()) ? two : one;
  }

  private static OptionalLong latest(OptionalLong one, OptionalLong two) {
    return one.isEmpty() || (two.isPresent() && two.getAsLong() > one.getAsLong()) ? two : one;
  }
}
