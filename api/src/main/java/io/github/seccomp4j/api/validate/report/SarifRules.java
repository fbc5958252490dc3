package io.github.seccomp4j.api.validate.report;

import io.github.seccomp4j.api.internal.JsonLayout;
import io.github.seccomp4j.api.validate.RuleDescription;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules of a run in the order in which results name them first; only those, so that a log stays
 * small. Not thread-safe.
 */
final class SarifRules {

  private final Function<String, Optional<RuleDescription>> pages;
  private final Map<String, Integer> indices = new HashMap<>();
  private final List<JsonObject> descriptors = new ArrayList<>();

  SarifRules(Function<String, Optional<RuleDescription>> pages) {
    this.pages = pages;
  }

  int indexOf(Finding finding) {
    return indices.computeIfAbsent(
        finding.code(),
        code -> {
          descriptors.add(
              pages.apply(code).map(SarifRules::described).orElseGet(() -> bare(finding)));
          return descriptors.size() - 1;
        });
  }

  List<JsonObject> descriptors() {
    return List.copyOf(descriptors);
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static JsonObject bare(Finding finding) {
    return new JsonLayout()
        .put("id", finding.code())
        .put("defaultConfiguration", configuration(finding.severity()))
        .object();
  }

  private static JsonObject described(RuleDescription page) {
    return new JsonLayout()
        .put("id", page.code())
        .put("shortDescription", new JsonLayout().put("text", page.title()).object())
        .put("fullDescription", new JsonLayout().put("text", page.title()).object())
        // Markdown reads well as it stands, so it serves viewers of plain text too.
        .put(
            "help", new JsonLayout().put("text", page.help()).put("markdown", page.help()).object())
        .put("defaultConfiguration", configuration(page.severity()))
        .object();
  }

  private static JsonObject configuration(Severity severity) {
    return new JsonLayout().put("level", level(severity)).object();
  }
}
