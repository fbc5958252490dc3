package io.github.seccomp4j.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.Errno;
import io.github.seccomp4j.model.FilterFlag;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.SyscallRule;
import io.github.seccomp4j.model.conditional.ArchitectureMapping;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.kubernetes.ObjectMetadata;
import io.github.seccomp4j.model.kubernetes.ProfileState;
import io.github.seccomp4j.model.kubernetes.SeccompProfileResource;
import io.github.seccomp4j.model.kubernetes.SeccompProfileSpec;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import io.github.seccomp4j.model.syscall.SyscallNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemasTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new SeccompModule()).build();

  private static final ArgCondition CONDITION = ArgCondition.maskedEqual(0, 1, 1);

  private static final SyscallRule RULE =
      SyscallRule.of(Action.LOG, "read").toBuilder().errnoRet(1).addArgs(CONDITION).build();

  private static final ConditionalRule CONDITIONAL_RULE =
      ConditionalRule.builder()
          .name("read")
          .addNames("read")
          .action(Action.LOG)
          .errnoRet(1)
          .errno("EPERM")
          .addArgs(CONDITION)
          .comment("c")
          .includes(RuleFilter.builder().build())
          .excludes(RuleFilter.builder().build())
          .build();

  private static final SeccompProfileSpec SPEC =
      SeccompProfileSpec.builder()
          .state(ProfileState.ENABLED)
          .disabled(false)
          .baseProfileName("b")
          .defaultAction(Action.LOG)
          .addArchitectures(Architecture.X86)
          .addFlags(FilterFlag.LOG)
          .listenerPath("p")
          .listenerMetadata("m")
          .addSyscalls(RULE)
          .build();

  static Stream<Arguments> completeValues() {
    String oci = JsonSchemas.ociProfile();
    String conditional = JsonSchemas.conditionalProfile();
    String resource = JsonSchemas.profileResource();
    return Stream.of(
        Arguments.of(
            oci,
            "",
            SeccompProfile.builder()
                .defaultAction(Action.LOG)
                .defaultErrnoRet(1)
                .addArchitectures(Architecture.X86)
                .flags(List.of())
                .listenerPath("p")
                .listenerMetadata("m")
                .addSyscalls(RULE)
                .build()),
        Arguments.of(oci, "/$defs/rule", RULE),
        Arguments.of(oci, "/$defs/condition", CONDITION),
        Arguments.of(
            conditional,
            "",
            ConditionalProfile.builder()
                .defaultAction(Action.LOG)
                .defaultErrnoRet(1)
                .defaultErrno("EPERM")
                .addArchitectures(Architecture.X86)
                .addArchMap(ArchitectureMapping.builder().architecture(Architecture.X86).build())
                .flags(List.of())
                .listenerPath("p")
                .listenerMetadata("m")
                .addSyscalls(CONDITIONAL_RULE)
                .build()),
        Arguments.of(conditional, "/$defs/rule", CONDITIONAL_RULE),
        Arguments.of(conditional, "/$defs/condition", CONDITION),
        Arguments.of(
            conditional,
            "/$defs/ruleFilter",
            RuleFilter.builder()
                .addCaps(Capability.SYS_ADMIN)
                .addArches("amd64")
                .minKernel("4.8")
                .build()),
        Arguments.of(
            conditional,
            "/$defs/architectureMapping",
            ArchitectureMapping.builder()
                .architecture(Architecture.X86_64)
                .addSubArchitectures(Architecture.X86)
                .build()),
        Arguments.of(resource, "/$defs/spec", SPEC),
        Arguments.of(resource, "/$defs/rule", RULE),
        Arguments.of(resource, "/$defs/condition", CONDITION));
  }

  @ParameterizedTest
  @MethodSource("completeValues")
  void schemasHaveTheMembersThatAreWritten(String schema, String pointer, Object value)
      throws Exception {
    assertThat(names(MAPPER.readTree(schema).at(pointer + "/properties")))
        .containsExactlyElementsOf(names(MAPPER.valueToTree(value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"metadata", "spec", "status", "kind", "apiVersion"})
  void theSchemaOfResourcesHasTheirMembers(String member) throws Exception {
    SeccompProfileResource resource =
        ManifestYaml.readSeccompProfileResource("{apiVersion: a, kind: b, status: {}}").toBuilder()
            .metadata(
                ObjectMetadata.builder()
                    .name("n")
                    .namespace("n")
                    .labels(Map.of("a", "b"))
                    .annotations(Map.of("a", "b"))
                    .build())
            .spec(SPEC)
            .build();
    JsonNode schema = MAPPER.readTree(JsonSchemas.profileResource());
    JsonNode written = MAPPER.valueToTree(resource);
    assertThat(names(schema.get("properties"))).containsExactlyElementsOf(names(written));
    assertThat(names(schema.at("/$defs/metadata/properties")))
        .startsWith(names(written.get("metadata")).toArray(String[]::new));
    assertThat(names(written)).contains(member);
  }

  /** The way from a schema's object to a document that has nothing but that object. */
  static Stream<Arguments> objectsInDocuments() {
    Function<String, Document<?>> oci =
        text -> ProfileJson.readDocument(text, "", ReadMode.LENIENT);
    Function<String, Document<?>> conditional =
        text -> ProfileJson.readConditionalDocument(text, "", ReadMode.LENIENT);
    Function<String, Document<?>> resource =
        text -> ManifestYaml.readSeccompProfileResourceDocument(text, "", ReadMode.LENIENT);
    String condition = "{\"syscalls\":[{\"args\":[%s]}]}";
    return Stream.of(
        Arguments.of(JsonSchemas.ociProfile(), "", oci, "%s"),
        Arguments.of(JsonSchemas.ociProfile(), "/$defs/rule", oci, "{\"syscalls\":[%s]}"),
        Arguments.of(JsonSchemas.ociProfile(), "/$defs/condition", oci, condition),
        Arguments.of(JsonSchemas.conditionalProfile(), "", conditional, "%s"),
        Arguments.of(
            JsonSchemas.conditionalProfile(), "/$defs/rule", conditional, "{\"syscalls\":[%s]}"),
        Arguments.of(
            JsonSchemas.conditionalProfile(),
            "/$defs/ruleFilter",
            conditional,
            "{\"syscalls\":[{\"includes\":%s}]}"),
        Arguments.of(
            JsonSchemas.conditionalProfile(),
            "/$defs/architectureMapping",
            conditional,
            "{\"archMap\":[%s]}"),
        Arguments.of(JsonSchemas.profileResource(), "", resource, "%s"),
        Arguments.of(
            JsonSchemas.profileResource(), "/$defs/metadata", resource, "{\"metadata\":%s}"),
        Arguments.of(JsonSchemas.profileResource(), "/$defs/spec", resource, "{\"spec\":%s}"),
        Arguments.of(
            JsonSchemas.profileResource(),
            "/$defs/rule",
            resource,
            "{\"spec\":{\"syscalls\":[%s]}}"),
        Arguments.of(
            JsonSchemas.profileResource(),
            "/$defs/condition",
            resource,
            "{\"spec\":{\"syscalls\":[{\"args\":[%s]}]}}"));
  }

  @ParameterizedTest
  @MethodSource("objectsInDocuments")
  void readersKnowTheMembersOfSchemas(
      String schema, String pointer, Function<String, Document<?>> read, String document)
      throws Exception {
    for (String name : names(MAPPER.readTree(schema).at(pointer + "/properties"))) {
      String object = "{\"" + name + "\":null}";
      assertThat(read.apply(document.replace("%s", object)).findings())
          .as(name)
          .extracting(Finding::code)
          .doesNotContain("unknown-member");
    }
    assertThat(read.apply(document.replace("%s", "{\"$schema\":null}")).findings())
        .extracting(Finding::code)
        .contains("unknown-member");
  }

  static Stream<Arguments> vocabularies() {
    List<String> actions = tokens(Action.recognized());
    List<String> arches =
        ArchitectureInfo.all().stream()
            .flatMap(info -> info.filterNames().stream())
            .distinct()
            .sorted()
            .toList();
    return Stream.of(
            Stream.of(JsonSchemas.ociProfile(), JsonSchemas.conditionalProfile())
                .map(
                    schema ->
                        Arguments.of(schema, "architecture", tokens(Architecture.recognized()))),
            Stream.of(
                    JsonSchemas.ociProfile(),
                    JsonSchemas.conditionalProfile(),
                    JsonSchemas.profileResource())
                .flatMap(
                    schema ->
                        Stream.of(
                            Arguments.of(schema, "action", actions),
                            Arguments.of(schema, "operator", tokens(ArgOperator.recognized())),
                            Arguments.of(schema, "flag", tokens(FilterFlag.recognized())),
                            Arguments.of(schema, "syscallName", SyscallNames.all()))),
            Stream.of(
                Arguments.of(
                    JsonSchemas.conditionalProfile(),
                    "capability",
                    tokens(Capability.recognized())),
                Arguments.of(
                    JsonSchemas.conditionalProfile(),
                    "errno",
                    Errno.all().stream().map(Errno::symbol).toList()),
                Arguments.of(JsonSchemas.conditionalProfile(), "filterArchitecture", arches),
                Arguments.of(
                    JsonSchemas.profileResource(), "state", tokens(ProfileState.recognized()))))
        .flatMap(Function.identity());
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void schemasSuggestTheWordsOfTheValues(String schema, String definition, List<String> words)
      throws Exception {
    JsonNode choice = MAPPER.readTree(schema).at("/$defs/" + definition + "/anyOf");
    assertThat(texts(choice.get(0).get("enum"))).isEqualTo(words);
    assertThat(choice.get(1)).isEqualTo(MAPPER.readTree("{\"type\":\"string\"}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SCMP_ARCH_LOONGARCH64", "SCMP_ARCH_M68K", "SCMP_ARCH_SH"})
  void theResourcesOwnSchemaHasFewerArchitectures(String without) throws Exception {
    JsonNode words =
        MAPPER.readTree(JsonSchemas.profileResource()).at("/$defs/architecture/anyOf/0/enum");
    assertThat(texts(words)).hasSize(20).doesNotContain(without);
    List<String> all = new ArrayList<>(tokens(Architecture.recognized()));
    assertThat(all).containsAll(texts(words));
  }

  private static List<String> tokens(List<?> tokens) {
    return tokens.stream().map(Object::toString).toList();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue).toList();
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
