package io.github.seccomp4j.api.compare;

import io.github.seccomp4j.api.policy.Decision;
import io.github.seccomp4j.api.policy.DecisionSource;
import io.github.seccomp4j.api.policy.EntryPolicy;
import io.github.seccomp4j.api.policy.NumberRange;
import io.github.seccomp4j.api.policy.Policy;
import io.github.seccomp4j.model.Architecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers that really come through an entry, and what a policy does with them.
 *
 * <p>x86_64 and x32 share an AUDIT_ARCH value: bit 30 tells whose number it is, and 0xffffffff
 * belongs to x86_64. A filter that has x86_64 alone decides about x32's numbers too.
 */
final class EntryNumbers {

  private record Span(int first, int last) {}

  private static final List<Span> ALL = List.of(new Span(0, -1));
  private static final List<Span> X86_64 =
      List.of(new Span(0, 0x3fff_ffff), new Span(0x8000_0000, 0xbfff_ffff), new Span(-1, -1));
  private static final List<Span> X32 =
      List.of(new Span(0x4000_0000, 0x7fff_ffff), new Span(0xc000_0000, 0xffff_fffe));

  private EntryNumbers() {}

  /** Returns ranges in ascending unsigned order. */
  static List<NumberRange> of(Policy policy, Architecture architecture) {
    boolean isX32 = architecture.equals(Architecture.X32);
    List<Span> own = isX32 ? X32 : architecture.equals(Architecture.X86_64) ? X86_64 : ALL;
    List<NumberRange> ranges =
        policy
            .entry(architecture)
            .or(() -> isX32 ? policy.entry(Architecture.X86_64) : Optional.empty())
            .map(EntryPolicy::ranges)
            .orElseGet(() -> List.of(new NumberRange(0, -1, outside(policy))));
    return own == ALL ? ranges : cut(ranges, own);
  }

  /** Returns what happens to calls through entries that are not in the filter. */
  static List<Decision> outside(Policy policy) {
    DecisionSource source =
        policy.isFiltered() ? DecisionSource.BAD_ARCHITECTURE : DecisionSource.NO_FILTER;
    return List.of(new Decision(List.of(), policy.badArchitecture(), List.of(), source));
  }

  private static List<NumberRange> cut(List<NumberRange> ranges, List<Span> spans) {
    List<NumberRange> all = new ArrayList<>();
    for (Span span : spans) {
      for (NumberRange range : ranges) {
        int first = greater(range.first(), span.first());
        int last = smaller(range.last(), span.last());
        if (Integer.compareUnsigned(first, last) <= 0) {
          all.add(new NumberRange(first, last, range.decisions()));
        }
      }
    }
    return all;
  }

  static int smaller(int one, int other) {
    return Integer.compareUnsigned(one, other) < 0 ? one : other;
  }

  static int greater(int one, int other) {
    return Integer.compareUnsigned(one, other) > 0 ? one : other;
  }
}
