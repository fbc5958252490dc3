package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.model.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one sort of vectors means: how the library is asked, and when its answer is right.
 *
 * <p>Implementations are immutable; what a file's vectors share is made by {@link #start}.
 */
public interface VectorKind {

  /**
   * Returns what the kind is called.
   *
   * @return the name in a line's member {@code kind}, or of the folder the file lies in
   */
  String name();

  /**
   * Returns which files beside a file of vectors hold what the vectors refer to.
   *
   * @return names without {@code .jsonl}, {@code .jsonl.gz} or {@code .json}, such as {@code
   *     profiles}; such a file is handed to {@link #start} and not run
   */
  default Set<String> sideFiles() {
    return Set.of();
  }

  /**
   * Prepares for the vectors of one file.
   *
   * @param side the lines of each side file that lies beside the file, by the side file's name;
   *     those that are missing have no entry
   * @return what checks one vector after another
   * @throws IllegalArgumentException if a side file is not what it has to be; the message says what
   *     is wrong
   */
  Check start(Map<String, List<JsonObject>> side);

  /** Holds the library against one vector. */
  @FunctionalInterface
  interface Check {

    /**
     * Checks a vector.
     *
     * @param vector the line
     * @param tally where every outcome is noted; a vector may hold several
     * @throws IllegalArgumentException if the line is not what the kind's vectors have to be; the
     *     message says what is wrong
     */
    void check(JsonObject vector, VectorTally tally);
  }
}
