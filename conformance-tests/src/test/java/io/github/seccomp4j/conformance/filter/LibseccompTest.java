package io.github.seccomp4j.conformance.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.conformance.Campaign;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Policies do what the filters of this machine's libseccomp do. */
class LibseccompTest {

  private static final int CALLS = 80;

  @Test
  void policiesDoWhatFiltersDo() {
    compare(520, 20_000);
  }

  @Test
  @Tag("deep")
  void manyPoliciesDoWhatFiltersDo() {
    compare(40_000, 1_500_000);
  }

  private static void compare(int profiles, int fewestCalls) {
    try (LibseccompProcess libseccomp = new LibseccompProcess()) {
      ThisMachine.mustHave(ThisMachine.isLinuxOnX86(), "no Linux on x86_64");
      String version = libseccomp.version();
      ThisMachine.mustHave(!version.startsWith("missing"), "libseccomp.so.2 is " + version);
      List<String> names = FilterComparison.namesKnownTo(libseccomp);
      FilterComparison comparison = new FilterComparison(libseccomp);
      RandomCalls random =
          new RandomCalls(
              new Random(Long.parseLong(Campaign.SEED)), names, FilterComparison.FOREIGN);
      for (int i = 0; i < profiles; i++) {
        FilterComparison.Pair pair = comparison.pair(random.profile());
        if (pair != null) {
          comparison.compare(pair, random, CALLS);
        }
      }
      ThisMachine.print(
          "libseccomp "
              + version
              + ": "
              + names.size()
              + " names, "
              + comparison.profiles
              + " profiles, of which "
              + comparison.refused
              + " refused by both, "
              + comparison.calls
              + " calls, "
              + comparison.mismatches.size()
              + " mismatches beside "
              + comparison.ambiguousMismatches
              + " of "
              + comparison.ambiguousCalls
              + " calls that rules of different outcomes are about; excluded profiles "
              + comparison.excluded
              + ", workers killed "
              + libseccomp.restarts());
      assertThat(comparison.mismatches).isEmpty();
      assertThat(comparison.ambiguousMismatches)
          .isLessThanOrEqualTo(comparison.ambiguousCalls / 100);
      assertThat(comparison.calls - comparison.ambiguousCalls).isGreaterThanOrEqualTo(fewestCalls);
    }
  }
}
