package io.github.seccomp4j.model.syscall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

class TableFileTest {

  @Test
  void commentsAndPaddingMeanNothing() {
    TableFile file = TableFile.parse("t", "# a comment\n\nname   x86\n# more\n read    3 \nopen -");

    assertThat(file.columns()).containsExactly("name", "x86");
    assertThat(file.rows()).containsExactly(List.of("read", "3"), List.of("open", "-"));
  }

  @Test
  void aLineOfAnotherLengthIsRefusedWithItsPlace() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TableFile.parse("t.txt", "# a comment\nname x86\nread 3\nopen\n"))
        .withMessage("t.txt:4: 1 words under 2 columns");
  }

  @Test
  void aFileWithoutColumnsIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TableFile.parse("t.txt", "# a comment\n"))
        .withMessageContaining("t.txt");
  }

  @Test
  void aMissingResourceIsRefusedByName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TableFile.load("no-such-table.txt"))
        .withMessageContaining("no-such-table.txt");
  }

  @Test
  void bothFilesNameTheirSourceAndTakeLittleRoomInTheJar() throws IOException {
    int deflated = 0;
    for (String resource : List.of("syscalls.txt", "architectures.txt")) {
      try (InputStream in = TableFile.class.getResourceAsStream(resource)) {
        byte[] bytes = in.readAllBytes();
        String text = new String(bytes, StandardCharsets.US_ASCII);
        assertThat(text).contains("libseccomp v2.6.1");
        deflated += deflatedSize(bytes);
      }
    }
    assertThat(deflated).isLessThanOrEqualTo(60_000);
  }

  private static int deflatedSize(byte[] bytes) {
    Deflater deflater = new Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    int size = 0;
    byte[] buffer = new byte[8192];
    while (!deflater.finished()) {
      size += deflater.deflate(buffer);
    }
    deflater.end();
    return size;
  }
}
