package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.internal.JsonTree;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonValue;
import java.util.List;

/**
 * Reads objects of JSON, one on a line: of journald, of the operator's enricher, of Inspektor
 * Gadget, told apart by their members. An array on a line is read as its elements.
 */
final class JsonLinesReader implements BlockReader {

  // The kernel's lines start with a bracket too.
  private static final Word ARRAY = new Word("[{");

  private static final List<Word> SIGNS =
      List.of(
          new Word("1326"), new Word("SECCOMP"), new Word("\"syscalls\""), new Word("\"syscall\""));

  private final Gathering gathering;
  private final JournalObjects journal;
  private final EnricherObjects enricher;
  private final GadgetObjects gadget;
  private final AuditReader audit;

  JsonLinesReader(Gathering gathering) {
    this.gathering = gathering;
    this.audit = new AuditReader(gathering, false);
    this.journal = new JournalObjects(gathering, audit);
    this.enricher = new EnricherObjects(gathering);
    this.gadget = new GadgetObjects(gathering);
  }

  @Override
  public void read(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end) {
      int lineEnd = Bytes.lineEnd(bytes, at, end);
      line(bytes, at, lineEnd);
      at = lineEnd + 1;
    }
  }

  private void line(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end && (bytes[at] == ' ' || bytes[at] == ',')) {
      at++;
    }
    if (at == end || (bytes[at] != '{' && !Bytes.startsWith(bytes, at, end, ARRAY))) {
      audit.line(bytes, start, end, null);
      return;
    }
    JsonValue value;
    try {
      String text = Bytes.text(bytes, at, end).strip();
      value = JsonTree.read(text.endsWith(",") ? text.substring(0, text.length() - 1) : text);
    } catch (IllegalArgumentException e) {
      if (SIGNS.stream().anyMatch(sign -> Bytes.indexOf(bytes, start, end, sign) >= 0)) {
        gathering.unreadable(bytes, start, end);
      }
      return;
    }
    if (value instanceof JsonObject object) {
      object(object, bytes, start, end);
    } else if (value instanceof JsonArray array) {
      for (JsonValue element : array.elements()) {
        if (element instanceof JsonObject object) {
          object(object, bytes, start, end);
        }
      }
    }
  }

  private void object(JsonObject object, byte[] bytes, int start, int end) {
    boolean isRead;
    if (object.get("MESSAGE").isPresent() || object.get("_AUDIT_TYPE").isPresent()) {
      isRead = journal.read(object);
    } else if (object.get("syscalls").isPresent()) {
      isRead = enricher.read(object);
    } else {
      isRead = object.get("syscall").isEmpty() || gadget.read(object);
    }
    if (!isRead) {
      gathering.unreadable(bytes, start, end);
    }
  }
}
