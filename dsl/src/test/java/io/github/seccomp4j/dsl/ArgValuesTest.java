package io.github.seccomp4j.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgValuesTest {

  private static final long[] INTERESTING = {0, 1, 2, 5, 6, 7, -8, -2, -1};

  // Ends of intervals with their neighbours, and masked bits with every filling of the low and high
  // ends.
  private static final List<Long> CANDIDATES = candidates();

  @Test
  void alwaysAndNever() {
    for (ArgCondition condition : conditions()) {
      long met = CANDIDATES.stream().filter(n -> holds(condition, n)).count();
      assertThat(ArgValues.always(condition))
          .as("%s always", condition)
          .isEqualTo(met == CANDIDATES.size());
      assertThat(ArgValues.never(condition)).as("%s never", condition).isEqualTo(met == 0);
    }
  }

  @Test
  void anUnknownOperatorMayMeetAnything() {
    ArgCondition unknown = ArgCondition.of(0, new ArgOperator("?"), 0);

    assertThat(ArgValues.always(unknown)).isFalse();
    assertThat(ArgValues.never(unknown)).isFalse();
  }

  private static List<ArgCondition> conditions() {
    List<ArgCondition> conditions = new ArrayList<>();
    for (ArgOperator op : ArgOperator.recognized()) {
      for (long value : INTERESTING) {
        if (op.equals(ArgOperator.MASKED_EQ)) {
          for (long wanted : INTERESTING) {
            conditions.add(ArgCondition.maskedEqual(0, value, wanted));
          }
        } else {
          conditions.add(ArgCondition.of(0, op, value));
        }
      }
    }
    return conditions;
  }

  private static List<Long> candidates() {
    List<Long> candidates = new ArrayList<>();
    for (long n = -32; n < 32; n++) {
      candidates.add(n);
    }
    return candidates;
  }

  private static boolean holds(ArgCondition condition, long n) {
    long value = condition.value();
    int order = Long.compareUnsigned(n, value);
    return switch (condition.op().token()) {
      case "SCMP_CMP_NE" -> order != 0;
      case "SCMP_CMP_LT" -> order < 0;
      case "SCMP_CMP_LE" -> order <= 0;
      case "SCMP_CMP_EQ" -> order == 0;
      case "SCMP_CMP_GE" -> order >= 0;
      case "SCMP_CMP_GT" -> order > 0;
      default -> (n & value) == (condition.valueTwo().orElse(0) & value);
    };
  }
}
