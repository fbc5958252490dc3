package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the vectors of files and directories, and reports.
 *
 * <pre>{@code
 * VectorTally all = new VectorRunner(VectorKinds.all(), report).run(List.of(Path.of("vectors")));
 * assertThat(all.isGood()).isTrue();
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class VectorRunner {

  private static final int MOST_MISMATCHES = 20;
  private static final List<String> SUFFIXES = List.of(".jsonl", ".jsonl.gz", ".json");

  private final Map<String, VectorKind> kinds;
  private final Set<String> sideFiles;
  private final Appendable report;
  private final VectorOptions options;

  /**
   * Makes a runner.
   *
   * @param kinds the kinds there are
   * @param report where the report goes, line by line
   */
  public VectorRunner(Collection<VectorKind> kinds, Appendable report) {
    this(kinds, report, VectorOptions.NONE);
  }

  /**
   * Makes a runner with options.
   *
   * @param kinds the kinds there are
   * @param report where the report goes, line by line
   * @param options what else it does
   */
  public VectorRunner(Collection<VectorKind> kinds, Appendable report, VectorOptions options) {
    this.options = options;
    this.kinds = kinds.stream().collect(Collectors.toMap(VectorKind::name, kind -> kind));
    this.sideFiles =
        kinds.stream().flatMap(kind -> kind.sideFiles().stream()).collect(Collectors.toSet());
    this.report = report;
  }

  /**
   * Runs vectors.
   *
   * @param paths files of JSON Lines ({@code .jsonl}, {@code .jsonl.gz}) or JSON arrays ({@code
   *     .json}), and directories, of which every such file is run. A line may say its {@code kind};
   *     else it is the name of the folder the file lies in
   * @return the sum. The report holds the first mismatches, a line for each kind of each file, and
   *     at last {@code N passed, N failed}
   * @throws IllegalArgumentException if a path does not exist or is no such file, a line is no
   *     vector, or its kind is unknown; the message holds the place and what is wrong
   * @throws IOException if a file cannot be read or the report cannot be written
   */
  public VectorTally run(List<Path> paths) throws IOException {
    VectorTally all = new VectorTally(0);
    for (Path path : paths) {
      for (Path file : filesOf(path)) {
        if (all.failed() == 0 || !options.failsFast()) {
          runFile(file, all);
        }
      }
    }
    report.append(all.toString()).append('\n');
    return all;
  }

  private List<Path> filesOf(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      if (!Files.isRegularFile(path) || !isVectorFile(path)) {
        throw new IllegalArgumentException(
            path + " is neither a directory nor a file of vectors (" + SUFFIXES + ")");
      }
      return List.of(path);
    }
    try (Stream<Path> below = Files.walk(path)) {
      return below
          .filter(Files::isRegularFile)
          .filter(VectorRunner::isVectorFile)
          .filter(file -> !sideFiles.contains(baseName(file)))
          .filter(VectorLines::mayHoldVectors)
          .sorted()
          .toList();
    }
  }

  private static boolean isVectorFile(Path file) {
    return SUFFIXES.stream().anyMatch(file.getFileName().toString()::endsWith);
  }

  private static String baseName(Path file) {
    return file.getFileName().toString().replaceFirst("[.](?:jsonl|jsonl[.]gz|json)$", "");
  }

  private void runFile(Path file, VectorTally all) throws IOException {
    Map<String, VectorTally> tallies = new LinkedHashMap<>();
    Map<String, VectorKind.Check> checks = new HashMap<>();
    Map<String, List<JsonObject>> side = sideLines(file);
    String folder = folderOf(file);
    VectorLines.read(
        file,
        vector -> {
          String kind = vector.getString("kind").orElse(folder);
          VectorTally one = new VectorTally(MOST_MISMATCHES);
          checks.computeIfAbsent(kind, name -> kind(name).start(side)).check(vector, one);
          tallies.computeIfAbsent(kind, name -> new VectorTally(MOST_MISMATCHES)).add(one);
          options.lines().ifPresent(lines -> append(lines, line(file, kind, vector, one)));
          return one.failed() == 0 || !options.failsFast();
        });
    for (Map.Entry<String, VectorTally> entry : tallies.entrySet()) {
      VectorTally tally = entry.getValue();
      for (String mismatch : tally.mismatches()) {
        report.append("FAILED ").append(mismatch).append('\n');
      }
      String counts = tally.counts().isEmpty() ? "" : " " + tally.counts();
      report.append(entry.getKey() + " " + file + ": " + tally + counts).append('\n');
      all.add(tally);
    }
  }

  private static JsonObject line(Path file, String kind, JsonObject vector, VectorTally tally) {
    return JsonObject.of("file", new JsonString(file.toString()))
        .with("kind", new JsonString(kind))
        .with("id", new JsonString(VectorLines.idOf(vector)))
        .with("passed", new JsonNumber(Long.toString(tally.passed())))
        .with("failed", new JsonNumber(Long.toString(tally.failed())))
        .with(
            "mismatches",
            new JsonArray(tally.mismatches().stream().<JsonValue>map(JsonString::new).toList()));
  }

  private static void append(Appendable lines, JsonObject line) {
    try {
      lines.append(line.toString()).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private VectorKind kind(String name) {
    VectorKind kind = kinds.get(name);
    if (kind == null) {
      throw new IllegalArgumentException(
          "unknown kind \"" + name + "\"; known are " + kinds.keySet().stream().sorted().toList());
    }
    return kind;
  }

  private static String folderOf(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path name = folder == null ? null : folder.getFileName();
    return name == null ? "" : name.toString();
  }

  private Map<String, List<JsonObject>> sideLines(Path file) throws IOException {
    Map<String, List<JsonObject>> side = new HashMap<>();
    for (String name : sideFiles) {
      for (String suffix : SUFFIXES) {
        Path beside = file.resolveSibling(name + suffix);
        if (Files.isRegularFile(beside)) {
          side.put(name, VectorLines.all(beside));
        }
      }
    }
    return side;
  }
}
