package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceBytesTest {

  private static SourceBytes latin(String bytes) {
    return SourceBytes.of(bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @CsvSource({
    "re\u00ffd, re\ufffdd",
    "\u00e2\u0082, \ufffd\ufffd",
    "\u00e2\u0082x, \ufffd\ufffdx",
    "\u00c0\u0080, \ufffd\ufffd",
    "\u00ed\u00a0\u0080, \ufffd\ufffd\ufffd",
    "\u00e2\u0082\u00ac, \u20ac"
  })
  void everyByteThatBelongsToNoCharacterIsReplacedAsGoDoes(String bytes, String text) {
    assertThat(latin(bytes).text()).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkIsBlankInTheTextOfBytes() {
    SourceBytes marked = SourceBytes.of("\ufeff{\"\u00e9\"");
    assertThat(marked.hasMark()).isTrue();
    assertThat(marked.byteText()).isEqualTo("   {\"\u00c3\u00a9\"");
    assertThat(SourceBytes.of("{}").hasMark()).isFalse();
  }

  @Test
  void aPartStaysInItsColumn() {
    SourceBytes document = SourceBytes.of("\u20ac\n\ud83d\ude00 {x}");
    int start = document.byteText().indexOf('{');
    assertThat(document.part(start, start + 3).text()).isEqualTo(" \n   {x}");
    int at = document.text().indexOf('{');
    assertThat(document.textPart(at, at + 3).text()).isEqualTo(" \n  {x}");
  }

  @Test
  void aPartKeepsItsBytes() {
    assertThat(latin("a\u00ffb").part(1, 3).bytes()).containsExactly(' ', 0xff, 'b');
  }
}
