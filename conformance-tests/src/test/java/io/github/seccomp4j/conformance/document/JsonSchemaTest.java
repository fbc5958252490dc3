package io.github.seccomp4j.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents at the edges of what schemas and strict reading accept. */
class JsonSchemaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "OCI | {}",
        "OCI | {\"defaultAction\":\"SCMP_ACT_NOPE\",\"architectures\":[\"amd64\",\"\"]}",
        "OCI | {\"defaultAction\":null,\"flags\":null,\"syscalls\":null,\"listenerPath\":null}",
        "OCI | {\"syscalls\":[{\"action\":\"\",\"names\":null,\"errnoRet\":null,\"args\":null}]}",
        "OCI | {\"defaultErrnoRet\":18446744073709551615}",
        "OCI | {\"syscalls\":[{\"action\":\"\",\"args\":[{\"index\":18446744073709551615,"
            + "\"value\":18446744073709551615,\"valueTwo\":null,\"op\":\"\"}]}]}",
        "CONDITIONAL | {\"archMap\":[{\"architecture\":\"\",\"subArchitectures\":null}]}",
        "CONDITIONAL | {\"defaultErrno\":\"38\",\"syscalls\":[{\"name\":\"x\",\"names\":[],"
            + "\"action\":\"\",\"includes\":{},\"excludes\":null,\"comment\":\"\"}]}",
        "RESOURCE | {\"kind\":\"Pod\",\"metadata\":{\"creationTimestamp\":null,\"uid\":1},"
            + "\"status\":{\"x\":[1.5]},\"spec\":{}}",
        "RESOURCE | {\"spec\":{\"syscalls\":[{\"action\":\"\",\"errnoRet\":2147483647,"
            + "\"args\":[{\"index\":0,\"op\":\"\"}]}]}}",
      })
  void both(ProfileKind kind, String text) {
    assertThat(kind.isReadStrictly(text)).isTrue();
    assertThat(kind.isValid(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "OCI | []",
        "OCI | null",
        "OCI | {\"defaultAction\":1}",
        "OCI | {\"DefaultAction\":\"SCMP_ACT_LOG\"}",
        "OCI | {\"$schema\":\"x\"}",
        "OCI | {\"archMap\":[]}",
        "OCI | {\"defaultErrnoRet\":-1}",
        "OCI | {\"defaultErrnoRet\":18446744073709551616}",
        "OCI | {\"defaultErrnoRet\":\"1\"}",
        "OCI | {\"defaultErrnoRet\":1.5}",
        "OCI | {\"architectures\":[null]}",
        "OCI | {\"architectures\":\"amd64\"}",
        "OCI | {\"syscalls\":[null]}",
        "OCI | {\"syscalls\":[{}]}",
        "OCI | {\"syscalls\":[{\"action\":null}]}",
        "OCI | {\"syscalls\":[{\"action\":\"\",\"args\":[{\"index\":0,\"op\":\"\"}]}]}",
        "OCI | {\"syscalls\":[{\"action\":\"\",\"includes\":{}}]}",
        "CONDITIONAL | {\"archMap\":[{}]}",
        "CONDITIONAL | {\"defaultErrno\":38}",
        "CONDITIONAL | {\"syscalls\":[{\"action\":\"\",\"includes\":{\"minkernel\":\"4.8\"}}]}",
        "RESOURCE | {\"defaultAction\":\"SCMP_ACT_LOG\"}",
        "RESOURCE | {\"status\":\"Installed\"}",
        "RESOURCE | {\"metadata\":{\"labels\":{\"a\":null}}}",
        "RESOURCE | {\"spec\":{\"defaultErrnoRet\":1}}",
        "RESOURCE | {\"spec\":{\"syscalls\":[{\"action\":\"\",\"errnoRet\":2147483648}]}}",
        "RESOURCE | {\"spec\":{\"syscalls\":[{\"action\":\"\",\"args\":[{\"op\":\"\"}]}]}}",
        "RESOURCE | {\"spec\":{\"syscalls\":[{\"action\":\"\",\"args\":[{\"index\":0,"
            + "\"value\":9223372036854775808,\"op\":\"\"}]}]}}",
      })
  void neither(ProfileKind kind, String text) {
    assertThat(kind.isReadStrictly(text)).isFalse();
    assertThat(kind.isValid(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "OCI | {\"defaultErrnoRet\":1.0}",
        "OCI | {\"listenerPath\":\"a\",\"listenerPath\":\"b\"}",
        "OCI | {\"listenerPath\":\"\\ud800\"}"
      })
  void whatNoSchemaCanSee(ProfileKind kind, String text) {
    assertThat(kind.isReadStrictly(text)).isFalse();
    assertThat(kind.isValid(text)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(ProfileKind.class)
  void schemasSayForEveryMemberWhatItIs(ProfileKind kind) throws Exception {
    JsonNode schema = new JsonMapper().readTree(kind.schema());
    assertThat(schema.get("title").textValue()).isNotBlank();
    assertThat(schema.get("description").textValue()).endsWith(".");
    schema
        .get("properties")
        .properties()
        .forEach(
            member -> assertThat(member.getValue().get("description").textValue()).endsWith("."));
    schema
        .get("$defs")
        .forEach(definition -> assertThat(definition.get("description").isTextual()).isTrue());
  }

  @ParameterizedTest
  @EnumSource(ProfileKind.class)
  void schemasFollowTheirOwnSchema(ProfileKind kind) throws Exception {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema("{\"$ref\":\"" + SpecificationVersion.DRAFT_2020_12.getDialectId() + "\"}");
    assertThat(meta.validate(new JsonMapper().readTree(kind.schema()))).isEmpty();
    assertThat(meta.validate(new JsonMapper().readTree("{\"type\":\"integr\"}"))).isNotEmpty();
  }
}
