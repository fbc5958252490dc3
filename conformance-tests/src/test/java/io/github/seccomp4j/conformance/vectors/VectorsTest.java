package io.github.seccomp4j.conformance.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** This library against the vectors that its test kit publishes. */
class VectorsTest {

  @ParameterizedTest
  @CsvSource({"yaml, 1200"})
  void allVectorsPass(String kind, long atLeast) throws IOException {
    StringBuilder report = new StringBuilder();
    VectorTally all =
        new VectorRunner(VectorKinds.all(), report).run(List.of(CarriedVectors.folder(kind)));
    assertThat(all.isGood()).as(report.toString()).isTrue();
    assertThat(all.passed()).isGreaterThanOrEqualTo(atLeast);
  }
}
