package io.github.seccomp4j.api.policy;

import io.github.seccomp4j.api.policy.CallRules.Part;
import org.jspecify.annotations.Nullable;

/**
 * A block of the program that libseccomp generates for a tree: perhaps a load, perhaps a mask, then
 * a comparison with two targets; or an end.
 *
 * <p>The accumulator is what libseccomp believes it to be, and what it truly is may differ.
 */
final class FilterBlock {

  /**
   * What the accumulator holds.
   *
   * @param word two times the argument, plus one for the high half; -1 if nothing is relied on
   * @param mask the bits that are left of it
   */
  record Accumulator(int word, int mask) {

    static final Accumulator ANYTHING = new Accumulator(-1, -1);

    boolean isAnything() {
      return word < 0;
    }
  }

  /**
   * Everything that makes two blocks one.
   *
   * @param word the half of an argument that is compared
   * @param kind how it is compared
   * @param mask the bits that count
   * @param datum what they are compared with
   * @param start what must be in the accumulator at the beginning
   * @param loads whether the block loads the word
   * @param masks whether the block masks it
   * @param whenTrue where to go then
   * @param whenFalse where to go else
   */
  record Content(
      int word,
      TreeNode.Kind kind,
      int mask,
      int datum,
      Accumulator start,
      boolean loads,
      boolean masks,
      FilterBlock whenTrue,
      FilterBlock whenFalse) {}

  final @Nullable Content content;
  final @Nullable Part end;
  final Accumulator declaredEnd;
  boolean isPlaced;
  // libseccomp puts a load before a block if the first jump to it needs one.
  boolean isReloaded;

  FilterBlock(Content content, Accumulator declaredEnd) {
    this.content = content;
    this.end = null;
    this.declaredEnd = declaredEnd;
  }

  /** An end; without a rule, the default action. */
  FilterBlock(@Nullable Part end) {
    this.content = null;
    this.end = end;
    this.declaredEnd = Accumulator.ANYTHING;
  }
}
