package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.document.YamlEvents.Item;
import io.github.seccomp4j.model.document.YamlEvents.Range;
import io.github.seccomp4j.model.document.YamlScalars.Resolved;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * The cursor over YAML text. Aliases are followed and merge keys are merged as go-yaml v2 does:
 * what a merge brings stands where the merge key stands, and of members with one name the last
 * counts.
 */
final class YamlCursor implements DocumentCursor {

  private static final String TAG = "tag:yaml.org,2002:";

  private enum Kind {
    OBJECT,
    ARRAY,
    /** A mapping whose members belong to the object around it. */
    MERGE,
    /** The value of a merge key that names several mappings, the most important one last. */
    MERGE_LIST
  }

  private static final class Frame {
    private final Kind kind;
    private boolean expectsName;
    private int mappingsLeft;

    Frame(Kind kind) {
      this.kind = kind;
      this.expectsName = kind == Kind.OBJECT || kind == Kind.MERGE;
    }
  }

  private final YamlEvents events;
  private final String source;
  private final ReadLimits limits;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private @Nullable DocumentEvent event;
  private String text = "";
  private boolean merged;
  private boolean rootOver;
  private int line;
  private int column;

  private YamlCursor(String text, String source, ReadLimits limits) {
    this.events = new YamlEvents(text, source, limits);
    this.source = source;
    this.limits = limits;
  }

  static YamlCursor of(String text, String source, ReadLimits limits) {
    Malformed.refuseIfTooLong(text.length(), source, limits);
    // A byte order mark is allowed in front of YAML, to Go's readers too.
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    YamlCursor cursor = new YamlCursor(body, source, limits);
    cursor.events.take();
    cursor.startDocument();
    return cursor;
  }

  private boolean startDocument() {
    events.startDocument();
    boolean hasDocument = !events.peekStream().is(Event.ID.StreamEnd);
    if (hasDocument) {
      events.take();
    }
    return hasDocument;
  }

  @Override
  public boolean nextDocument() {
    if (event != DocumentEvent.END) {
      throw new IllegalStateException("the current document is not over");
    }
    if (!startDocument()) {
      return false;
    }
    event = null;
    rootOver = false;
    return true;
  }

  @Override
  public DocumentEvent next() {
    if (rootOver) {
      return end();
    }
    if (event == null && events.peekStream().is(Event.ID.StreamEnd)) {
      becomes(DocumentEvent.NULL, "null"); // an empty stream is one empty document
      return DocumentEvent.NULL;
    }
    while (true) {
      Frame top = frames.peek();
      if (top != null && top.kind == Kind.MERGE_LIST) {
        takeMergedMapping(top);
        continue;
      }
      Item item = events.take();
      if (item.target() != null) {
        events.replay(item.target());
        continue;
      }
      locate(item.event());
      if (!handle(item.event(), top)) {
        continue;
      }
      return event();
    }
  }

  private DocumentEvent end() {
    if (event != DocumentEvent.END) {
      if (!events.peekStream().is(Event.ID.StreamEnd)) {
        events.take(); // the end of the document
      }
      event = DocumentEvent.END;
    }
    return DocumentEvent.END;
  }

  /** Does what an event asks for; false if it gives no event of the document. */
  private boolean handle(Event yaml, @Nullable Frame top) {
    if (yaml instanceof ScalarEvent scalar) {
      if (top != null && top.expectsName) {
        return handleKey(scalar, top);
      }
      Resolved resolved = resolve(scalar);
      becomes(resolved.event(), resolved.text());
      return true;
    }
    if (yaml.is(Event.ID.MappingEnd) && top != null && top.kind == Kind.MERGE) {
      frames.pop();
      return false;
    }
    if (yaml.is(Event.ID.MappingStart) || yaml.is(Event.ID.SequenceStart)) {
      if (top != null && top.expectsName) {
        throw events.refused(yaml, "a mapping's key is not a scalar");
      }
      boolean object = yaml.is(Event.ID.MappingStart);
      push(object ? Kind.OBJECT : Kind.ARRAY);
      event = object ? DocumentEvent.START_OBJECT : DocumentEvent.START_ARRAY;
      return true;
    }
    frames.pop();
    becomes(yaml.is(Event.ID.MappingEnd) ? DocumentEvent.END_OBJECT : DocumentEvent.END_ARRAY, "");
    return true;
  }

  private void becomes(DocumentEvent next, String newText) {
    event = next;
    text = newText;
    Frame parent = frames.peek();
    if (parent == null) {
      rootOver = true;
    } else if (parent.kind != Kind.ARRAY) {
      parent.expectsName = true;
    }
  }

  private boolean handleKey(ScalarEvent scalar, Frame top) {
    if (isMergeKey(scalar)) {
      startMerge(scalar);
      return false;
    }
    Resolved resolved = resolve(scalar);
    if (resolved.event() == DocumentEvent.NULL) {
      throw events.refused(scalar, "a mapping's key is null");
    }
    event = DocumentEvent.NAME;
    text = resolved.text();
    merged = top.kind == Kind.MERGE;
    top.expectsName = false;
    return true;
  }

  private void push(Kind kind) {
    if (frames.size() >= limits.maxDepth()) {
      throw Malformed.tooDeep(source, line, column, limits, null);
    }
    frames.push(new Frame(kind));
  }

  // ---- merge keys ---------------------------------------------------------------------------

  private static boolean isMergeKey(ScalarEvent scalar) {
    return scalar.getValue().equals("<<")
        && (scalar.getImplicit().canOmitTagInPlainScalar()
            || (TAG + "merge").equals(scalar.getTag()));
  }

  private void startMerge(ScalarEvent key) {
    Item value = events.take();
    if (value.target() != null) {
      startMergedMapping(value, key);
    } else if (value.event().is(Event.ID.MappingStart)) {
      push(Kind.MERGE);
    } else if (value.event().is(Event.ID.SequenceStart)) {
      List<Range> mappings = collectElements(key);
      push(Kind.MERGE_LIST);
      frames.element().mappingsLeft = mappings.size();
      // go-yaml merges them from the last to the first, so that the first counts.
      mappings.forEach(events::replay);
    } else {
      throw notMergeable(key);
    }
  }

  private void takeMergedMapping(Frame list) {
    if (list.mappingsLeft == 0) {
      frames.pop();
      return;
    }
    list.mappingsLeft--;
    Item item = events.take();
    startMergedMapping(item, null);
  }

  private void startMergedMapping(Item item, @Nullable ScalarEvent key) {
    Item first = item;
    if (item.target() != null) {
      events.replay(item.target());
      first = events.take();
    }
    if (!first.event().is(Event.ID.MappingStart)) {
      throw notMergeable(key == null ? item.event() : key);
    }
    push(Kind.MERGE);
  }

  private List<Range> collectElements(ScalarEvent key) {
    List<Item> items = new ArrayList<>();
    List<Range> elements = new ArrayList<>();
    int depth = 0;
    int from = 0;
    while (true) {
      Item item = events.take();
      Event yaml = item.event();
      boolean closes = yaml.is(Event.ID.MappingEnd) || yaml.is(Event.ID.SequenceEnd);
      if (depth == 0 && closes) {
        return elements;
      }
      if (depth == 0 && item.target() == null && !yaml.is(Event.ID.MappingStart)) {
        throw notMergeable(key);
      }
      items.add(item);
      boolean opens = yaml.is(Event.ID.MappingStart) || yaml.is(Event.ID.SequenceStart);
      depth += opens ? 1 : closes ? -1 : 0;
      if (depth == 0) {
        elements.add(new Range(items, from, items.size()));
        from = items.size();
      }
    }
  }

  private MalformedDocumentException notMergeable(Event at) {
    return events.refused(at, "the value of a merge key is neither a mapping nor a list of them");
  }

  // ---- scalars ------------------------------------------------------------------------------

  private Resolved resolve(ScalarEvent scalar) {
    String tag = scalar.getTag();
    String value = scalar.getValue();
    if (tag == null) {
      return scalar.getImplicit().canOmitTagInPlainScalar()
          ? resolvePlain(scalar)
          : new Resolved(DocumentEvent.STRING, value);
    }
    return switch (tag) {
      case TAG + "binary" -> new Resolved(DocumentEvent.STRING, decodeBinary(scalar));
      case TAG + "null" -> tagged(scalar, DocumentEvent.NULL);
      case TAG + "bool" -> tagged(scalar, DocumentEvent.BOOLEAN);
      case TAG + "int", TAG + "float" -> tagged(scalar, DocumentEvent.NUMBER);
      // Text, and every tag that is nobody's: go-yaml keeps the text.
      default -> new Resolved(DocumentEvent.STRING, value);
    };
  }

  private Resolved resolvePlain(ScalarEvent scalar) {
    return YamlScalars.resolvePlain(scalar.getValue())
        .orElseThrow(
            () ->
                events.refused(
                    scalar, "the number " + scalar.getValue() + " does not exist in JSON"));
  }

  private Resolved tagged(ScalarEvent scalar, DocumentEvent wanted) {
    Resolved resolved = resolvePlain(scalar);
    if (resolved.event() != wanted) {
      throw events.refused(scalar, "the value does not fit its tag " + scalar.getTag());
    }
    return resolved;
  }

  private String decodeBinary(ScalarEvent scalar) {
    try {
      byte[] bytes = Base64.getDecoder().decode(scalar.getValue().replaceAll("[\\r\\n]", ""));
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw events.refused(scalar, "the value of !!binary is not base64");
    }
  }

  // ---- where the cursor stands --------------------------------------------------------------

  private void locate(Event yaml) {
    Mark at = yaml.getStartMark();
    line = at.getLine() + 1;
    column = at.getColumn() + 1;
  }

  @Override
  public DocumentEvent event() {
    if (event == null) {
      throw new IllegalStateException("the cursor stands before the first event");
    }
    return event;
  }

  @Override
  public String text() {
    return switch (event()) {
      case NAME, STRING, NUMBER, BOOLEAN, NULL -> text;
      default -> throw new IllegalStateException(event().asFound() + " has no text");
    };
  }

  @Override
  public boolean isMerged() {
    return merged && event == DocumentEvent.NAME;
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public int column() {
    return column;
  }

  @Override
  public String source() {
    return source;
  }
}
