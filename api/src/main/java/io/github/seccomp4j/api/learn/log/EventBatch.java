package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.CallCounter;
import io.github.seccomp4j.model.Action;
import org.jspecify.annotations.Nullable;

/**
 * Events on the way to their counters, in the order of the log; not thread-safe.
 *
 * <p>A log's thousands of counters do not fit into the caches near the processor. Counting many
 * events in one short loop lets it fetch several counters at the same time, where counting each
 * after its record was read would wait for every one.
 */
final class EventBatch {

  private static final int SIZE = 512;

  private final Gathering gathering;
  private final @Nullable CallCounter[] counters = new @Nullable CallCounter[SIZE];
  private final @Nullable Action[] actions = new @Nullable Action[SIZE];
  private final long[] millis = new long[SIZE];
  private final long[] serials = new long[SIZE];
  private int size;

  EventBatch(Gathering gathering) {
    this.gathering = gathering;
  }

  /**
   * Takes an event that has an id.
   *
   * @param action what the kernel did; null if the record does not say
   */
  void add(CallCounter counter, long epochMillis, long serial, @Nullable Action action) {
    int place = size;
    counters[place] = counter;
    actions[place] = action;
    millis[place] = epochMillis;
    serials[place] = serial;
    size = place + 1;
    if (size == SIZE) {
      flush();
    }
  }

  /** Counts all events taken. */
  void flush() {
    for (int i = 0; i < size; i++) {
      CallCounter counter = counters[i];
      if (counter == null) {
        continue;
      }
      boolean isNew = counter.add(millis[i], serials[i]);
      Action action = actions[i];
      if (isNew && action != null) {
        counter.acted(action);
      }
      gathering.counted(isNew);
    }
    size = 0;
  }
}
