package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.regex.Pattern;

/**
 * Which strings are written with quotes: all that any YAML 1.1 reader could take for something
 * else, and all with characters that mean something to YAML. What is left reads the same to
 * everybody.
 */
final class YamlQuoting extends StringQuotingChecker {

  private static final long serialVersionUID = 1L;

  // Begins with a letter, so it is no number, date or time; no indicator anywhere; single spaces.
  private static final Pattern PLAIN =
      Pattern.compile(
          "[A-Za-z_/](?:[A-Za-z0-9_./@+-]|:(?=[A-Za-z0-9_./@+-])| (?=[A-Za-z0-9_./@+]))*+");

  @Override
  public boolean needToQuoteName(String name) {
    return mustBeQuoted(name);
  }

  @Override
  public boolean needToQuoteValue(String value) {
    return mustBeQuoted(value);
  }

  private static boolean mustBeQuoted(String text) {
    return !PLAIN.matcher(text).matches() || !YamlScalars.staysString(text);
  }
}
