package io.github.seccomp4j.api.startup;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.internal.ResourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The measured releases of runc and crun.
 *
 * <pre>{@code
 * StartVariant variant = StartVariant.run(true, true);
 * StartupMeasurements.find(OciRuntime.RUNC, "1.5.1", variant).get(0).needed(); // close, execve, …
 * }</pre>
 */
public final class StartupMeasurements {

  private static final String RESOURCE = "startup.txt";

  private static final Set<String> GO_CALLS = Set.of("futex", "rt_sigreturn", "mmap", "tgkill");

  private StartupMeasurements() {}

  private static final class Rows {
    static final List<StartupCalls> ALL =
        read(ResourceText.of(StartupMeasurements.class, RESOURCE));
  }

  /**
   * Returns everything that was measured.
   *
   * @return by runtime, version, build and variant; unmodifiable
   */
  public static List<StartupCalls> all() {
    return Rows.ALL;
  }

  /**
   * Finds what a release needs.
   *
   * @param runtime the OCI runtime
   * @param version its exact version without a leading {@code v}
   * @param variant how the process is started
   * @return a value for each build of that version; empty if it was not measured so
   */
  public static List<StartupCalls> find(OciRuntime runtime, String version, StartVariant variant) {
    return all().stream()
        .filter(
            calls ->
                calls.runtime() == runtime
                    && calls.version().equals(version)
                    && calls.variant().equals(variant))
        .toList();
  }

  /**
   * Returns the releases of a runtime that were measured.
   *
   * @param runtime the OCI runtime
   * @return versions, each once, in ascending order; unmodifiable
   */
  public static List<String> versions(OciRuntime runtime) {
    return all().stream()
        .filter(calls -> calls.runtime() == runtime)
        .map(StartupCalls::version)
        .distinct()
        .toList();
  }

  /**
   * Returns the calls that a runtime makes in some starts only, whatever its release: those of the
   * Go runtime in runc. Without them a start fails now and then.
   *
   * @param runtime the OCI runtime
   * @return names; empty for crun
   */
  public static Set<String> nowAndThen(OciRuntime runtime) {
    return runtime == OciRuntime.RUNC ? GO_CALLS : Set.of();
  }

  private static List<StartupCalls> read(String text) {
    Map<String, Set<String>> sets = new HashMap<>();
    List<StartupCalls> rows = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      List<String> words = List.of(line.strip().split(" +", -1));
      switch (words.get(0)) {
        case "set" -> sets.put(words.get(1), Set.copyOf(words.subList(2, words.size())));
        case "start" -> rows.add(row(words, sets));
        default -> {
          if (!line.isBlank() && !line.startsWith("#")) {
            throw new IllegalStateException(RESOURCE + ": not a line: " + line);
          }
        }
      }
    }
    return List.copyOf(rows);
  }

  private static StartupCalls row(List<String> words, Map<String, Set<String>> sets) {
    Map<String, List<String>> fallbacks = new LinkedHashMap<>();
    for (String fallback : words.subList(11, words.size())) {
      int colon = fallback.indexOf(':');
      String others = fallback.substring(colon + 1);
      fallbacks.put(
          fallback.substring(0, colon),
          others.equals("-") ? List.of() : List.of(others.split(",", -1)));
    }
    return new StartupCalls(
        OciRuntime.ofId(words.get(1)),
        words.get(2),
        words.get(3),
        new StartVariant(
            words.get(5).equals("no-new-privileges"),
            words.get(4).equals("exec"),
            words.get(6).equals("root"),
            words.get(7).equals("terminal")),
        set(words.get(8), sets),
        set(words.get(9), sets),
        words.get(10).equals("-") ? Optional.empty() : Optional.of(set(words.get(10), sets)),
        fallbacks);
  }

  private static Set<String> set(String name, Map<String, Set<String>> sets) {
    Set<String> set = sets.get(name);
    if (set == null) {
      throw new IllegalStateException(RESOURCE + ": no set " + name);
    }
    return set;
  }
}
