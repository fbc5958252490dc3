package io.github.seccomp4j.dsl.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes JSON trees as YAML in the style of {@code kubectl -o yaml}: block style, two spaces, list
 * items at the indentation of their parent, text of several lines as a literal block.
 */
final class YamlWriter {

  private static final int LONGEST_SIMPLE_KEY = 120;
  private static final String HEX = "0123456789abcdef";
  private static final String INDICATORS = "?:,[]{}#&*!|>'\"%@`";
  private static final Pattern DOCUMENT_MARK = Pattern.compile("(?:---|\\.\\.\\.).*");

  private final StringBuilder out = new StringBuilder();

  static String write(JsonNode document) {
    YamlWriter writer = new YamlWriter();
    if (isInline(document)) {
      writer.inline(document, 2);
      writer.out.append('\n');
    } else {
      writer.block(document, 0);
    }
    return writer.out.toString();
  }

  private static boolean isInline(JsonNode node) {
    return node.isValueNode() || node.isEmpty();
  }

  private void block(JsonNode node, int indent) {
    boolean first = true;
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        indentUnlessInPlace(first, indent);
        first = false;
        member(member.getKey(), member.getValue(), indent);
      }
    } else {
      for (JsonNode element : node) {
        indentUnlessInPlace(first, indent);
        first = false;
        out.append("- ");
        element(element, indent + 2);
      }
    }
  }

  // The first line of a block inside a list item follows the dash.
  private void indentUnlessInPlace(boolean first, int indent) {
    boolean atLineStart = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    if (!first || atLineStart) {
      out.append(" ".repeat(indent));
    }
  }

  private void element(JsonNode element, int indent) {
    if (isInline(element)) {
      inline(element, indent);
      out.append('\n');
    } else {
      block(element, indent);
    }
  }

  private void member(String name, JsonNode value, int indent) {
    String key = scalar(name);
    if (key.length() > LONGEST_SIMPLE_KEY) {
      out.append("? ").append(key).append('\n').append(" ".repeat(indent));
    } else {
      out.append(key);
    }
    out.append(':');
    if (isInline(value)) {
      out.append(' ');
      inline(value, indent + 2);
      out.append('\n');
    } else {
      out.append('\n');
      block(value, value.isArray() ? indent : indent + 2);
    }
  }

  private void inline(JsonNode node, int indent) {
    if (node.isObject()) {
      out.append("{}");
    } else if (node.isArray()) {
      out.append("[]");
    } else if (node.isTextual() && isLiteral(node.textValue())) {
      literal(node.textValue(), indent);
    } else if (node.isTextual()) {
      out.append(scalar(node.textValue()));
    } else if (node.isFloatingPointNumber()) {
      out.append(floatingPoint(node));
    } else {
      out.append(node.asText());
    }
  }

  // YAML 1.1 wants a dot in the mantissa and a sign in the exponent.
  private static String floatingPoint(JsonNode number) {
    String text = number.asText().replace('E', 'e');
    int exponent = text.indexOf('e');
    if (exponent < 0) {
      return text;
    }
    String mantissa = text.substring(0, exponent);
    String power = text.substring(exponent + 1);
    return (mantissa.indexOf('.') < 0 ? mantissa + ".0" : mantissa)
        + 'e'
        + (power.startsWith("-") || power.startsWith("+") ? power : "+" + power);
  }

  // Lines that begin or end with white space are legal in a block but do not survive editors.
  private static boolean isLiteral(String text) {
    if (text.indexOf('\n') < 0 || !text.chars().allMatch(c -> c == '\n' || isPlainChar((char) c))) {
      return false;
    }
    if (text.charAt(0) == ' ' || text.charAt(0) == '\n' || text.endsWith(" ")) {
      return false;
    }
    return !text.contains(" \n") && isPaired(text);
  }

  private void literal(String text, int indent) {
    int end = text.length();
    while (text.charAt(end - 1) == '\n') {
      end--;
    }
    int breaks = text.length() - end;
    out.append(breaks == 0 ? "|-" : breaks == 1 ? "|" : "|+");
    for (String line : text.substring(0, end).split("\n", -1)) {
      out.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent)).append(line);
    }
    out.append("\n".repeat(Math.max(0, breaks - 1)));
  }

  static String scalar(String text) {
    boolean printable = text.chars().allMatch(c -> isPlainChar((char) c)) && isPaired(text);
    if (!printable || AmbiguousScalars.contains(text)) {
      return doubleQuoted(text);
    }
    return isPlain(text) ? text : "'" + text.replace("'", "''") + "'";
  }

  private static boolean isPlain(String text) {
    char first = text.charAt(0);
    if (INDICATORS.indexOf(first) >= 0 || DOCUMENT_MARK.matcher(text).matches()) {
      return false;
    }
    if (text.equals("-") || text.startsWith("- ") || first == ' ' || text.endsWith(" ")) {
      return false;
    }
    return !text.contains(": ") && !text.contains(" #") && !text.endsWith(":");
  }

  private static boolean isPlainChar(char c) {
    boolean control = c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0xfeff || c >= 0xfffe;
    return !control && c != 0x2028 && c != 0x2029;
  }

  private static boolean isPaired(String text) {
    return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= 0xdfff);
  }

  private static String doubleQuoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        quoted.append(c).append(text.charAt(++i));
      } else if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\n') {
        quoted.append("\\n");
      } else if (c == '\t') {
        quoted.append("\\t");
      } else if (c == '\r') {
        quoted.append("\\r");
      } else if (isPlainChar(c) && !Character.isSurrogate(c)) {
        quoted.append(c);
      } else {
        quoted.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          quoted.append(HEX.charAt((c >> shift) & 0xf));
        }
      }
    }
    return quoted.append('"').toString();
  }
}
