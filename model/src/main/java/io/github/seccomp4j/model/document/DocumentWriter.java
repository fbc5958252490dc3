package io.github.seccomp4j.model.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes one whole document to a string. */
final class DocumentWriter {

  private static final JsonFactory JSON = new JsonFactory();
  private static final YAMLFactory YAML = KubernetesYaml.factory();

  private DocumentWriter() {}

  static <T> String compactJson(T value, Codec<T> codec) {
    return json(value, codec, null);
  }

  static <T> String prettyJson(T value, Codec<T> codec) {
    return json(value, codec, twoSpaces());
  }

  private static <T> String json(T value, Codec<T> codec, @Nullable PrettyPrinter printer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      if (printer != null) {
        out.setPrettyPrinter(printer);
      }
      codec.write(value, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String document = text.append('\n').toString();
    SurrogatePairs.requireWhole(document, "JSON");
    return document;
  }

  static <T> String yaml(T value, Codec<T> codec) {
    StringWriter text = new StringWriter();
    try (YAMLGenerator out = YAML.createGenerator(text)) {
      codec.write(value, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String document = text.toString();
    return document.endsWith("\n") ? document : document + "\n";
  }

  // The same on every platform: a line feed, two spaces, one element a line, as runtimes print it.
  private static DefaultPrettyPrinter twoSpaces() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }
}
