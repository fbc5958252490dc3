package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.document.YamlScalars.Scalar;
import io.github.seccomp4j.model.document.YamlScalars.ScalarType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * A walk over one YAML document as Kubernetes reads it: aliases are followed and merge keys are
 * merged as go-yaml v2.4.2 does (decode.go). What a merge brings stands where the merge key stands,
 * and of members with one name the last counts.
 */
final class YamlWalk {

  private final YamlEvents events;
  private final String source;
  private final ReadLimits limits;
  private final YamlMerges merges;
  private final boolean mayMerge;
  private final List<YamlFrame> frames = new ArrayList<>();
  private int depth;
  private @Nullable YamlFrame top;
  private @Nullable DocumentEvent event;
  private String text = "";
  private ScalarType keyType = ScalarType.STRING;
  private boolean merged;
  private boolean overriding;
  private boolean keyIsAlias;
  private boolean rootOver;
  private @Nullable String unwritable;
  private Event place;

  /** Starts before the first event of a document. */
  YamlWalk(YamlInput input, String source, ReadLimits limits) {
    this.events = new YamlEvents(input, source, limits);
    this.source = source;
    this.limits = limits;
    this.mayMerge = input.hasMerges();
    this.merges = new YamlMerges(events, limits);
    this.place = events.take(); // the start of the stream
  }

  DocumentEvent next() {
    unwritable = null;
    if (rootOver) {
      return end();
    }
    if (event == null) {
      place = events.take(); // the start of the document
      if (place.getEventId() == Event.ID.StreamEnd) {
        return becomes(DocumentEvent.NULL, "null"); // an empty text is an empty document
      }
    }
    while (true) {
      YamlFrame in = top;
      if (in != null && in.kind == YamlFrame.Kind.MERGE_LIST) {
        takeMergedMapping(in);
        continue;
      }
      Event yaml = events.take();
      switch (yaml.getEventId()) {
        case Alias -> {
          events.countDecoded(yaml);
          events.replayAlias((AliasEvent) yaml);
          keyIsAlias = in != null && in.expectsName;
        }
        case Scalar -> {
          ScalarEvent scalar = (ScalarEvent) yaml;
          if (in == null || !in.expectsName) {
            return value(scalar);
          }
          if (!keyIsAlias && YamlTags.isMerge(scalar)) {
            startMerge(scalar);
          } else {
            return key(scalar, in);
          }
        }
        case MappingStart -> {
          return start(yaml, in, YamlFrame.Kind.OBJECT, DocumentEvent.START_OBJECT);
        }
        case SequenceStart -> {
          return start(yaml, in, YamlFrame.Kind.ARRAY, DocumentEvent.START_ARRAY);
        }
        default -> {
          boolean mergeOver = pop().kind == YamlFrame.Kind.MERGE;
          if (!mergeOver) {
            place = yaml;
            return becomes(
                yaml.getEventId() == Event.ID.MappingEnd
                    ? DocumentEvent.END_OBJECT
                    : DocumentEvent.END_ARRAY,
                "");
          }
        }
      }
    }
  }

  private void startMerge(ScalarEvent key) {
    place = key;
    YamlFrame.Kind kind = merges.start(key);
    push(kind);
    if (kind == YamlFrame.Kind.MERGE_LIST) {
      frames.get(depth - 1).mappingsLeft = merges.replayBackwards(key);
    }
  }

  private void takeMergedMapping(YamlFrame list) {
    if (list.mappingsLeft == 0) {
      pop();
      return;
    }
    list.mappingsLeft--;
    merges.startElement();
    push(YamlFrame.Kind.MERGE);
  }

  private DocumentEvent end() {
    if (event != DocumentEvent.END) {
      if (place.getEventId() != Event.ID.StreamEnd) {
        events.take(); // the end of the document
      }
      event = DocumentEvent.END;
    }
    return DocumentEvent.END;
  }

  /** Tells, at the end, whether nothing but blanks and comments follows. */
  boolean isWholeText() {
    return place.getEventId() == Event.ID.StreamEnd || events.isOver();
  }

  private DocumentEvent start(
      Event yaml, @Nullable YamlFrame in, YamlFrame.Kind kind, DocumentEvent start) {
    if (in != null && in.expectsName) {
      throw events.refused(yaml, "a mapping's key is not a scalar");
    }
    events.countDecoded(yaml);
    place = yaml;
    push(kind);
    event = start;
    return start;
  }

  private DocumentEvent value(ScalarEvent yaml) {
    events.countDecoded(yaml);
    place = yaml;
    Scalar scalar = YamlTags.resolve(yaml, events);
    if (scalar == null) {
      return becomes(DocumentEvent.STRING, checked(yaml.getValue()));
    }
    if (scalar.type() == ScalarType.NOT_IN_JSON) {
      unwritable = "the number " + yaml.getValue() + " does not exist in JSON";
      return becomes(DocumentEvent.NULL, "null");
    }
    return becomes(scalar.type().event(), checked(scalar.text()));
  }

  private DocumentEvent becomes(DocumentEvent next, String newText) {
    event = next;
    text = newText;
    if (top == null) {
      rootOver = true;
    } else {
      top.expectsName = top.kind != YamlFrame.Kind.ARRAY;
    }
    return next;
  }

  private DocumentEvent key(ScalarEvent yaml, YamlFrame in) {
    events.countDecoded(yaml);
    place = yaml;
    keyIsAlias = false;
    Scalar scalar = YamlTags.resolve(yaml, events);
    keyType = scalar == null ? ScalarType.STRING : scalar.type();
    if (keyType == ScalarType.NULL) {
      unwritable = "a mapping's key is null";
    } else if (keyType == ScalarType.UINT) {
      unwritable = "as a key, Kubernetes refuses numbers beyond 9223372036854775807";
    }
    event = DocumentEvent.NAME;
    text = checked(scalar == null ? yaml.getValue() : scalar.keyText());
    merged = in.kind == YamlFrame.Kind.MERGE;
    overriding = mayMerge && in.noteName(text);
    in.expectsName = false;
    return DocumentEvent.NAME;
  }

  private String checked(String newText) {
    if (newText.length() > limits.maxStringLength()) {
      throw Malformed.at(
          source,
          line(),
          column(),
          Malformed.TOO_LARGE,
          "a string or name is longer than " + limits.maxStringLength(),
          "at most " + limits.maxStringLength(),
          null);
    }
    return newText;
  }

  private void push(YamlFrame.Kind kind) {
    if (depth >= limits.maxDepth()) {
      throw Malformed.tooDeep(source, line(), column(), limits, null);
    }
    if (depth == frames.size()) {
      frames.add(new YamlFrame());
    }
    YamlFrame frame = frames.get(depth++);
    frame.enter(kind, top);
    top = frame;
  }

  private YamlFrame pop() {
    YamlFrame popped = frames.get(--depth);
    top = depth == 0 ? null : frames.get(depth - 1);
    return popped;
  }

  // ---- where the walk stands ----------------------------------------------------------------

  String text() {
    return text;
  }

  /** Go's type of the current name before it became one: keys of two types are two keys to Go. */
  ScalarType keyType() {
    return keyType;
  }

  boolean isMerged() {
    return merged;
  }

  /**
   * Tells whether the current name comes from a merge key behind an explicit member of the name.
   */
  boolean isOverriding() {
    return overriding;
  }

  /**
   * Tells whether Go's JSON cannot write the current name or value, so that Go refuses the document
   * unless a later member replaces what holds it.
   */
  boolean isUnwritable() {
    return unwritable != null;
  }

  /** Refuses the current name or value, which is unwritable. */
  MalformedDocumentException refusal() {
    return events.refused(place, String.valueOf(unwritable));
  }

  int line() {
    return place.getStartMark().getLine() + 1;
  }

  int column() {
    return place.getStartMark().getColumn() + 1;
  }
}
