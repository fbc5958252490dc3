package io.github.seccomp4j.dsl.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import io.github.seccomp4j.model.document.MalformedDocumentException;
import io.github.seccomp4j.model.document.ReadLimits;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a YAML stream as Jackson trees, one for each document, from the events of the library's one
 * reader: what Kubernetes reads, with aliases followed and merge keys merged, within its limits.
 *
 * <p>A name that occurs twice in a mapping is refused, for its readers disagree about it, and so is
 * what Kubernetes reads otherwise than it looks.
 */
final class YamlTrees {

  private final String source;
  private final DocumentCursor cursor;

  /** One document of the stream, with the line of its first value. */
  record Tree(JsonNode root, int line) {}

  private YamlTrees(String source, DocumentCursor cursor) {
    this.source = source;
    this.cursor = cursor;
  }

  static List<Tree> read(String source, String text) {
    try {
      return new YamlTrees(source, DocumentCursor.yamlStream(text, source, ReadLimits.DEFAULT))
          .documents();
    } catch (MalformedDocumentException malformed) {
      Finding finding = malformed.findings().get(0);
      String place = finding.location().map(Location::toString).orElse(source);
      throw new ManifestException(place, finding.message(), malformed);
    }
  }

  private List<Tree> documents() {
    List<Tree> documents = new ArrayList<>();
    do {
      cursor.next();
      int line = cursor.line();
      documents.add(new Tree(value(), line));
      cursor.next();
      cursor.findings().stream().findFirst().ifPresent(this::refuse);
    } while (cursor.nextDocument());
    return documents;
  }

  private void refuse(Finding finding) {
    String place = finding.location().map(Location::toString).orElse(source);
    throw new ManifestException(place, finding.message());
  }

  private JsonNode value() {
    return switch (cursor.event()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case NUMBER -> number(cursor.text());
      case BOOLEAN -> ExactNumbers.NODES.booleanNode(cursor.text().equals("true"));
      case NULL -> ExactNumbers.NODES.nullNode();
      default -> ExactNumbers.NODES.textNode(cursor.text());
    };
  }

  private ObjectNode object() {
    ObjectNode members = ExactNumbers.NODES.objectNode();
    Set<String> explicit = new HashSet<>();
    while (cursor.next() == DocumentEvent.NAME) {
      String name = cursor.text();
      if (!cursor.isMerged() && !explicit.add(name)) {
        throw new ManifestException(place(), "duplicate key \"" + name + "\"");
      }
      cursor.next();
      members.set(name, value());
    }
    return members;
  }

  private ArrayNode array() {
    ArrayNode elements = ExactNumbers.NODES.arrayNode();
    while (cursor.next() != DocumentEvent.END_ARRAY) {
      elements.add(value());
    }
    return elements;
  }

  private static JsonNode number(String literal) {
    boolean whole = literal.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
    return whole
        ? ExactNumbers.NODES.numberNode(new BigInteger(literal))
        : ExactNumbers.NODES.numberNode(new BigDecimal(literal));
  }

  private String place() {
    return source + ":" + cursor.line() + ":" + cursor.column();
  }
}
