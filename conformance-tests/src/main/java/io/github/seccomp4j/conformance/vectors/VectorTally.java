package io.github.seccomp4j.conformance.vectors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what passed and what failed, and keeps the first mismatches. Not thread-safe. */
public final class VectorTally {

  private final int mostKept;
  private final List<String> mismatches = new ArrayList<>();
  private final Map<String, Long> counts = new TreeMap<>();
  private long passed;
  private long failed;

  /**
   * Starts counting.
   *
   * @param mostKept how many mismatches to keep
   */
  public VectorTally(int mostKept) {
    this.mostKept = mostKept;
  }

  /** Notes that the library's answer was right. */
  public void pass() {
    passed++;
  }

  /**
   * Notes that the library's answer was wrong.
   *
   * @param mismatch which vector, what was asked, what was answered and what is right; may have
   *     several lines
   */
  public void fail(String mismatch) {
    failed++;
    if (mismatches.size() < mostKept) {
      mismatches.add(mismatch);
    }
  }

  /**
   * Counts something else than outcomes, such as comparisons of one sort.
   *
   * @param what what is counted
   * @param times how often it happened
   */
  public void count(String what, long times) {
    counts.merge(what, times, Long::sum);
  }

  /**
   * Returns what else was counted.
   *
   * @return by name, in ascending order; unmodifiable
   */
  public Map<String, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /** Adds what another tally counted, and as many of its mismatches as there is room for. */
  void add(VectorTally other) {
    other.counts.forEach(this::count);
    passed += other.passed;
    failed += other.failed;
    for (String mismatch : other.mismatches) {
      if (mismatches.size() < mostKept) {
        mismatches.add(mismatch);
      }
    }
  }

  /**
   * Returns how many answers were right.
   *
   * @return not negative
   */
  public long passed() {
    return passed;
  }

  /**
   * Returns how many answers were wrong.
   *
   * @return not negative
   */
  public long failed() {
    return failed;
  }

  /**
   * Returns the first mismatches.
   *
   * @return in the order they were noted; unmodifiable
   */
  public List<String> mismatches() {
    return List.copyOf(mismatches);
  }

  /**
   * Tells whether everything is right, and there was something.
   *
   * @return false if nothing ran
   */
  public boolean isGood() {
    return failed == 0 && passed > 0;
  }

  @Override
  public String toString() {
    return passed + " passed, " + failed + " failed";
  }
}
