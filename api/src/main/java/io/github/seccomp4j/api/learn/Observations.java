package io.github.seccomp4j.api.learn;

import io.github.seccomp4j.model.Architecture;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Which calls which subjects made: an immutable value of a size that depends on the number of
 * different calls, and not on how often they were made if {@link #withoutEventIds ids are dropped}.
 *
 * <p>{@link #merge} makes a commutative monoid of them, with identity {@link #EMPTY}: reading parts
 * of a log anywhere and in any order and merging gives what reading the whole gives. An event whose
 * id is kept on both sides counts once. {@link #toJson} and {@link #ofJson} carry a value between
 * machines; equal values have equal JSON.
 *
 * @param subjects what each subject called, in their order; unmodifiable
 */
public record Observations(SortedMap<Subject, SortedMap<ObservedCall, CallObservation>> subjects) {

  /** Nothing seen. */
  public static final Observations EMPTY = new Observations(Collections.emptySortedMap());

  /**
   * Makes observations of what was seen.
   *
   * @param subjects what each subject called; a copy, without the subjects that called nothing
   */
  public Observations {
    SortedMap<Subject, SortedMap<ObservedCall, CallObservation>> copy = new TreeMap<>();
    subjects.forEach(
        (subject, calls) -> {
          if (!calls.isEmpty()) {
            copy.put(subject, Collections.unmodifiableSortedMap(new TreeMap<>(calls)));
          }
        });
    subjects = Collections.unmodifiableSortedMap(copy);
  }

  /**
   * Tells whether nothing was seen.
   *
   * @return true if there is no subject
   */
  public boolean isEmpty() {
    return subjects.isEmpty();
  }

  /**
   * Returns the calls of all subjects. An event counts once, even if two sources tell it of
   * subjects of which they know different parts, as long as these do not contradict each other.
   *
   * @return each call once, with everything seen of it
   */
  public SortedMap<ObservedCall, CallObservation> calls() {
    SortedMap<ObservedCall, SortedMap<Subject, CallObservation>> byCall = new TreeMap<>();
    subjects.forEach(
        (subject, calls) ->
            calls.forEach(
                (call, seen) ->
                    byCall.computeIfAbsent(call, c -> new TreeMap<>()).put(subject, seen)));
    SortedMap<ObservedCall, CallObservation> all = new TreeMap<>();
    byCall.forEach(
        (call, seen) ->
            all.put(
                call,
                seen.values().stream()
                    .map(CallObservation::withoutEventIds)
                    .reduce(CallObservation.NONE, CallObservation::merge)
                    .without(SharedEvents.count(seen))));
    return Collections.unmodifiableSortedMap(all);
  }

  /**
   * Returns the number of events, those of each subject counted on their own.
   *
   * @return the sum of all counts; unsigned
   */
  public long events() {
    long events = 0;
    for (SortedMap<ObservedCall, CallObservation> calls : subjects.values()) {
      for (CallObservation seen : calls.values()) {
        events += seen.count();
      }
    }
    return events;
  }

  /**
   * Joins what was seen here and there.
   *
   * @param other other observations
   * @return the union; commutative, associative, with identity {@link #EMPTY}
   */
  public Observations merge(Observations other) {
    if (other.isEmpty()) {
      return this;
    }
    if (isEmpty()) {
      return other;
    }
    SortedMap<Subject, SortedMap<ObservedCall, CallObservation>> all = new TreeMap<>(subjects);
    other.subjects.forEach(
        (subject, calls) ->
            all.merge(
                subject,
                calls,
                (here, there) -> {
                  SortedMap<ObservedCall, CallObservation> both = new TreeMap<>(here);
                  there.forEach((call, seen) -> both.merge(call, seen, CallObservation::merge));
                  return both;
                }));
    return new Observations(all);
  }

  /**
   * Keeps what some subjects called: those of a container, a Pod, a label, an executable.
   *
   * @param subject which subjects to keep
   * @return their observations
   */
  public Observations ofSubjects(Predicate<Subject> subject) {
    return select((who, call, seen) -> subject.test(who));
  }

  /**
   * Keeps what came through some entries of the kernel.
   *
   * @param architecture which entries to keep
   * @return their observations
   */
  public Observations ofArchitectures(Predicate<Architecture> architecture) {
    return select((who, call, seen) -> architecture.test(call.architecture()));
  }

  /** Says which calls to keep. */
  private interface Selection {
    boolean keeps(Subject subject, ObservedCall call, CallObservation seen);
  }

  private Observations select(Selection selection) {
    SortedMap<Subject, SortedMap<ObservedCall, CallObservation>> some = new TreeMap<>();
    subjects.forEach(
        (subject, calls) -> {
          SortedMap<ObservedCall, CallObservation> rest = new TreeMap<>(calls);
          rest.entrySet()
              .removeIf(entry -> !selection.keeps(subject, entry.getKey(), entry.getValue()));
          some.put(subject, rest);
        });
    return new Observations(some);
  }

  /**
   * Keeps the calls that were seen in a window of time. A call is kept or left out whole: to leave
   * out single events, give the window to the reader.
   *
   * @param fromMillis the first millisecond of the window, since 1970-01-01T00:00Z
   * @param untilMillis the first millisecond after it
   * @return the calls whose first and last sighting span part of the window; those without a time
   *     are left out
   */
  public Observations seenBetween(long fromMillis, long untilMillis) {
    return select(
        (subject, call, seen) ->
            seen.firstSeen().orElse(Long.MAX_VALUE) < untilMillis
                && seen.lastSeen().orElse(Long.MIN_VALUE) >= fromMillis);
  }

  /**
   * Returns these observations without the ids of events.
   *
   * @return the same counts in less space; events shared with others can no longer be told
   */
  public Observations withoutEventIds() {
    SortedMap<Subject, SortedMap<ObservedCall, CallObservation>> all = new TreeMap<>();
    subjects.forEach(
        (subject, calls) -> {
          SortedMap<ObservedCall, CallObservation> plain = new TreeMap<>(calls);
          plain.replaceAll((call, seen) -> seen.withoutEventIds());
          all.put(subject, plain);
        });
    return new Observations(all);
  }

  /**
   * Returns these observations with subjects renamed; those that become equal are merged.
   *
   * @param names gives the new subject of each, as to forget processes or to add a Pod's labels
   * @return the same calls
   */
  public Observations mapSubjects(UnaryOperator<Subject> names) {
    Observations all = EMPTY;
    for (Map.Entry<Subject, SortedMap<ObservedCall, CallObservation>> entry : subjects.entrySet()) {
      SortedMap<Subject, SortedMap<ObservedCall, CallObservation>> one = new TreeMap<>();
      Subject name = names.apply(entry.getKey());
      one.put(name, entry.getValue());
      all = all.merge(new Observations(one));
    }
    return all;
  }

  /**
   * Writes these observations.
   *
   * @return JSON on one line, in ASCII order of everything that has no order of its own
   */
  public String toJson() {
    return ObservationsJson.write(this);
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @param json the text
   * @return the same observations
   * @throws IllegalArgumentException if the text is something else; the message says where
   */
  public static Observations ofJson(String json) {
    return ObservationsJson.read(json);
  }

  /**
   * Starts an empty builder.
   *
   * @return a builder to add events to
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Gathers events while logs are read; not thread-safe. */
  public static final class Builder {

    private final Map<Subject, Map<ObservedCall, CallCounter>> counters = new HashMap<>();

    Builder() {}

    /**
     * Returns the counter of one call by one subject.
     *
     * @param subject who called
     * @param call what was called
     * @return always the same counter for the same two
     */
    public CallCounter counter(Subject subject, ObservedCall call) {
      return counters
          .computeIfAbsent(subject, s -> new HashMap<>())
          .computeIfAbsent(call, c -> new CallCounter());
    }

    /**
     * Adds everything other observations hold.
     *
     * @param other what to add
     * @return this
     */
    public Builder add(Observations other) {
      other
          .subjects()
          .forEach(
              (subject, calls) -> calls.forEach((call, seen) -> counter(subject, call).add(seen)));
      return this;
    }

    /**
     * Turns the ids of all events so far into numbers, which frees their memory.
     *
     * @return this; an event that comes once more counts once more
     */
    public Builder forgetEventIds() {
      counters.values().forEach(calls -> calls.values().forEach(CallCounter::forgetIds));
      return this;
    }

    /**
     * Counts the ids of events that are held.
     *
     * @return eight bytes are held for each
     */
    public long eventIds() {
      long ids = 0;
      for (Map<ObservedCall, CallCounter> calls : counters.values()) {
        for (CallCounter counter : calls.values()) {
          ids += counter.identified();
        }
      }
      return ids;
    }

    /**
     * Returns what was gathered.
     *
     * @return observations that later events do not change; calls that only have a counter but no
     *     event are left out
     */
    public Observations build() {
      SortedMap<Subject, SortedMap<ObservedCall, CallObservation>> all = new TreeMap<>();
      counters.forEach(
          (subject, calls) -> {
            SortedMap<ObservedCall, CallObservation> seen = new TreeMap<>();
            calls.forEach(
                (call, counter) -> {
                  CallObservation observation = counter.observation();
                  if (observation.count() != 0) {
                    seen.put(call, observation);
                  }
                });
            all.put(subject, seen);
          });
      return new Observations(all);
    }
  }
}
