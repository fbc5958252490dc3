package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Finding;
import java.util.List;

/**
 * One document of a stream of manifests.
 *
 * @param number counted from 1; empty documents count
 * @param objects the object, or those of a list in their order; none if the document is empty or
 *     cannot be read
 * @param findings what is to be said about the document as a whole, with places: ERROR if it cannot
 *     be read; unmodifiable, mostly empty
 */
public record ManifestDocument(int number, List<ManifestObject> objects, List<Finding> findings) {

  /**
   * Makes a document.
   *
   * @param number counted from 1
   * @param objects the objects it holds
   * @param findings what is to be said about it as a whole
   * @throws NullPointerException if an argument or an element is null
   */
  public ManifestDocument {
    objects = List.copyOf(objects);
    findings = List.copyOf(findings);
  }
}
