package io.github.seccomp4j.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.samples.benchmarks.SecurityViews.Located;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A race counts only if everyone ran the whole distance. */
class ManifestReadBenchmarkTest {

  private static final int DOCUMENTS = 200;

  private final ManifestReadBenchmark benchmark = new ManifestReadBenchmark();

  @BeforeEach
  void aSmallerCorpus() {
    benchmark.documents = DOCUMENTS;
    benchmark.setUp();
  }

  @Test
  void everyReaderSeesAllScalars() {
    assertThat(benchmark.cursor()).isEqualTo(benchmark.bareEvents()).isGreaterThan(100 * DOCUMENTS);
  }

  @Test
  void filesAndStreamHoldTheSame() {
    assertThat(benchmark.bareEventsOfFiles()).isEqualTo(benchmark.bareEvents());
    assertThat(benchmark.workloads())
        .isEqualTo(benchmark.workloadsOfFiles())
        .isGreaterThan(2 * DOCUMENTS);
  }

  @Test
  void viewsHoldEveryDocumentAndContext() {
    List<Located> views = SecurityViews.of(ManifestCorpus.stream(3));
    assertThat(views).filteredOn(value -> value.name().equals("kind")).hasSize(3);
    assertThat(views).filteredOn(value -> value.name().equals("fsGroup")).hasSize(3);
    assertThat(views)
        .extracting(Located::name)
        .contains("runAsNonRoot", "allowPrivilegeEscalation", "drop", "name")
        .doesNotContain("image", "replicas", "medium");
    assertThat(views.get(0)).isEqualTo(new Located("apiVersion", "apps/v1", 1, 13));
  }
}
