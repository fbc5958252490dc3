package io.github.seccomp4j.api.pod.cluster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Answers by question. Beyond a number of them no more are remembered, so that a corpus of odd Pods
 * stays bounded. Thread-safe: who asks what another thread is finding out waits for the answer.
 */
final class Remembered<Q, A> {

  private static final int MOST = 1_000;

  private final Map<Q, A> answers = new ConcurrentHashMap<>();

  A get(Q question, Supplier<A> answer) {
    A known = answers.get(question);
    if (known != null) {
      return known;
    }
    // In a short run all threads begin with the same questions, and one of them is enough.
    return answers.size() < MOST
        ? answers.computeIfAbsent(question, unknown -> answer.get())
        : answer.get();
  }
}
