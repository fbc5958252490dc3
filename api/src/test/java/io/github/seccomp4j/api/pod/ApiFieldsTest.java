package io.github.seccomp4j.api.pod;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.kubernetes.ObjectMetadata;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiFieldsTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "/items/3, ''",
    "/items/3/items/12, ''",
    "/spec/template, spec.template",
    "/template, template",
    "/items/0/spec/jobTemplate/spec/template, spec.jobTemplate.spec.template",
  })
  void listsAreNoPartOfTheField(String pointer, String field) {
    Workload workload =
        Workload.of(
            "v1", "Any", ObjectMetadata.builder().build(), pointer, PodManifest.builder().build());
    assertThat(ApiFields.templateField(workload)).isEqualTo(field);
  }
}
