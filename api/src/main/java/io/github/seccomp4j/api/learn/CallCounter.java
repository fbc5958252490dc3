package io.github.seccomp4j.api.learn;

import io.github.seccomp4j.model.Action;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts one call by one subject while a log is read; made by {@link Observations.Builder}.
 *
 * <p>Not thread-safe. Adding an event in the order of time costs a comparison.
 */
public final class CallCounter {

  private static final int FIRST_IDS = 8;
  private static final int LEAST_PENDING = 64;

  private final SortedSet<Action> actions = new TreeSet<>(Comparator.comparing(Action::token));
  private final SortedMap<Integer, ObservedArgument> arguments = new TreeMap<>();
  private long unidentified;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  // Ascending and distinct; what came out of order waits beside it until it is worth merging.
  private long[] keys = new long[FIRST_IDS];
  private int keyCount;
  private long[] pending = new long[0];
  private int pendingCount;
  private Action lastAction = new Action("");

  CallCounter() {}

  /**
   * Adds an event that has an id.
   *
   * @param epochMillis its time, milliseconds since 1970-01-01T00:00Z
   * @param serial its serial number
   * @return false if it was added before, which changes nothing
   */
  public boolean add(long epochMillis, long serial) {
    long key = EventIds.key(epochMillis, serial);
    if (keyCount > 0 && Long.compareUnsigned(key, keys[keyCount - 1]) <= 0) {
      if (!addBefore(key)) {
        return false;
      }
    } else {
      // What waits is below the last key, so it cannot hold this one.
      if (keyCount == keys.length) {
        keys = Arrays.copyOf(keys, keyCount * 2);
      }
      keys[keyCount++] = key;
    }
    seen(epochMillis);
    return true;
  }

  private boolean addBefore(long key) {
    if (EventIds.find(keys, keyCount, key) >= 0) {
      return false;
    }
    int place = EventIds.find(pending, pendingCount, key);
    if (place >= 0) {
      return false;
    }
    if (pendingCount == pending.length) {
      if (pendingCount >= Math.max(LEAST_PENDING, (int) (Math.sqrt(keyCount) * 4))) {
        mergePending();
        place = -1;
      }
      pending = Arrays.copyOf(pending, Math.max(FIRST_IDS, pendingCount * 2));
    }
    int at = -1 - place;
    System.arraycopy(pending, at, pending, at + 1, pendingCount - at);
    pending[at] = key;
    pendingCount++;
    return true;
  }

  private void mergePending() {
    if (pendingCount > 0) {
      keys = EventIds.union(keys, keyCount, pending, pendingCount);
      keyCount = keys.length;
      pendingCount = 0;
    }
  }

  /**
   * Adds events that have no id.
   *
   * @param count how many
   */
  public void addUnidentified(long count) {
    unidentified += count;
  }

  /**
   * Notes a time at which the call was made.
   *
   * @param epochMillis milliseconds since 1970-01-01T00:00Z
   */
  public void seen(long epochMillis) {
    if (epochMillis < first) {
      first = epochMillis;
    }
    if (epochMillis > last) {
      last = epochMillis;
    }
  }

  /**
   * Notes what the kernel did.
   *
   * @param action the action logged
   */
  public void acted(Action action) {
    if (!action.equals(lastAction)) {
      lastAction = action;
      actions.add(action);
    }
  }

  /**
   * Notes an argument's value.
   *
   * @param index 0 to 5
   * @param value what was seen
   */
  public void argued(int index, ObservedArgument value) {
    arguments.merge(index, value, ObservedArgument::merge);
  }

  /** Adds everything another observation holds. */
  void add(CallObservation other) {
    CallObservation all = observation().merge(other);
    unidentified = all.unidentified();
    keys = all.ids().toArray();
    keyCount = keys.length;
    if (keys.length == 0) {
      keys = new long[FIRST_IDS];
    }
    pendingCount = 0;
    all.firstSeen().ifPresent(this::seen);
    all.lastSeen().ifPresent(this::seen);
    actions.addAll(all.actions());
    arguments.putAll(all.arguments());
  }

  /** Counts the ids that are held. */
  int identified() {
    return keyCount + pendingCount;
  }

  /** Turns the ids into a number. */
  void forgetIds() {
    unidentified += identified();
    keys = new long[FIRST_IDS];
    keyCount = 0;
    pendingCount = 0;
  }

  CallObservation observation() {
    mergePending();
    return new CallObservation(
        unidentified,
        EventIds.ofSorted(Arrays.copyOf(keys, keyCount)),
        first > last ? OptionalLong.empty() : OptionalLong.of(first),
        first > last ? OptionalLong.empty() : OptionalLong.of(last),
        actions,
        arguments);
  }
}
