package io.github.seccomp4j.api.history.report;

/** Rows of tables in GitHub Flavored Markdown. */
final class MarkdownRow {

  private MarkdownRow() {}

  static String of(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  static String code(String text) {
    return "`" + text + "`";
  }
}
