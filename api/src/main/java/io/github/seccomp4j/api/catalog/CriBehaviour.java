package io.github.seccomp4j.api.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a CRI runtime does with each request for a profile, with its settings as they are by
 * default.
 *
 * @param outcomes what each request leads to
 * @param errors what the runtime says when something is wrong, by a short name such as {@code
 *     file-missing}; {@code {path}} and {@code {reason}} stand for what differs
 * @param notes what else there is to know, settings above all
 */
public record CriBehaviour(
    Map<CriRequest, CriOutcome> outcomes, Map<String, String> errors, List<String> notes) {

  /**
   * Makes a behaviour.
   *
   * @param outcomes what each request leads to
   * @param errors what the runtime says when something is wrong, by a short name
   * @param notes what else there is to know
   * @throws IllegalArgumentException if a request has no outcome; the message names it
   */
  public CriBehaviour {
    for (CriRequest request : CriRequest.values()) {
      if (!outcomes.containsKey(request)) {
        throw new IllegalArgumentException("no outcome for " + request);
      }
    }
    outcomes = Map.copyOf(outcomes);
    errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    notes = List.copyOf(notes);
  }

  /**
   * Returns what a request leads to.
   *
   * @param request what the kubelet asks for
   * @return what the container gets
   */
  public CriOutcome outcome(CriRequest request) {
    CriOutcome outcome = outcomes.get(request);
    if (outcome == null) {
      throw new IllegalStateException("no outcome for " + request);
    }
    return outcome;
  }

  /**
   * Returns what the runtime says when something is wrong.
   *
   * @param name a short name such as {@code file-missing}, {@code not-json}, {@code
   *     kernel-without-seccomp}, {@code unknown-type}
   * @return the text, with {@code {path}} and {@code {reason}} for what differs; empty if it is not
   *     known or cannot happen
   */
  public Optional<String> error(String name) {
    return Optional.ofNullable(errors.get(name));
  }
}
