package io.github.seccomp4j.api.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lines about what a CRI runtime does.
 *
 * <pre>
 * behaviour NAME
 * outcome REQUEST OUTCOME
 * error NAME TEXT...
 * note TEXT...
 * </pre>
 */
final class CriBehaviourReader {

  private final CatalogLine start;
  private final Map<CriRequest, CriOutcome> outcomes = new EnumMap<>(CriRequest.class);
  private final Map<String, String> errors = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  CriBehaviourReader(CatalogLine start) {
    this.start = start;
  }

  boolean takes(CatalogLine line) {
    return isPart(line);
  }

  static boolean isPart(CatalogLine line) {
    return switch (line.keyword()) {
      case "outcome", "error", "note" -> true;
      default -> false;
    };
  }

  void read(CatalogLine line) {
    switch (line.keyword()) {
      case "outcome" -> {
        line.withWords(2, 2);
        if (outcomes.put(request(line), outcome(line)) != null) {
          throw line.problem("a second outcome of " + line.word(1));
        }
      }
      case "error" -> errors.put(line.withWords(2, 100).word(1), String.join(" ", line.from(2)));
      default -> notes.add(String.join(" ", line.withWords(1, 100).from(1)));
    }
  }

  CriBehaviour end() {
    try {
      return new CriBehaviour(outcomes, errors, notes);
    } catch (IllegalArgumentException e) {
      throw start.problem(String.valueOf(e.getMessage()));
    }
  }

  private static CriRequest request(CatalogLine line) {
    for (CriRequest request : CriRequest.values()) {
      if (word(request).equals(line.word(1))) {
        return request;
      }
    }
    throw line.problem("unknown request \"" + line.word(1) + "\"");
  }

  private static CriOutcome outcome(CatalogLine line) {
    for (CriOutcome outcome : CriOutcome.values()) {
      if (word(outcome).equals(line.word(2))) {
        return outcome;
      }
    }
    throw line.problem("unknown outcome \"" + line.word(2) + "\"");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
