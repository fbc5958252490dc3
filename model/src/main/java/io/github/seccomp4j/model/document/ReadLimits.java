package io.github.seccomp4j.model.document;

/**
 * How large a document may be before it is refused, so that hostile input costs bounded time and
 * memory.
 *
 * @param maxLength the longest text, in UTF-16 units where a string is read and in bytes where
 *     bytes are
 * @param maxDepth the deepest nesting of objects and arrays
 * @param maxStringLength the longest string or member name, in UTF-16 units
 * @param maxNumberLength the most digits and signs of a number, in characters
 * @param maxAliasEvents how many events a document's YAML aliases may expand to altogether
 * @param maxDocuments the most documents of a YAML stream
 */
public record ReadLimits(
    int maxLength,
    int maxDepth,
    int maxStringLength,
    int maxNumberLength,
    int maxAliasEvents,
    int maxDocuments) {

  private static final int DEEPEST = 1_000;

  /**
   * 64 MiB of text, 1,000 levels, strings of 20,000,000 units, numbers of 1,000 characters, 100,000
   * events from aliases, 10,000 documents.
   */
  public static final ReadLimits DEFAULT =
      new ReadLimits(64 << 20, DEEPEST, 20_000_000, 1_000, 100_000, 10_000);

  /**
   * Makes limits.
   *
   * @param maxLength the longest text, in UTF-16 units where a string is read and in bytes where
   *     bytes are
   * @param maxDepth the deepest nesting of objects and arrays
   * @param maxStringLength the longest string or member name, in UTF-16 units
   * @param maxNumberLength the most digits and signs of a number, in characters
   * @param maxAliasEvents how many events a document's YAML aliases may expand to altogether
   * @param maxDocuments the most documents of a YAML stream
   * @throws IllegalArgumentException if a limit is below 1, or the depth is above 1,000, which is
   *     as deep as a value may safely be walked; the message names the limit and its value
   */
  public ReadLimits {
    requirePositive("maxLength", maxLength);
    requirePositive("maxDepth", maxDepth);
    requirePositive("maxStringLength", maxStringLength);
    requirePositive("maxNumberLength", maxNumberLength);
    requirePositive("maxAliasEvents", maxAliasEvents);
    requirePositive("maxDocuments", maxDocuments);
    if (maxDepth > DEEPEST) {
      throw new IllegalArgumentException("maxDepth is at most " + DEEPEST + ": " + maxDepth);
    }
  }

  private static void requirePositive(String name, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + " must be positive: " + limit);
    }
  }

  /**
   * Replaces the limit of the text.
   *
   * @param limit the longest text, in UTF-16 units or bytes
   * @return limits that are otherwise the same
   * @throws IllegalArgumentException if it is below 1
   */
  public ReadLimits withMaxLength(int limit) {
    return new ReadLimits(
        limit, maxDepth, maxStringLength, maxNumberLength, maxAliasEvents, maxDocuments);
  }

  /**
   * Replaces the limit of nesting.
   *
   * @param limit the deepest nesting of objects and arrays
   * @return limits that are otherwise the same
   * @throws IllegalArgumentException if it is below 1 or above 1,000
   */
  public ReadLimits withMaxDepth(int limit) {
    return new ReadLimits(
        maxLength, limit, maxStringLength, maxNumberLength, maxAliasEvents, maxDocuments);
  }

  /**
   * Replaces the limit of strings.
   *
   * @param limit the longest string or member name, in UTF-16 units
   * @return limits that are otherwise the same
   * @throws IllegalArgumentException if it is below 1
   */
  public ReadLimits withMaxStringLength(int limit) {
    return new ReadLimits(
        maxLength, maxDepth, limit, maxNumberLength, maxAliasEvents, maxDocuments);
  }

  /**
   * Replaces the limit of numbers.
   *
   * @param limit the most digits and signs of a number, in characters
   * @return limits that are otherwise the same
   * @throws IllegalArgumentException if it is below 1
   */
  public ReadLimits withMaxNumberLength(int limit) {
    return new ReadLimits(
        maxLength, maxDepth, maxStringLength, limit, maxAliasEvents, maxDocuments);
  }

  /**
   * Replaces the limit of aliases.
   *
   * @param limit how many events a document's YAML aliases may expand to altogether
   * @return limits that are otherwise the same
   * @throws IllegalArgumentException if it is below 1
   */
  public ReadLimits withMaxAliasEvents(int limit) {
    return new ReadLimits(
        maxLength, maxDepth, maxStringLength, maxNumberLength, limit, maxDocuments);
  }

  /**
   * Replaces the limit of streams.
   *
   * @param limit the most documents of a YAML stream
   * @return limits that are otherwise the same
   * @throws IllegalArgumentException if it is below 1
   */
  public ReadLimits withMaxDocuments(int limit) {
    return new ReadLimits(
        maxLength, maxDepth, maxStringLength, maxNumberLength, maxAliasEvents, limit);
  }
}
