package io.github.seccomp4j.conformance.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** This library against the vectors that its test kit publishes. */
class VectorsTest {

  @ParameterizedTest
  @CsvSource({
    "yaml, 1200",
    "catalog, 13610",
    "apivalidation, 4000",
    "podsecurity, 3200",
    "effective, 3360",
    "cluster, 707",
    "log, 400"
  })
  void allVectorsPass(String kind, long atLeast) throws IOException {
    StringBuilder report = new StringBuilder();
    VectorTally all =
        new VectorRunner(VectorKinds.all(), report).run(List.of(CarriedVectors.folder(kind)));
    assertThat(all.isGood()).as(report.toString()).isTrue();
    assertThat(all.passed()).isGreaterThanOrEqualTo(atLeast);
  }

  /**
   * Every call of the public evaluation vectors; how many of them each reading was compared on.
   *
   * <p>Ambiguous calls are among those of RUNC and CRUN, and none may fail.
   */
  @Test
  void everyReadingOfAProfileIsCompared() throws IOException {
    StringBuilder report = new StringBuilder();
    VectorTally all =
        new VectorRunner(VectorKinds.all(), report)
            .run(List.of(CarriedVectors.folder("evaluation")));
    assertThat(all.failed()).as(report.toString()).isZero();
    assertThat(all.passed()).isEqualTo(29_920 + 33);
    assertThat(all.counts().get("RUNC")).isGreaterThanOrEqualTo(29_830);
    assertThat(all.counts().get("CRUN")).isGreaterThanOrEqualTo(28_490);
    assertThat(all.counts().get("PLAIN")).isGreaterThanOrEqualTo(27_500);
    assertThat(all.counts().get("ambiguous")).isEqualTo(91);
    assertThat(all.counts().get("refusals")).isEqualTo(33);
    assertThat(all.counts())
        .doesNotContainKeys("defects RUNC not reproduced", "defects CRUN not reproduced");
    assertThat(all.counts().get("defects RUNC reproduced")).isEqualTo(90);
    assertThat(all.counts().get("defects CRUN reproduced")).isEqualTo(90);
  }
}
