package io.github.seccomp4j.conformance.document;

import io.github.seccomp4j.conformance.documents.BadInput;
import io.github.seccomp4j.model.document.Document;
import io.github.seccomp4j.model.document.DocumentException;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.document.ProfileYaml;
import io.github.seccomp4j.model.document.ReadOptions;
import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a bad input.
 *
 * @param value the profile or conditional profile; null if the document was refused
 * @param findings what there is to say
 */
record BadInputReading(@Nullable Object value, List<Finding> findings) {

  static BadInputReading of(BadInput input, byte[] bytes, ReadOptions options) {
    try {
      Document<?> document =
          switch (input.kind()) {
            case JSON -> ProfileJson.readDocument(bytes, input.name(), options);
            case CONDITIONAL_JSON ->
                ProfileJson.readConditionalDocument(bytes, input.name(), options);
            case YAML -> ProfileYaml.readDocument(bytes, input.name(), options);
          };
      return new BadInputReading(document.value(), document.findings());
    } catch (DocumentException e) {
      return new BadInputReading(null, e.findings());
    }
  }

  boolean isAccepted() {
    return value != null;
  }

  Set<String> codes() {
    return findings.stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new));
  }
}
