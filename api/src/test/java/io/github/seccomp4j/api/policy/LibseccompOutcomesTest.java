package io.github.seccomp4j.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.RuntimeSemantics;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules do what the real programs make of them. */
class LibseccompOutcomesTest {

  @ParameterizedTest
  @EnumSource(names = {"RUNC", "CRUN"})
  void rulesDoWhatLibseccompMakesOfThem(RuntimeSemantics semantics) {
    int calls = 0;
    List<String> mismatches = new ArrayList<>();
    for (LibseccompOutcomes.Case one : LibseccompOutcomes.read()) {
      Policy policy = Policy.bind(one.profile(), Given.host(one.host(), semantics));
      for (LibseccompOutcomes.Call call : one.calls()) {
        calls++;
        Outcome outcome = policy.decide(call.event()).outcome();
        if (!outcome.equals(call.under(semantics))) {
          mismatches.add(one.name() + " " + call.event() + ": " + outcome + ", not " + call);
        }
      }
    }
    assertThat(mismatches).isEmpty();
    assertThat(calls).isGreaterThan(4000);
  }
}
