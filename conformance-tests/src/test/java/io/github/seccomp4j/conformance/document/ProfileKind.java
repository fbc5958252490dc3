package io.github.seccomp4j.conformance.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.seccomp4j.model.document.Document;
import io.github.seccomp4j.model.document.DocumentException;
import io.github.seccomp4j.model.document.JsonSchemas;
import io.github.seccomp4j.model.document.ManifestYaml;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.document.ReadMode;
import io.github.seccomp4j.model.document.SeccompModule;

/** A kind of profile with its schema and its strict reader. */
enum ProfileKind {
  OCI,
  CONDITIONAL,
  RESOURCE;

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new SeccompModule()).build();
  private static final Schema OCI_SCHEMA = parsed(OCI);
  private static final Schema CONDITIONAL_SCHEMA = parsed(CONDITIONAL);
  private static final Schema RESOURCE_SCHEMA = parsed(RESOURCE);

  String schema() {
    return switch (this) {
      case OCI -> JsonSchemas.ociProfile();
      case CONDITIONAL -> JsonSchemas.conditionalProfile();
      case RESOURCE -> JsonSchemas.profileResource();
    };
  }

  boolean isValid(String text) {
    Schema schema =
        switch (this) {
          case OCI -> OCI_SCHEMA;
          case CONDITIONAL -> CONDITIONAL_SCHEMA;
          case RESOURCE -> RESOURCE_SCHEMA;
        };
    return schema.validate(tree(text)).isEmpty();
  }

  private JsonNode tree(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      if (this != RESOURCE) {
        throw new IllegalArgumentException(text, e);
      }
      // YAML that is no JSON is shown to the schema as what it says.
      return MAPPER.valueToTree(ManifestYaml.readSeccompProfileResource(text));
    }
  }

  boolean isReadStrictly(String text) {
    try {
      return readStrictly(text).findings() != null;
    } catch (DocumentException e) {
      return false;
    }
  }

  private Document<?> readStrictly(String text) {
    return switch (this) {
      case OCI -> ProfileJson.readDocument(text, "", ReadMode.STRICT);
      case CONDITIONAL -> ProfileJson.readConditionalDocument(text, "", ReadMode.STRICT);
      case RESOURCE -> ManifestYaml.readSeccompProfileResourceDocument(text, "", ReadMode.STRICT);
    };
  }

  private static Schema parsed(ProfileKind kind) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(kind.schema());
  }
}
