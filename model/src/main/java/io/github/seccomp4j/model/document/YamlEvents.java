package io.github.seccomp4j.model.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The events of a YAML stream in which aliases can be replaced by what they stand for.
 *
 * <p>From the first anchor of a document on, events are kept in one list, and an anchor is a range
 * of it: memory is linear in the text however anchors nest, and replaying is counted, so that
 * aliases of aliases stop at the limit.
 */
final class YamlEvents {

  private final String source;
  private final ReadLimits limits;
  private final Parser parser;
  private final List<Item> kept = new ArrayList<>();
  private final Map<String, Range> anchors = new HashMap<>();
  private final Deque<OpenAnchor> openAnchors = new ArrayDeque<>();
  private final Deque<Replay> replays = new ArrayDeque<>();
  private int depth;
  private int replayed;

  /**
   * An event; for an alias with what it stood for when it was read.
   *
   * @param event the event
   * @param target the events an alias stands for, null for any other event
   */
  record Item(Event event, @Nullable Range target) {}

  /** Events of a list, from one index up to and without another. */
  record Range(List<Item> items, int from, int to) {}

  private record OpenAnchor(String name, int from, int depth) {}

  private static final class Replay {
    private final Range range;
    private int position;

    Replay(Range range) {
      this.range = range;
      this.position = range.from();
    }
  }

  YamlEvents(String text, String source, ReadLimits limits) {
    this.source = source;
    this.limits = limits;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(limits.maxLength());
    this.parser = new ParserImpl(new StreamReader(text), options);
  }

  /** Forgets the anchors of the document before. */
  void startDocument() {
    kept.clear();
    anchors.clear();
    replayed = 0;
  }

  /** Looks at the next event of the stream itself; replays must be over. */
  Event peekStream() {
    try {
      return parser.peekEvent();
    } catch (YAMLException | IllegalArgumentException e) {
      throw malformed(e);
    }
  }

  /** Takes the next event: of the innermost replay, or of the stream. */
  Item take() {
    while (!replays.isEmpty()) {
      Replay replay = replays.peek();
      if (replay.position < replay.range.to()) {
        countReplayed(replay.range.items().get(replay.position).event());
        return replay.range.items().get(replay.position++);
      }
      replays.pop();
    }
    return takeFromStream();
  }

  /** Makes the events of a range come next. */
  void replay(Range range) {
    replays.push(new Replay(range));
  }

  private void countReplayed(Event event) {
    replayed++;
    if (replayed > limits.maxAliasEvents()) {
      Mark at = event.getStartMark();
      throw Malformed.at(
          source,
          at.getLine() + 1,
          at.getColumn() + 1,
          Malformed.TOO_LARGE,
          "the document's aliases expand to more than " + limits.maxAliasEvents() + " values",
          "at most " + limits.maxAliasEvents(),
          null);
    }
  }

  private Item takeFromStream() {
    Event event;
    try {
      event = parser.getEvent();
    } catch (YAMLException | IllegalArgumentException e) {
      throw malformed(e);
    }
    Item item = new Item(event, event instanceof AliasEvent alias ? resolve(alias) : null);
    keep(item);
    return item;
  }

  private Range resolve(AliasEvent alias) {
    String name = alias.getAnchor();
    if (openAnchors.stream().anyMatch(open -> open.name().equals(name))) {
      throw refused(alias, "the anchor &" + name + " contains an alias of itself");
    }
    return Optional.ofNullable(anchors.get(name))
        .orElseThrow(() -> refused(alias, "there is no anchor &" + name + " before this alias"));
  }

  private void keep(Item item) {
    Event event = item.event();
    String anchor =
        event instanceof NodeEvent node && !(event instanceof AliasEvent) ? node.getAnchor() : null;
    if (anchor == null && openAnchors.isEmpty()) {
      return;
    }
    int index = kept.size();
    kept.add(item);
    boolean opens = event instanceof CollectionStartEvent;
    boolean closes = event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd);
    if (anchor != null && !opens) {
      anchors.put(anchor, new Range(kept, index, index + 1));
    } else if (anchor != null) {
      openAnchors.push(new OpenAnchor(anchor, index, depth));
    }
    depth += opens ? 1 : closes ? -1 : 0;
    if (closes && !openAnchors.isEmpty() && openAnchors.element().depth() == depth) {
      OpenAnchor open = openAnchors.pop();
      anchors.put(open.name(), new Range(kept, open.from(), index + 1));
    }
  }

  MalformedDocumentException refused(Event event, String message) {
    Mark at = event.getStartMark();
    return Malformed.at(
        source, at.getLine() + 1, at.getColumn() + 1, Malformed.SYNTAX, message, null, null);
  }

  // SnakeYAML lets the JDK's exceptions through for escapes that are cut off or no character.
  private MalformedDocumentException malformed(RuntimeException e) {
    if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      Mark at = marked.getProblemMark();
      return Malformed.at(
          source,
          at.getLine() + 1,
          at.getColumn() + 1,
          Malformed.SYNTAX,
          "not YAML: " + marked.getProblem(),
          null,
          e);
    }
    String message =
        e instanceof ReaderException character
            ? "not YAML: the character U+"
                + String.format(Locale.ROOT, "%04X", character.getCodePoint())
                + " is not allowed"
            : "not YAML: the text cannot be parsed";
    return Malformed.at(source, 0, 0, Malformed.SYNTAX, message, null, e);
  }
}
