package io.github.seccomp4j.api.catalog;

import io.github.seccomp4j.model.Capability;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the catalog knows of one runtime without its profiles: the file of the runtime.
 *
 * <pre>
 * format 1
 * runtime ID
 * repository OWNER/NAME
 * licence SPDX-IDENTIFIER
 * capabilities NAME CAPABILITY...
 * group ID PROFILE DIALECT bounding|union TAG FILE
 * behaviour NAME ...
 * release VERSION ...
 * </pre>
 *
 * <p>Releases come last. Of them only the one that is asked for is looked at: most programs ask for
 * one.
 */
final class RuntimeIndex {

  private final String file;
  private final List<CatalogLine> head;
  private final String releases;
  private final int firstRelease;

  private RuntimeIndex(String file, List<CatalogLine> head, String releases, int firstRelease) {
    this.file = file;
    this.head = head;
    this.releases = releases;
    this.firstRelease = firstRelease;
  }

  /** Reads a runtime's file. */
  static RuntimeIndex read(ContainerRuntime runtime, String file, String text) {
    int start = text.indexOf("\nrelease ");
    if (start < 0) {
      throw new CatalogFormatException(file, 1, "no release");
    }
    List<CatalogLine> head = CatalogLine.all(file, text.substring(0, start + 1), 1);
    int lines = 2;
    for (int i = text.indexOf('\n'); i < start; i = text.indexOf('\n', i + 1)) {
      lines++;
    }
    RuntimeIndex index = new RuntimeIndex(file, head, text.substring(start), lines);
    index.checkHead(runtime);
    return index;
  }

  private void checkHead(ContainerRuntime runtime) {
    for (CatalogLine line : head) {
      switch (line.keyword()) {
        case "format" -> DialectsFile.format(line);
        case "runtime" -> {
          if (!line.withWords(1, 1).word(1).equals(runtime.id())) {
            throw line.problem("expected runtime " + runtime + ", found " + line.word(1));
          }
        }
        case "repository", "licence" -> line.withWords(1, 1);
        case "capabilities" -> line.withWords(1, 100);
        case "group" -> line.withWords(6, 6);
        case "behaviour" -> line.withWords(1, 1);
        case "outcome", "error", "note" -> line.withWords(1, 100);
        default -> throw line.problem("unknown word \"" + line.keyword() + "\"");
      }
    }
  }

  String repository() {
    return single("repository");
  }

  String licence() {
    return single("licence");
  }

  private String single(String keyword) {
    for (CatalogLine line : head) {
      if (line.keyword().equals(keyword)) {
        return line.word(1);
      }
    }
    throw new CatalogFormatException(file, 1, "no ".concat(keyword));
  }

  private CatalogLine named(String keyword, String name) {
    for (CatalogLine line : head) {
      if (line.keyword().equals(keyword) && line.word(1).equals(name)) {
        return line;
      }
    }
    throw new CatalogFormatException(file, 1, "no ".concat(keyword).concat(" ").concat(name));
  }

  CatalogGroup group(String id) {
    return CatalogGroup.read(named("group", id));
  }

  List<Capability> capabilities(String name) {
    CatalogLine line = named("capabilities", name);
    List<Capability> set = new ArrayList<>();
    for (String token : line.from(2)) {
      set.add(ProfileFile.capability(token, line));
    }
    return List.copyOf(set);
  }

  CriBehaviour behaviour(String name) {
    CatalogLine start = named("behaviour", name);
    CriBehaviourReader reader = new CriBehaviourReader(start);
    for (int i = head.indexOf(start) + 1; i < head.size() && reader.takes(head.get(i)); i++) {
      reader.read(head.get(i));
    }
    return reader.end();
  }

  /** Finds a release. */
  Optional<CatalogRow> row(String version) {
    int start = releases.indexOf("\nrelease ".concat(version).concat(" ")) + 1;
    if (start == 0 || version.isEmpty()) {
      return Optional.empty();
    }
    int number = firstRelease;
    for (int i = releases.indexOf('\n', 1);
        i >= 0 && i < start;
        i = releases.indexOf('\n', i + 1)) {
      number++;
    }
    int end = releases.indexOf('\n', start);
    return Optional.of(
        new CatalogRow(CatalogLine.all(file, releases.substring(start, end + 1), number).get(0)));
  }

  /** Returns every release, in the order of the file. */
  List<CatalogRow> rows() {
    List<CatalogRow> rows = new ArrayList<>();
    for (CatalogLine line : CatalogLine.all(file, releases.substring(1), firstRelease)) {
      if (!line.keyword().equals("release")) {
        throw line.problem("expected a release, found \"" + line.keyword() + "\"");
      }
      rows.add(new CatalogRow(line));
    }
    return rows;
  }

  private static boolean isNamed(CatalogLine line) {
    return switch (line.keyword()) {
      case "capabilities", "group", "behaviour" -> true;
      default -> false;
    };
  }

  /** Reads every line, so that nothing wrong stays unseen. */
  Map<String, CatalogGroup> check() {
    Map<String, CatalogGroup> groups = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    for (CatalogLine line : head) {
      switch (line.keyword()) {
        case "group" -> groups.put(line.word(1), CatalogGroup.read(line));
        case "capabilities" -> capabilities(line.word(1));
        case "behaviour" -> behaviour(line.word(1));
        default -> {}
      }
      if (!CriBehaviourReader.isPart(line)
          && !names.add(isNamed(line) ? line.keyword() + " " + line.word(1) : line.keyword())) {
        throw line.problem("a second " + line.keyword() + " " + line.word(1));
      }
    }
    Map<String, CatalogRow> versions = new HashMap<>();
    for (CatalogRow row : rows()) {
      row.check();
      if (versions.put(row.version(), row) != null) {
        throw row.line().problem("a second release " + row.version());
      }
      row.group().ifPresent(this::group);
      row.capabilities().ifPresent(this::capabilities);
      row.behaviour().ifPresent(this::behaviour);
    }
    return groups;
  }
}
