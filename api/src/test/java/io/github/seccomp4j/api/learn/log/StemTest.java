package io.github.seccomp4j.api.learn.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.learn.Subject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StemTest {

  private static final String TEXT = " comm=\"sh\" exe=\"/bin/sh\" sig=0 arch=c000003e syscall=";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static Stem stem(String text) {
    Gathering gathering = new Gathering(LogOptions.DEFAULTS);
    return new Stem(
        bytes(text),
        0,
        text.length(),
        "w1",
        7,
        new EntryCounters(gathering, Subject.UNKNOWN, 0xc000003e));
  }

  @Test
  void everyByteCounts() {
    // Of every length, for the last word may overlap the one before.
    for (int cut = 0; cut < 9; cut++) {
      String text = TEXT.substring(cut);
      Stem stem = stem(text);
      byte[] record = bytes("pid=7" + text + "59");
      int end = record.length;
      assertThat(stem.isAt(record, 5, end, "w1", 7)).isTrue();
      for (int i = 5; i < 5 + text.length(); i++) {
        record[i]++;
        assertThat(stem.isAt(record, 5, end, "w1", 7)).as("byte %d", i).isFalse();
        record[i]--;
      }
    }
  }

  @Test
  void nodeProcessAndRoomCount() {
    byte[] record = bytes(TEXT);
    assertThat(stem(TEXT).isAt(record, 0, record.length, "w2", 7)).isFalse();
    assertThat(stem(TEXT).isAt(record, 0, record.length, "w1", 8)).isFalse();
    assertThat(stem(TEXT).isAt(record, 0, record.length - 1, "w1", 7)).isFalse();
    assertThat(stem(TEXT).isAt(record, 0, record.length, "w1", 7)).isTrue();
  }
}
