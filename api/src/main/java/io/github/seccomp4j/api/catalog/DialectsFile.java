package io.github.seccomp4j.api.catalog;

import io.github.seccomp4j.api.resolve.DialectPort;
import io.github.seccomp4j.api.resolve.ResolutionDialect;
import io.github.seccomp4j.model.Architecture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The file {@code dialects.txt}: how releases resolve.
 *
 * <pre>
 * format 1
 * dialect NAME reads-kernel|ignores-kernel keeps-nameless|drops-nameless
 * port GO-ARCHITECTURE ARCHITECTURE WORD|- none|key ARCHITECTURE|list ARCHITECTURE...
 * </pre>
 *
 * <p>Ports belong to the dialect before them.
 */
final class DialectsFile {

  private DialectsFile() {}

  static Map<String, ResolutionDialect> read(List<CatalogLine> lines) {
    Map<String, ResolutionDialect> dialects = new HashMap<>();
    int position = 0;
    while (position < lines.size()) {
      CatalogLine line = lines.get(position++);
      switch (line.keyword()) {
        case "format" -> format(line);
        case "dialect" -> {
          List<DialectPort> ports = new ArrayList<>();
          Set<String> names = new HashSet<>();
          while (position < lines.size() && lines.get(position).keyword().equals("port")) {
            CatalogLine port = lines.get(position++).withWords(4, 20);
            if (!names.add(port.word(1))) {
              throw port.problem("a second port " + port.word(1));
            }
            ports.add(port(port));
          }
          if (dialects.containsKey(line.withWords(3, 3).word(1))) {
            throw line.problem("a second dialect " + line.word(1));
          }
          dialects.put(
              line.word(1),
              new ResolutionDialect(
                  ports,
                  either(line, 2, "reads-kernel", "ignores-kernel"),
                  either(line, 3, "drops-nameless", "keeps-nameless")));
        }
        default -> throw line.problem("unknown word \"" + line.keyword() + "\"");
      }
    }
    return dialects;
  }

  static void format(CatalogLine line) {
    if (!line.withWords(1, 1).word(1).equals("1")) {
      throw line.problem("format " + line.word(1) + " is not known; known is 1");
    }
  }

  static boolean either(CatalogLine line, int position, String yes, String no) {
    String word = line.word(position);
    if (!word.equals(yes) && !word.equals(no)) {
      throw line.problem("expected " + yes + " or " + no + ", found \"" + word + "\"");
    }
    return word.equals(yes);
  }

  private static DialectPort port(CatalogLine line) {
    Optional<Architecture> key = Optional.empty();
    Optional<List<Architecture>> fixed = Optional.empty();
    switch (line.word(4)) {
      case "none" -> line.withWords(4, 4);
      case "key" -> key = Optional.of(architecture(line.withWords(5, 5), 5));
      case "list" -> {
        List<Architecture> all = new ArrayList<>();
        for (int i = 5; i < line.words().size(); i++) {
          all.add(architecture(line, i));
        }
        fixed = Optional.of(all);
      }
      default -> throw line.problem("expected none, key or list, found \"" + line.word(4) + "\"");
    }
    String word = line.word(3);
    return new DialectPort(
        line.word(1), architecture(line, 2), word.equals("-") ? "" : word, key, fixed);
  }

  private static Architecture architecture(CatalogLine line, int position) {
    return ProfileFile.architecture(line.word(position), line);
  }
}
