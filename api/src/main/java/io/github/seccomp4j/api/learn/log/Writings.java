package io.github.seccomp4j.api.learn.log;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pairs the two writings of one event in journald's short form, one of which has no id: as many
 * equal bodies of one kind as of the other are the same events. Only the latest are remembered, for
 * the two stand close together.
 */
final class Writings {

  private static final int MOST = 4096;

  // Positive: so many with an id wait for one without; negative: the reverse.
  private final Map<Long, Integer> waiting = new LinkedHashMap<>();

  /**
   * Notes a writing.
   *
   * @param body a number of its fields
   * @param hasId whether it has an id
   * @return true if it is the second writing of an event
   */
  boolean hasOther(long body, boolean hasId) {
    int balance = waiting.getOrDefault(body, 0);
    int step = hasId ? 1 : -1;
    if (balance + step == 0) {
      waiting.remove(body);
    } else {
      waiting.put(body, balance + step);
      if (waiting.size() > MOST) {
        Iterator<Long> oldest = waiting.keySet().iterator();
        oldest.next();
        oldest.remove();
      }
    }
    return balance * step < 0;
  }
}
