package io.github.seccomp4j.dsl.kubernetes;

import java.util.regex.Pattern;

/**
 * The strings that must not be written as plain (unquoted) YAML scalars, because a reader of YAML
 * 1.1 or 1.2 may take them for a boolean, null, a number, a date, or a time: {@code on}, {@code
 * 1_000}, {@code 0x1f}, {@code 1:30}, {@code 2001-12-14}.
 */
final class AmbiguousScalars {

  private static final Pattern RESERVED_WORD =
      Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?\\.inf|\\.nan");
  private static final Pattern LOOKS_LIKE_NUMBER =
      Pattern.compile(
          "[-+]?(?:0[xXoObB][-+]?[0-9a-fA-F]*+|[0-9:]*+)(?:\\.[0-9]*+)?(?:[eE][-+]?[0-9]*+)?");
  private static final Pattern LOOKS_LIKE_DATE =
      Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \\t].*)?");

  private AmbiguousScalars() {}

  static boolean contains(String text) {
    if (text.isEmpty() || RESERVED_WORD.matcher(text).matches()) {
      return true;
    }
    char first = text.charAt(0);
    boolean numeric =
        first == '-' || first == '+' || first == '.' || (first >= '0' && first <= '9');
    // Readers drop underscores before they look for digits.
    return numeric
        && (LOOKS_LIKE_NUMBER.matcher(text.replace("_", "")).matches()
            || LOOKS_LIKE_DATE.matcher(text).matches());
  }
}
