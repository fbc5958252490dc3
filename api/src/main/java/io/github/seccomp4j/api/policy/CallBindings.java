package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.RuntimeSemantics;
import io.github.seccomp4j.api.policy.CallRules.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What rules mean together, found once for all calls and entries. Not thread-safe. */
final class CallBindings {

  private record Key(int bits, List<Part> parts) {}

  private final RuntimeSemantics semantics;
  private final Decision otherwise;
  private final Map<Key, CallBinding> known = new HashMap<>();

  CallBindings(RuntimeSemantics semantics, Outcome defaultOutcome) {
    this.semantics = semantics;
    this.otherwise = Decision.always(defaultOutcome, DecisionSource.DEFAULT_ACTION);
  }

  RuntimeSemantics semantics() {
    return semantics;
  }

  Decision otherwise() {
    return otherwise;
  }

  CallBinding of(CallRules rules, int bits) {
    return known.computeIfAbsent(
        new Key(bits, rules.parts()), key -> new CallBinding(rules, bits, semantics, otherwise));
  }
}
