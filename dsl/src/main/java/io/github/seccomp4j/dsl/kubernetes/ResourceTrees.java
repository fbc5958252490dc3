package io.github.seccomp4j.dsl.kubernetes;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Turns resources into JSON trees in manifest order and back into the type their {@code apiVersion}
 * and {@code kind} name. Like the API server, binding refuses a number or a boolean where a string
 * belongs, and the reverse.
 */
final class ResourceTrees {

  private static final JsonMapper MAPPER = mapper();

  private ResourceTrees() {}

  private static JsonMapper mapper() {
    SimpleModule order = new SimpleModule("manifest-order");
    order.setSerializerModifier(new ManifestOrder());
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(order)
            .nodeFactory(ExactNumbers.NODES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    builder.withCoercionConfig(
        LogicalType.Textual,
        text ->
            text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    // To Kubernetes a null list is an absent one, which fabric8 has as an empty list.
    JsonSetter.Value skippingNull = JsonSetter.Value.forValueNulls(Nulls.SKIP);
    builder.withConfigOverride(List.class, lists -> lists.setSetterInfo(skippingNull));
    builder.withConfigOverride(Map.class, maps -> maps.setSetterInfo(skippingNull));
    return builder.build();
  }

  static ObjectNode toTree(KubernetesResource resource) {
    ObjectNode tree = MAPPER.valueToTree(resource);
    if (resource instanceof GenericKubernetesResource) {
      tree.remove("status");
    }
    return tree;
  }

  static HasMetadata toResource(ObjectNode tree, String place) {
    try {
      KubernetesResource resource = MAPPER.treeToValue(tree, KubernetesResource.class);
      return resource instanceof HasMetadata typed
          ? typed
          : MAPPER.treeToValue(tree, GenericKubernetesResource.class);
    } catch (JsonMappingException mismatch) {
      throw new ManifestException(
          place,
          tree.get("kind").asText() + " " + BindingProblem.describe(tree, mismatch),
          mismatch);
    } catch (JsonProcessingException refused) {
      throw new ManifestException(place, refused.getOriginalMessage(), refused);
    }
  }

  static Object toUntyped(Object bean) {
    return MAPPER.convertValue(bean, Object.class);
  }

  static <T> T toTyped(Object untyped, Class<T> type) {
    return MAPPER.convertValue(untyped, type);
  }

  static List<JsonNode> parseJson(String text) throws IOException {
    ObjectReader reader =
        MAPPER.readerFor(JsonNode.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    try (MappingIterator<JsonNode> documents = reader.readValues(text)) {
      return documents.readAll();
    }
  }

  static String toJson(JsonNode tree) {
    DefaultIndenter indenter = new DefaultIndenter("    ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withRootSeparator("\n")
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(tree);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
