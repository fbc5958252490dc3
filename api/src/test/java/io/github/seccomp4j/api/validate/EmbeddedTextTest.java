package io.github.seccomp4j.api.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.document.DocumentCursor;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedTextTest {

  @Test
  void whatStandsOutsideIsBlank() {
    SourceBytes document = SourceBytes.of("{\"\u00e9\": 1,\n \"a\": {\"b\": 2}, \"c\": 3}");
    // The last line of the outline's span is where the closing brace stands.
    DocumentOutline.Span span = new DocumentOutline.Span(2, 7, 2, 14);
    assertThat(EmbeddedText.only(document, span, false).text())
        .isEqualTo("        \n      {\"b\": 2}");
  }

  @Test
  void linesMayEndAsOnWindows() {
    SourceBytes document = SourceBytes.of("a: 1\r\nb:\r\n  c: 2\r\nd: 3\r\n");
    DocumentOutline.Span span = new DocumentOutline.Span(3, 3, 4, 1);
    assertThat(EmbeddedText.only(document, span, true).text())
        .isEqualTo("    \r\n  \r\n  c: 2\r\n");
  }

  @Test
  void membersAreRenamedWhereTheyStand() {
    SourceBytes document = SourceBytes.of("{\"\u00e9\": 1, \"flags\": 2,\n\"name\": 3, \"n\": 4}");
    List<LocatedValue> members =
        List.copyOf(
            LocatedValue.find(
                    List.of("/name", "/flags"), DocumentCursor.json(document.byteText(), ""))
                .values());
    assertThat(EmbeddedText.renameMembers(document, members).text())
        .isEqualTo("{\"\u00e9\": 1, \"_____\": 2,\n\"____\": 3, \"n\": 4}");
  }
}
