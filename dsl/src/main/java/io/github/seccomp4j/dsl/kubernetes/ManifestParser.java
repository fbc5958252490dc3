package io.github.seccomp4j.dsl.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.github.seccomp4j.dsl.kubernetes.YamlTrees.Tree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of a manifest as resources. */
final class ManifestParser {

  private final String source;
  private final List<HasMetadata> resources = new ArrayList<>();

  private ManifestParser(String source) {
    this.source = source;
  }

  static List<HasMetadata> parse(String source, byte[] utf8) {
    try {
      return parse(
          source, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
    } catch (CharacterCodingException malformed) {
      throw new ManifestException(source, "the text is not UTF-8", malformed);
    }
  }

  static List<HasMetadata> parse(String source, String text) {
    ManifestParser parser = new ManifestParser(source);
    documents(source, text).forEach(parser::document);
    return List.copyOf(parser.resources);
  }

  // JSON first, because it may hold several objects without a separator. What is no JSON is YAML,
  // whose reader also says where and why a document is neither.
  private static List<Tree> documents(String source, String text) {
    if (text.stripLeading().startsWith("{")) {
      try {
        return ResourceTrees.parseJson(text).stream().map(root -> new Tree(root, 1)).toList();
      } catch (IOException notJson) {
        return YamlTrees.read(source, text);
      }
    }
    return YamlTrees.read(source, text);
  }

  private void document(Tree document) {
    if (!document.root().isNull()) {
      resource(document.root(), source + ":" + document.line() + ":1");
    }
  }

  private void resource(JsonNode node, String place) {
    if (!(node instanceof ObjectNode object)) {
      throw new ManifestException(place, "a resource must be an object");
    }
    String apiVersion = required(object, "apiVersion", place);
    String kind = required(object, "kind", place);
    JsonNode items = object.path("items");
    if (kind.endsWith("List") && items.isArray()) {
      for (JsonNode item : items) {
        resource(kind.equals("List") ? item : typed(item, apiVersion, kind), place);
      }
    } else {
      resources.add(ResourceTrees.toResource(object, place));
    }
  }

  // The API server leaves apiVersion and kind out of the items of a PodList.
  private static JsonNode typed(JsonNode item, String apiVersion, String listKind) {
    if (!item.isObject() || item.has("kind") || item.has("apiVersion")) {
      return item;
    }
    String kind = listKind.substring(0, listKind.length() - "List".length());
    ObjectNode typed = ExactNumbers.NODES.objectNode();
    return typed.put("apiVersion", apiVersion).put("kind", kind).setAll((ObjectNode) item);
  }

  private static String required(ObjectNode object, String member, String place) {
    JsonNode value = object.get(member);
    if (value == null || !value.isTextual() || value.textValue().isEmpty()) {
      throw new ManifestException(place, "a resource needs a string \"" + member + "\"");
    }
    return value.textValue();
  }
}
