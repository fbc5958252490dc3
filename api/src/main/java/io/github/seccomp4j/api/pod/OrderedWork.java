package io.github.seccomp4j.api.pod;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many things by a few threads, whose results come in the order of the things. No more than
 * a few results wait for those before them, so memory does not grow with the number of things.
 */
final class OrderedWork {

  private static final int WAITING_PER_THREAD = 16;

  private OrderedWork() {}

  static <T, R> void run(
      Iterator<T> things,
      int threads,
      Function<? super T, ? extends R> work,
      Consumer<? super R> results) {
    if (threads == 1) {
      while (things.hasNext()) {
        results.accept(work.apply(things.next()));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<? extends R>> waiting = new ArrayDeque<>();
      while (things.hasNext() || !waiting.isEmpty()) {
        while (things.hasNext() && waiting.size() < threads * WAITING_PER_THREAD) {
          T thing = things.next();
          waiting.add(pool.submit(() -> work.apply(thing)));
        }
        results.accept(resultOf(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R resultOf(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("interrupted while reading");
      cancelled.initCause(e);
      throw cancelled;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      if (e.getCause() instanceof Error problem) {
        throw problem;
      }
      throw new IllegalStateException("work throws no checked exception", e);
    }
  }
}
