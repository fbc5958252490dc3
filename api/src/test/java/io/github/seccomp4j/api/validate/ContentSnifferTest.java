package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentSnifferTest {

  private static Optional<DocumentKind> sniff(String latin) {
    return ContentSniffer.sniff(latin.getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @CsvSource({
    "'\u001f\u008b', COMPRESSED",
    "'PK\u0003\u0004', COMPRESSED",
    "'(\u00b5/\u00fd', COMPRESSED",
    "'BZh9', COMPRESSED",
    "'\u00fd7zXZ', COMPRESSED",
    "'\u00ff\u00fe{', BINARY",
    "'\u00fe\u00ff', BINARY",
    "'{}\u0000', BINARY"
  })
  void whatIsNoTextIsTold(String latin, DocumentKind kind) {
    assertThat(sniff(latin)).contains(kind);
  }

  @Test
  void whatMayBeTextIsLeft() {
    assertThat(sniff("")).isEmpty();
    assertThat(sniff("{}")).isEmpty();
    assertThat(sniff("\u00ef\u00bb\u00bf{\u00ff")).isEmpty();
    assertThat(sniff("B")).isEmpty();
  }
}
