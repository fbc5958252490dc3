package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.learn.ObservedCall;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one run of a program brought.
 *
 * @param source the evidence it is known from
 * @param events how many events it has; unsigned
 * @param calls how many different calls
 * @param newCalls those that no run before made; unmodifiable
 * @param onlyHere how many of its calls no other run made
 */
public record CoveredRun(
    String source, long events, int calls, List<ObservedCall> newCalls, int onlyHere) {

  /**
   * Makes a value.
   *
   * @param source the evidence it is known from
   * @param events how many events it has; unsigned
   * @param calls how many different calls
   * @param newCalls those that no run before made; a copy
   * @param onlyHere how many of its calls no other run made
   * @throws NullPointerException if a part or an element is null
   */
  public CoveredRun {
    Objects.requireNonNull(source, "source");
    newCalls = List.copyOf(newCalls);
  }

  // A call of one run only was new there.
  CoveredRun withOnlyHere(Map<ObservedCall, Integer> runsWith) {
    int only = (int) newCalls.stream().filter(call -> runsWith.getOrDefault(call, 0) == 1).count();
    return new CoveredRun(source, events, calls, newCalls, only);
  }
}
