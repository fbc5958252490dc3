package io.github.seccomp4j.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sigs.k8s.io/yaml 1.6.0 makes of each text was asked of that library. */
class YamlCursorTest {

  /** Reads a document as members of JSON; of members with one name the last counts for readers. */
  private static String json(DocumentCursor cursor) {
    StringBuilder json = new StringBuilder();
    boolean first = true;
    while (cursor.next() != DocumentEvent.END) {
      DocumentEvent event = cursor.event();
      boolean closes = event == DocumentEvent.END_OBJECT || event == DocumentEvent.END_ARRAY;
      json.append(first || closes ? "" : ",");
      first = event == DocumentEvent.START_OBJECT || event == DocumentEvent.START_ARRAY;
      switch (event) {
        case START_OBJECT -> json.append('{');
        case END_OBJECT -> json.append('}');
        case START_ARRAY -> json.append('[');
        case END_ARRAY -> json.append(']');
        case NAME -> {
          json.append(cursor.text()).append(':');
          first = true;
        }
        case STRING -> json.append('"').append(cursor.text()).append('"');
        default -> json.append(cursor.text());
      }
    }
    return json.toString();
  }

  private static YamlCursor cursor(String text) {
    return YamlCursor.of(text, "", ReadLimits.DEFAULT, Severity.WARNING);
  }

  private static YamlCursor stream(String text) {
    return YamlCursor.stream(text, "s.yaml", ReadLimits.DEFAULT, Severity.WARNING);
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: 1                                    | {a:1}
          a:\\t1\\t# c                            | {a:1}
          [a,\\t'b',\\n\\tc]                      | ["a","b","c"]
          a: "b"\\t\\nc: d                        | {a:"b",c:"d"}
          1: a                                    | {1:"a"}
          1.50: a                                 | {1.5:"a"}
          1e6: a                                  | {1e+06:"a"}
          yes: a                                  | {true:"a"}
          .inf: a                                 | {.inf:"a"}
          '{a: 1, }'                              | {a:1}
          a: &x {b: 1}\\nc: *x                    | {a:{b:1},c:{b:1}}
          &a k: 1\\nb: *a                         | {k:1,b:"k"}
          [&a a, &a b, *a]                        | ["a","b","b"]
          &a [&a b, *a]                           | ["b","b"]
          a: {<<: {b: 1}, c: 2}                   | {a:{b:1,c:2}}
          a: {<<: [{b: 1}, {b: 2}]}               | {a:{b:2,b:1}}
          '[&a <<, {*a : {b: 1}}]'                | ["<<",{<<:{b:1}}]
          '"<<": {b: 1}'                          | {<<:{b:1}}
          ! <<: {b: 1}                            | {b:1}
          !!str 1: !!str 2                        | {1:"2"}
          a: !!binary YWI=                        | {a:"ab"}
          a: !!float 1                            | {a:1}
          a: !!timestamp 2001-12-14               | {a:"2001-12-14"}
          a: !foo 1                               | {a:"1"}
          !!map [1]                               | [1]
          %YAML 1.1\\n---\\na: 1                  | {a:1}
          '{null: 1}\\nx'                         | ''
          {b: {null: 1}, b: 2}                    | {b:{null:1},b:2}
          {b: .nan, b: 2}                         | {b:null,b:2}
          {<<: {b: [.nan]}, b: 2}                 | {b:[null],b:2}
          ''                                      | null
          '# c\\n'                                | null
          'a: |\\n  x'                            | {a:"x"}
          """)
  void valuesAreThoseOfGo(String text, String expected) {
    if (expected.isEmpty()) {
      assertThatThrownBy(() -> json(cursor(unescaped(text))))
          .isInstanceOf(MalformedDocumentException.class);
      return;
    }
    assertThat(json(cursor(unescaped(text)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%YAML 1.2\n---\na: 1",
        "%YAML 9.9\n---\na: 1",
        "%FOO bar\n---\na: 1",
        "%YAML 1.1\n",
        "\"\\ud83d\"",
        "\"\\ud83d\\ude00\"",
        "\"\\U0000D800\"",
        "\"\\/\"",
        "\"\\x4\"",
        "\"\\U00110000\"",
        "null: 1",
        "a: {~: 1}",
        "18446744073709551615: a",
        "a: .inf",
        "{b: {1: .nan}, '1': 2, b: [.nan]}",
        "? [a]\n: b",
        "? {a: b}\n: c",
        "&a [*a]",
        "&a {<<: *a}",
        "*a",
        "&a.b c",
        "&\u00e9 c",
        "<<: 1",
        "<<: [1]",
        "<<:",
        "a: |\n \tb",
        "-\ta",
        "?\ta\n: b",
        "\ta: b",
        "[a:,b]",
        "{a:[1]}",
        "{a :}",
        "a\n---b",
        "? \"\":x y",
        "!!int a",
        "!!int 2001-01-01",
        "!!bool 1",
        "!!null 0",
        "!!timestamp 2001-02-29",
        "!!float 18446744073709551615",
        "!!binary YQ",
        "!!binary =",
        "a: b\n\ufeffc: d",
        "\ufeff\ufeffa: 1",
        "a: \u0007",
        "a: \ud83d",
        "a: \uffff",
      })
  void whatGoRefusesOrMightReadOtherwiseIsRefused(String text) {
    assertThatThrownBy(() -> json(cursor(text))).isInstanceOf(MalformedDocumentException.class);
  }

  @Test
  void textOfBrokenUtf8IsReplacedByteByByte() {
    assertThat(json(cursor("!!binary 4oI="))).isEqualTo("\"\ufffd\ufffd\"");
  }

  @Test
  void aByteOrderMarkInFrontIsPassedOver() {
    assertThat(json(cursor("\ufeffa: 1\nb: \ufeff2"))).isEqualTo("{a:1,b:\"\ufeff2\"}");
  }

  @Test
  void placesAreThoseOfTheText() {
    YamlCursor cursor = cursor("a: \ud83d\ude00\r\nb: ['x',\u2028 2]\u0085c: 3\rd: |\n  4\n");
    List<String> places = new ArrayList<>();
    while (cursor.next() != DocumentEvent.END) {
      if (cursor.event() != DocumentEvent.NAME && cursor.event() != DocumentEvent.END_ARRAY) {
        places.add(cursor.line() + ":" + cursor.column());
      }
    }
    assertThat(places).startsWith("1:1", "1:4", "2:4", "2:5", "3:2", "4:4", "5:4");
  }

  // ---- what is read otherwise than it looks -------------------------------------------------

  @Test
  void aMergeKeyBehindTheMemberItReplacesIsReported() {
    YamlCursor cursor = cursor("a: 1\nb: 2\n<<: {a: 3, c: 4}\nc: 5\n");
    json(cursor);
    assertThat(cursor.findings()).hasSize(1);
    Finding finding = cursor.findings().get(0);
    assertThat(finding.code()).isEqualTo("merge-overrides-explicit");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message()).contains("\"a\"");
    assertThat(finding.location()).hasValueSatisfying(at -> assertThat(at.line()).isEqualTo(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<<: {a: 1}\na: 2",
        "<<: [{a: 1}, {a: 2}]",
        "<<: {a: 1}\n<<: {a: 2}",
        "b: {a: 1}\n<<: {a: 2}",
        "<<: {b: {a: 1}}\na: 2"
      })
  void aMergeKeyThatReplacesNothingIsNot(String text) {
    YamlCursor cursor = cursor(text);
    json(cursor);
    assertThat(cursor.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: 1\n---\nb: 2", "a: 1\n...\nb", "{a: 1} }", "'a' 'b'", "[1] ] \"\\q"})
  void textBehindTheDocumentIsNoticed(String text) {
    YamlCursor cursor = cursor(text);
    json(cursor);
    assertThat(cursor.nextDocument()).isTrue();
    assertThat(cursor.next()).isEqualTo(DocumentEvent.END);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: 1\n", "a: 1\n...\n", "--- a\n# b\n", "a: 1\n...\n...\n# c"})
  void blanksAndCommentsBehindItAreNot(String text) {
    YamlCursor cursor = cursor(text);
    json(cursor);
    assertThat(cursor.nextDocument()).isFalse();
    assertThat(cursor.findings()).isEmpty();
  }

  // ---- streams ------------------------------------------------------------------------------

  private static List<String> documents(YamlCursor cursor) {
    List<String> documents = new ArrayList<>();
    do {
      documents.add(json(cursor));
    } while (cursor.nextDocument());
    return documents;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a\\n---\\nb\\n                | "a" "b"
          a\\n--- # c\\nb               | "a" "b"
          a\\r\\n---\\r\\nb\\r\\n       | "a" "b"
          ---\\na\\n---\\nb\\n---\\n    | "a" "b"
          ---\\n---\\na                 | null "a"
          a\\n---\\n---\\nb             | "a" "b"
          a\\n---\\n---\\n---\\nb       | "a" null "b"
          # c\\n---\\na                 | null "a"
          a\\r---\\rb                   | "a"
          a\\n...\\nb\\n---\\nc         | "a" "c"
          'k: |\\n  x'                  | {k:"x_"}
          ''                            | null
          """)
  void streamsAreSplitAsKubernetesSplitsThem(String text, String expected) {
    assertThat(String.join(" ", documents(stream(unescaped(text)))).replace("\n", "_"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--- {a: 1}\n", "a: 1\n---b\n", "a: 1\n----\n", "k: '\n--- x'\n"})
  void aSeparatorWithMoreBehindItIsRefused(String text) {
    assertThatThrownBy(() -> documents(stream(text)))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("separates documents");
  }

  @Test
  void linesAreCountedOverTheWholeStream() {
    YamlCursor cursor = stream("a: 1\r\n---\n# c\n---\n- b\n- |\n  x\n  y\n---\nd: e\n...\nf");
    List<Integer> lines = new ArrayList<>();
    do {
      cursor.next();
      lines.add(cursor.line());
      while (cursor.next() != DocumentEvent.END) {}
    } while (cursor.nextDocument());
    assertThat(lines).containsExactly(1, 4, 5, 10);
    assertThat(cursor.findings()).extracting(Finding::code).containsExactly("more-documents");
  }

  @Test
  void aByteOrderMarkMayBeginEveryDocument() {
    assertThat(documents(stream("\ufeffa\n---\n\ufeffb\n"))).containsExactly("\"a\"", "\"b\"");
  }

  @Test
  void theNumberOfDocumentsIsLimited() {
    ReadLimits limits = ReadLimits.DEFAULT.withMaxDocuments(2);
    YamlCursor two = YamlCursor.stream("a\n---\nb\n---\n", "", limits, Severity.WARNING);
    assertThat(documents(two)).hasSize(2);
    YamlCursor three = YamlCursor.stream("a\n---\nb\n---\nc\n", "", limits, Severity.WARNING);
    assertThatThrownBy(() -> documents(three))
        .isInstanceOf(MalformedDocumentException.class)
        .hasMessageContaining("too-many-documents")
        .hasMessageContaining("5:1");
  }
}
