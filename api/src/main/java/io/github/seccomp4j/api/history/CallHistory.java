package io.github.seccomp4j.api.history;

import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.model.Architecture;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What every release of a runtime does with the calls of a pattern.
 *
 * @param pattern the calls
 * @param entry the architecture whose entry the calls take
 * @param ranges every release once, in the order of versions; neighbours have different answers;
 *     not empty, unmodifiable
 */
public record CallHistory(CallPattern pattern, Architecture entry, List<ReleaseRange> ranges) {

  /**
   * Makes a history.
   *
   * @param pattern the calls
   * @param entry the architecture whose entry the calls take
   * @param ranges every release once, in the order of versions
   * @throws NullPointerException if a part or an element is null
   */
  public CallHistory {
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(entry, "entry");
    ranges = List.copyOf(ranges);
  }

  /**
   * Returns what one release does.
   *
   * @param release one of the catalog's
   * @return the answer of its range
   * @throws IllegalArgumentException if it is of another runtime or not in the catalog; the message
   *     names it
   */
  public CallAnswer answer(Release release) {
    return ranges.stream()
        .filter(range -> range.releases().contains(release))
        .map(ReleaseRange::answer)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no history of " + release));
  }

  /**
   * Returns the releases with a permission.
   *
   * @param permission which one
   * @return in the order of versions, unmodifiable
   */
  public List<Release> releases(Permission permission) {
    return ranges.stream()
        .filter(range -> range.answer().permission() == permission)
        .flatMap(range -> range.releases().stream())
        .toList();
  }

  /**
   * Prints the pattern and the ranges.
   *
   * @return a line for the pattern and one for each range, without a line feed at the end
   */
  @Override
  public String toString() {
    return ranges.stream()
        .map(range -> "\n  " + range)
        .collect(Collectors.joining("", pattern + " on " + entry + ":", ""));
  }
}
