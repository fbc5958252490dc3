package io.github.seccomp4j.api.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceUriTest {

  @ParameterizedTest
  @CsvSource({
    "a.json, a.json",
    "dir/a b%.json, dir/a%20b%25.json",
    "../a.json, ../a.json",
    "/etc/a#.json, file:///etc/a%23.json",
    "C:/dir/a.json, file:///C:/dir/a.json",
    "a:b.json, a%3Ab.json",
    "日.json, %E6%97%A5.json",
    "a\\b?.json, a%5Cb%3F.json"
  })
  void aNameIsPercentEncoded(String source, String uri) {
    assertThat(SourceUri.of(source)).isEqualTo(uri);
    assertThat(URI.create(uri)).hasToString(uri);
  }
}
