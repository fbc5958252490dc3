package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.KernelVersion;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Whether two rules of a conditional document can be in one resolved profile. */
final class Coexistence {

  private static final RuleFilter NONE = RuleFilter.builder().build();

  private Coexistence() {}

  // False only if some filter of one rule contradicts one of the other.
  static boolean isPossible(ConditionalRule a, ConditionalRule b) {
    RuleFilter in = a.includes().orElse(NONE);
    RuleFilter out = a.excludes().orElse(NONE);
    RuleFilter otherIn = b.includes().orElse(NONE);
    RuleFilter otherOut = b.excludes().orElse(NONE);
    return !excludes(in, otherOut)
        && !excludes(otherIn, out)
        && !haveOtherArches(in.arches(), otherIn.arches());
  }

  private static boolean excludes(RuleFilter in, RuleFilter out) {
    boolean allArchesOut = !in.arches().isEmpty() && out.arches().containsAll(in.arches());
    return !Collections.disjoint(in.caps(), out.caps()) || allArchesOut || kernel(in, out);
  }

  private static boolean kernel(RuleFilter in, RuleFilter out) {
    Optional<KernelVersion> since = in.minKernel().flatMap(KernelVersion::tryParse);
    Optional<KernelVersion> before = out.minKernel().flatMap(KernelVersion::tryParse);
    return since.isPresent() && before.isPresent() && since.get().compareTo(before.get()) >= 0;
  }

  private static boolean haveOtherArches(List<String> a, List<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }
}
