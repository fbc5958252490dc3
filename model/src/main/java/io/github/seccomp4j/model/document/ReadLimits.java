package io.github.seccomp4j.model.document;

/**
 * How large a document may be before it is refused, so that hostile input costs bounded time and
 * memory.
 *
 * @param maxLength the longest text, in UTF-16 units (and in bytes where bytes are read)
 * @param maxDepth the deepest nesting of objects and arrays
 * @param maxAliasEvents how many events a document's YAML aliases may expand to altogether
 */
public record ReadLimits(int maxLength, int maxDepth, int maxAliasEvents) {

  /** 64 MiB of text, 1,000 levels, 100,000 events from aliases. */
  public static final ReadLimits DEFAULT = new ReadLimits(64 << 20, 1_000, 100_000);

  /**
   * Makes limits.
   *
   * @param maxLength the longest text, in UTF-16 units (and in bytes where bytes are read)
   * @param maxDepth the deepest nesting of objects and arrays
   * @param maxAliasEvents how many events a document's YAML aliases may expand to altogether
   * @throws IllegalArgumentException if a limit is below 1, or the depth is above 1,000, which is
   *     as deep as a value may safely be walked; the message holds all three
   */
  public ReadLimits {
    if (maxLength < 1 || maxDepth < 1 || maxAliasEvents < 1 || maxDepth > 1_000) {
      throw new IllegalArgumentException(
          "limits must be positive and maxDepth at most 1000: maxLength "
              + maxLength
              + ", maxDepth "
              + maxDepth
              + ", maxAliasEvents "
              + maxAliasEvents);
    }
  }
}
