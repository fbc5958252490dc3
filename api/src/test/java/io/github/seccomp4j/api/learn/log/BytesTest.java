package io.github.seccomp4j.api.learn.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BytesTest {

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void findsAByteWhereverItIs() {
    for (int length = 1; length < 90; length++) {
      for (int place = 0; place < length; place++) {
        byte[] line = bytes("x".repeat(place) + '\n' + "x".repeat(length - place - 1));
        assertThat(Bytes.indexOf(line, 0, length, (byte) '\n')).isEqualTo(place);
        assertThat(Bytes.lineEnd(line, place + 1, length)).isEqualTo(length);
        assertThat(Bytes.indexOf(line, 0, place, (byte) '\n')).isEqualTo(Bytes.ABSENT);
      }
    }
  }

  @Test
  void theFirstMarkedByteIsExact() {
    // A byte one above the wanted one, behind it, is what inexact marks are wrong about.
    assertThat(Bytes.firstHit(Bytes.hits(Bytes.word("abpqqqqq"), 'p'))).isEqualTo(2);
    assertThat(Bytes.hits(Bytes.word("abcdefgh"), 'p')).isZero();
    assertThat(Bytes.firstHit(Bytes.below(Bytes.word("abc\n   " + "x"), ' '))).isEqualTo(3);
    assertThat(Bytes.below(Bytes.word("a b\"c=d!"), ' ')).isZero();
  }

  @Test
  void equalBytesHaveEqualHashesWhereverTheyAre() {
    byte[] inside = bytes("....getdents64(3, 0x5581)");
    byte[] atEnd = bytes("getdents64");
    assertThat(Bytes.hash(inside, 4, 14)).isEqualTo(Bytes.hash(atEnd, 0, 10));
    assertThat(Bytes.hash(inside, 4, 13)).isNotEqualTo(Bytes.hash(inside, 4, 14));
    assertThat(Bytes.hash(atEnd, 10, 10)).isEqualTo(Bytes.hash(inside, 4, 4));
  }

  @Test
  void findsWords() {
    byte[] text = bytes("aaudit(x audit(");
    assertThat(Bytes.indexOf(text, 0, text.length, new Word("audit("))).isEqualTo(1);
    assertThat(Bytes.indexOf(text, 2, text.length, new Word("audit("))).isEqualTo(9);
    assertThat(Bytes.indexOf(text, 0, 6, new Word("audit("))).isEqualTo(Bytes.ABSENT);
    assertThat(Bytes.endsWith(text, 0, 7, new Word("audit("))).isTrue();
    assertThat(Bytes.endsWith(text, 3, 7, new Word("audit("))).isFalse();
  }
}
