package io.github.seccomp4j.api.internal;

import java.util.List;

/** Says which rule a message is about: the first names are enough to recognize it. */
public final class RuleNames {

  private static final int MOST_NAMES = 3;
  private static final int MOST_CHARACTERS = 80;

  private RuleNames() {}

  /**
   * Returns how to call a rule.
   *
   * @param names the system calls that it names
   * @param position its index in {@code syscalls}, for a rule without names
   * @return the first names, each shortened and in quotes
   */
  public static String called(List<String> names, int position) {
    if (names.isEmpty()) {
      return "rule " + position;
    }
    int shown = Math.min(names.size(), MOST_NAMES);
    StringBuilder text = new StringBuilder();
    for (String name : names.subList(0, shown)) {
      text.append(text.isEmpty() ? "\"" : ", \"").append(shortened(name)).append('"');
    }
    if (names.size() > shown) {
      text.append(" and ").append(names.size() - shown).append(" more");
    }
    return text.toString();
  }

  // A name can be as long as the document, and stand in a message for each of its conditions.
  private static String shortened(String name) {
    return name.length() <= MOST_CHARACTERS ? name : name.substring(0, MOST_CHARACTERS) + "...";
  }
}
