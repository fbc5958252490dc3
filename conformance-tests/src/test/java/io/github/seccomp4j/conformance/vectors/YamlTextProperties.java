package io.github.seccomp4j.conformance.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.ProfileArbitraries;
import io.github.seccomp4j.conformance.document.Mutation;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.document.DocumentContractException;
import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import io.github.seccomp4j.model.document.MalformedDocumentException;
import io.github.seccomp4j.model.document.ProfileYaml;
import io.github.seccomp4j.model.document.ReadLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds for YAML of every construct, valid or damaged. */
class YamlTextProperties {

  @Property(seed = Campaign.SEED)
  void onlyDocumentedExceptionsAreThrown(@ForAll("damaged") String text) {
    try {
      walk(DocumentCursor.yaml(text, "d.yaml"));
    } catch (MalformedDocumentException e) {
      assertThat(e.findings()).hasSize(1);
    }
    try {
      DocumentCursor stream = DocumentCursor.yamlStream(text, "s.yaml", ReadLimits.DEFAULT);
      do {
        walk(stream);
      } while (stream.nextDocument());
    } catch (MalformedDocumentException e) {
      assertThat(e.findings()).hasSize(1);
    }
    try {
      ProfileYaml.read(text);
    } catch (MalformedDocumentException | DocumentContractException e) {
      assertThat(e.findings()).isNotEmpty();
    }
  }

  private static void walk(DocumentCursor cursor) {
    int depth = 0;
    while (cursor.next() != DocumentEvent.END) {
      switch (cursor.event()) {
        case START_OBJECT, START_ARRAY -> depth++;
        case END_OBJECT, END_ARRAY -> depth--;
        default -> assertThat(cursor.text()).isNotNull();
      }
      assertThat(depth).isNotNegative();
      assertThat(cursor.line()).isPositive();
      assertThat(cursor.column()).isPositive();
    }
    assertThat(depth).isZero();
  }

  @Property(seed = Campaign.SEED, tries = 200)
  void documentsOfAStreamAreReadAsOnTheirOwn(
      @ForAll @Size(min = 1, max = 5) List<@From("valid") String> documents) {
    String stream = documents.stream().collect(Collectors.joining("---\n"));
    DocumentCursor cursor = DocumentCursor.yamlStream(stream, "", ReadLimits.DEFAULT);
    List<JsonValue> read = new ArrayList<>();
    do {
      read.add(JsonTrees.read(cursor));
    } while (cursor.nextDocument());
    List<JsonValue> alone =
        documents.stream().map(text -> JsonTrees.read(DocumentCursor.yaml(text, ""))).toList();
    assertThat(read).isEqualTo(alone);
    assertThat(cursor.findings()).isEmpty();
  }

  @Provide
  Arbitrary<String> valid() {
    return ProfileArbitraries.profiles().map(ProfileYaml::write);
  }

  @Provide
  Arbitrary<String> damaged() throws IOException {
    return Combinators.combine(
            Arbitraries.of(CarriedVectors.yamlTexts()),
            Mutation.any().list().ofMinSize(1).ofMaxSize(3))
        .as((text, mutations) -> Mutation.applyAll(mutations, text))
        .withoutEdgeCases();
  }
}
