package io.github.seccomp4j.conformance.document;

import io.github.seccomp4j.conformance.documents.BadInput;
import io.github.seccomp4j.conformance.documents.BadInputs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is expected of reading one bad input, from the tables beside this class.
 *
 * @param input the document
 * @param strict whether strict reading accepts it
 * @param lenient whether lenient reading accepts it
 * @param codes the codes of the findings, the same in both modes
 * @param reason why reading and Go disagree, empty if they do not
 * @param acceptedByGo whether Go accepts it
 * @param goResult the value that Go reads, as JSON, or {@code ...}; or why Go refuses
 */
record BadInputRow(
    BadInput input,
    boolean strict,
    boolean lenient,
    Set<String> codes,
    String reason,
    boolean acceptedByGo,
    String goResult) {

  static List<BadInputRow> all() {
    Map<String, String[]> expected = table("bad-inputs.psv", 5);
    Map<String, String[]> go = table("go-results.psv", 3);
    Map<String, BadInput> inputs =
        BadInputs.all().stream().collect(Collectors.toMap(BadInput::name, Function.identity()));
    if (!expected.keySet().equals(inputs.keySet()) || !go.keySet().equals(inputs.keySet())) {
      throw new IllegalStateException("the tables do not name exactly the bad inputs");
    }
    return BadInputs.all().stream()
        .map(
            input ->
                row(
                    input,
                    Objects.requireNonNull(expected.get(input.name())),
                    Objects.requireNonNull(go.get(input.name()))))
        .toList();
  }

  private static BadInputRow row(BadInput input, String[] expected, String[] go) {
    Set<String> codes = new TreeSet<>(List.of(expected[3].split(",")));
    codes.remove("-");
    return new BadInputRow(
        input,
        isAccepted(expected[1]),
        isAccepted(expected[2]),
        codes,
        expected[4],
        isAccepted(go[1]),
        go[2]);
  }

  private static boolean isAccepted(String verdict) {
    return switch (verdict) {
      case "accept" -> true;
      case "refuse" -> false;
      default -> throw new IllegalStateException(verdict);
    };
  }

  private static Map<String, String[]> table(String name, int columns) {
    return lines(name)
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\\|", columns))
        .collect(Collectors.toMap(cells -> cells[0], Function.identity()));
  }

  private static Stream<String> lines(String name) {
    try (InputStream in = BadInputRow.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return input.name();
  }
}
