package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value together with where it came from: what was read, what there was to say about it, and the
 * place of every part in the source.
 *
 * <p>Locations stand beside the value, so that values stay equal by content. They are found by
 * walking the text again when the first is asked for: a document that nobody has questions about
 * costs nothing more than its value, and keeps its text. Immutable.
 *
 * @param <T> the type of the value
 */
public final class Document<T> {

  private final T value;
  private final String source;
  private final List<Finding> findings;
  private final LazyLocations locations;

  Document(T value, String source, List<Finding> findings, Supplier<LocationIndex> walk) {
    this.value = value;
    this.source = source;
    this.findings = List.copyOf(findings);
    this.locations = new LazyLocations(walk);
  }

  /**
   * Returns what was read.
   *
   * @return the value
   */
  public T value() {
    return value;
  }

  /**
   * Returns what the document is called.
   *
   * @return a file name in most cases; empty if it has no name
   */
  public String source() {
    return source;
  }

  /**
   * Returns what there was to say about the document.
   *
   * @return findings of severity INFO and WARNING in reading order; unmodifiable, possibly empty
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Finds the place of a value.
   *
   * @param pointer a JSON pointer (RFC 6901), such as {@code /syscalls/0/names/3}; the empty text
   *     is the whole document
   * @return the place of the value's first character; empty if the document has no such value. Of
   *     members with one name it is the last
   * @throws IllegalArgumentException if the text is no JSON pointer; the message holds it
   */
  public Optional<Location> locationOf(String pointer) {
    return locations.get().find(pointer);
  }

  @Override
  public String toString() {
    return (source.isEmpty() ? "document" : source) + ": " + value;
  }
}
