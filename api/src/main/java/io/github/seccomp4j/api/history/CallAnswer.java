package io.github.seccomp4j.api.history;

import io.github.seccomp4j.api.policy.Outcome;
import io.github.seccomp4j.model.Action;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a policy does with the calls of a pattern: every outcome that one of them has, with an
 * example.
 *
 * <p>The kernel reads an {@code int} from the low half of a register and a file mode from its low
 * 16 bits, and a filter sees all 64 bits. So there are two questions: what happens if the registers
 * hold just the values that were asked for, as programs make the call, and what else can happen to
 * a caller who puts other bits where the kernel does not look. Both answers are exact, not sampled.
 *
 * @param plain outcomes where the registers of the pattern's arguments hold just the values; not
 *     empty, unmodifiable
 * @param highBits further outcomes where they hold other bits that the kernel does not read; empty
 *     if such bits change nothing; unmodifiable
 */
public record CallAnswer(List<CallExample> plain, List<CallExample> highBits) {

  /**
   * Makes an answer.
   *
   * @param plain outcomes where registers hold just the values
   * @param highBits further outcomes with other bits that the kernel does not read
   * @throws NullPointerException if a part or an element is null
   * @throws IllegalArgumentException if there is no plain outcome
   */
  public CallAnswer {
    plain = List.copyOf(plain);
    highBits = List.copyOf(highBits);
    if (plain.isEmpty()) {
      throw new IllegalArgumentException("an answer needs an outcome");
    }
  }

  /**
   * Returns the answer in a word.
   *
   * @return OPEN_TO_HIGH_BITS only if no call with the plain values is let through
   */
  public Permission permission() {
    long permitted = plain.stream().filter(CallExample::isPermitted).count();
    if (permitted > 0) {
      return permitted == plain.size() ? Permission.ALLOWED : Permission.ARGUMENTS_DECIDE;
    }
    return highBits.stream().anyMatch(CallExample::isPermitted)
        ? Permission.OPEN_TO_HIGH_BITS
        : Permission.BLOCKED;
  }

  /**
   * Tells whether another policy does the same with the calls.
   *
   * @param other its answer about the same pattern
   * @return true if the outcomes are the same; which calls show them and which rules decide does
   *     not count
   */
  public boolean hasOutcomesOf(CallAnswer other) {
    return outcomes(plain).equals(outcomes(other.plain))
        && outcomes(highBits).equals(outcomes(other.highBits));
  }

  static boolean isPermitted(Outcome outcome) {
    return outcome.action().equals(Action.ALLOW) || outcome.action().equals(Action.LOG);
  }

  private static Set<Outcome> outcomes(List<CallExample> examples) {
    return examples.stream()
        .map(CallExample::outcome)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Says the answer.
   *
   * @return for example {@code blocked for the plain value, open to high bits (ERRNO:1; with high
   *     bits ALLOW)}
   */
  @Override
  public String toString() {
    return permission()
        + " ("
        + words(plain)
        + (highBits.isEmpty() ? "" : "; with high bits " + words(highBits))
        + ")";
  }

  private static String words(List<CallExample> examples) {
    return outcomes(examples).stream()
        .map(Outcome::toString)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
