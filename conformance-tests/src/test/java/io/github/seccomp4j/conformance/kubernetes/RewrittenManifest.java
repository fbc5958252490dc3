package io.github.seccomp4j.conformance.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes an object once more, otherwise: members in another order, in flow or block style, parts of
 * it as aliases and merges of what stands before it. Nothing of that changes what it says.
 */
final class RewrittenManifest {

  private final Random random;
  private final List<String> anchored = new ArrayList<>();

  private RewrittenManifest(long seed) {
    this.random = new Random(seed);
  }

  static String of(JsonNode object, long seed) {
    RewrittenManifest writer = new RewrittenManifest(seed);
    String block = writer.block(object, 0);
    StringBuilder text = new StringBuilder();
    if (!writer.anchored.isEmpty()) {
      text.append("x-anchored:\n");
    }
    for (int i = 0; i < writer.anchored.size(); i++) {
      text.append("- &a").append(i).append(' ').append(writer.anchored.get(i)).append('\n');
    }
    return text + block;
  }

  private String block(JsonNode object, int indentation) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, JsonNode> member : shuffled(object)) {
      JsonNode value = member.getValue();
      text.append(" ".repeat(indentation)).append(TextNode.valueOf(member.getKey())).append(':');
      boolean isBlock = value.isObject() && !value.isEmpty() && random.nextInt(4) > 0;
      text.append(isBlock ? "\n" + block(value, indentation + 2) : " " + inline(value) + "\n");
    }
    return text.toString();
  }

  private List<Map.Entry<String, JsonNode>> shuffled(JsonNode object) {
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
    Collections.shuffle(members, random);
    return members;
  }

  private String inline(JsonNode value) {
    return random.nextInt(8) == 0 ? alias(value) : flow(value);
  }

  private String alias(JsonNode value) {
    String written = flow(value); // may anchor parts of it, which then stand before it
    String alias = "*a" + anchored.size();
    anchored.add(written);
    return value.isObject() && random.nextBoolean() ? "{<<: " + alias + "}" : alias;
  }

  private String flow(JsonNode value) {
    List<String> parts = new ArrayList<>();
    if (value.isObject()) {
      shuffled(value)
          .forEach(
              member ->
                  parts.add(TextNode.valueOf(member.getKey()) + ": " + inline(member.getValue())));
      return "{" + String.join(", ", parts) + "}";
    }
    if (value.isArray()) {
      value.forEach(element -> parts.add(inline(element)));
      return "[" + String.join(", ", parts) + "]";
    }
    return value.toString();
  }
}
