package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.learn.CallObservation;
import io.github.seccomp4j.api.learn.Observations;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import java.util.List;
import java.util.function.ObjLongConsumer;

/** What several pieces of evidence show: each piece by itself, and how much they show together. */
final class EvidenceWalk {

  /** Takes what one piece shows of a call by a subject. */
  @FunctionalInterface
  interface Taker {
    void take(String source, Subject subject, ObservedCall call, CallObservation what);
  }

  private EvidenceWalk() {}

  /**
   * Goes through all evidence.
   *
   * @param each is given what every piece shows
   * @param counts is given how many events there are of each call, afterwards; one that several
   *     pieces hold is one
   */
  static void through(List<Evidence> evidence, Taker each, ObjLongConsumer<ObservedCall> counts) {
    Observations all = Observations.EMPTY;
    for (Evidence piece : evidence) {
      all = all.merge(piece.observations());
      piece
          .observations()
          .subjects()
          .forEach(
              (subject, calls) ->
                  calls.forEach((call, what) -> each.take(piece.source(), subject, call, what)));
    }
    all.calls().forEach((call, what) -> counts.accept(call, what.count()));
  }
}
