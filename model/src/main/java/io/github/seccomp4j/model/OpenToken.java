package io.github.seccomp4j.model;

/**
 * A word of a document's vocabulary that is kept as written even when no specification knows it.
 *
 * <p>Two tokens are equal exactly when their texts are; case matters, as it does to the runtimes.
 */
public interface OpenToken {

  /**
   * Returns the word as it stands in the document.
   *
   * @return the text, possibly empty, never null
   */
  String token();

  /**
   * Tells whether the word is one that the specification named by the implementing type defines.
   *
   * @return true for a defined word
   */
  boolean isRecognized();
}
