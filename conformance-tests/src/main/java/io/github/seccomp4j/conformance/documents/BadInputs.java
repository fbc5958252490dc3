package io.github.seccomp4j.conformance.documents;

import java.util.List;
import java.util.stream.Stream;

/**
 * All bad inputs. Any reader can be held against them: none may throw an undocumented exception,
 * overflow its stack, exhaust its memory or hang.
 *
 * <pre>{@code
 * for (BadInput input : BadInputs.all()) {
 *   Path file = Files.write(directory.resolve(input.name()), input.bytes());
 * }
 * }</pre>
 *
 * <p>The documents are the same on every machine and in every run.
 */
public final class BadInputs {

  private static final List<BadInput> ALL =
      Stream.of(
              BadJson.SYNTAX,
              BadJson.MEMBERS_AND_VALUES,
              BadJson.NUMBERS,
              LargeJson.ALL,
              BadWords.ALL,
              BadYaml.STRUCTURE,
              BadYaml.SCALARS,
              LargeYaml.ALL)
          .flatMap(List::stream)
          .sorted((a, b) -> a.name().compareTo(b.name()))
          .toList();

  private BadInputs() {}

  /**
   * Returns every bad input.
   *
   * @return the inputs by name; unmodifiable
   */
  public static List<BadInput> all() {
    return ALL;
  }
}
