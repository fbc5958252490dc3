package io.github.seccomp4j.api.pod.cluster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Answers by question. Beyond a number of them no more are remembered, so that a corpus of odd Pods
 * stays bounded. Thread-safe.
 */
final class Remembered<Q, A> {

  private static final int MOST = 1_000;

  private final Map<Q, A> answers = new ConcurrentHashMap<>();

  A get(Q question, Supplier<A> answer) {
    A known = answers.get(question);
    if (known != null) {
      return known;
    }
    A found = answer.get();
    if (answers.size() < MOST) {
      answers.put(question, found);
    }
    return found;
  }
}
