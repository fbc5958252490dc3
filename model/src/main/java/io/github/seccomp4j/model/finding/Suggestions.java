package io.github.seccomp4j.model.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word a person probably meant.
 *
 * <p>Distance is counted in insertions, deletions, replacements and swaps of neighbours; case does
 * not count. A word is near if a third of its length, at least one and at most three changes, make
 * it the other.
 */
public final class Suggestions {

  private static final int MAX_DISTANCE = 3;

  private Suggestions() {}

  /**
   * Finds the nearest known word.
   *
   * @param text what was written
   * @param known the words that would have been right
   * @return the nearest of them, the first of several; empty if none is near, or if the text is one
   *     of them exactly
   */
  public static Optional<String> nearest(String text, Collection<String> known) {
    String wanted = text.toLowerCase(Locale.ROOT);
    int allowed = Math.min(MAX_DISTANCE, Math.max(1, wanted.length() / 3));
    String best = null;
    int bestDistance = allowed + 1;
    for (String word : known) {
      if (word.equals(text)) {
        return Optional.empty();
      }
      if (Math.abs(word.length() - wanted.length()) >= bestDistance) {
        continue;
      }
      int distance = distance(wanted, word.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        best = word;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  // Optimal string alignment: enough for slips of the keyboard, and quadratic only in word length,
  // which the caller has bounded by comparing lengths first.
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(last[j], current[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = current;
      current = free;
    }
    return last[b.length()];
  }
}
