package io.github.seccomp4j.model.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * The events of one YAML document, in which an alias can be replaced by what it stands for.
 *
 * <p>Events are kept only where an anchor may ask for them again; both what is kept and what is
 * replayed is counted, so that neither many anchors nor aliases of aliases cost more than the
 * limits allow.
 */
final class YamlEvents {

  // Go's decoder: aliases may make up 99 % of what is decoded, less in documents of more than
  // 400,000 values, which the limits stop before (go-yaml v2.4.2, decode.go).
  private static final double MOST_FROM_ALIASES = 0.99;
  private static final int ALIASED_BEFORE_CHECK = 100;
  private static final int DECODED_BEFORE_CHECK = 1_000;

  private final String source;
  private final ReadLimits limits;
  private final YamlInput input;
  private final YamlTokens tokens;
  private final Parser parser;
  private final YamlAnchors anchors;
  private final IdentityHashMap<Event, Range> targets = new IdentityHashMap<>();
  private final Deque<Replay> replays = new ArrayDeque<>();
  private int aliasDepth;
  private int replayed;
  private int decoded = 1; // the document itself
  private int aliased;

  /** Events of a list, from one index up to and without another. */
  record Range(List<Event> events, int from, int to) {

    /** Stands for what an anchor holds that no alias may replay, as it is beyond the limit. */
    static final Range TOO_LARGE = new Range(List.of(), 0, 0);

    boolean isTooLarge() {
      return to == 0;
    }
  }

  private static final class Replay {
    private final Range range;
    private final boolean ofAlias;
    private int position;

    Replay(Range range, boolean ofAlias) {
      this.range = range;
      this.ofAlias = ofAlias;
      this.position = range.from();
    }
  }

  YamlEvents(YamlInput input, String source, ReadLimits limits) {
    this.source = source;
    this.limits = limits;
    this.input = input;
    this.anchors = new YamlAnchors(limits);
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(limits.maxLength());
    try {
      this.tokens = new YamlTokens(input, options);
      this.parser = new ParserImpl(tokens);
    } catch (YAMLException e) {
      throw malformed(e);
    }
  }

  /** Takes the next event: of the innermost replay, or of the text. */
  Event take() {
    while (!replays.isEmpty()) {
      Replay replay = replays.element();
      if (replay.position < replay.range.to()) {
        Event event = replay.range.events().get(replay.position++);
        if (aliasDepth > 0) {
          countReplayed(event);
        }
        return event;
      }
      replays.pop();
      aliasDepth -= replay.ofAlias ? 1 : 0;
    }
    Event event = takeFromText();
    if (!anchors.keep(event)) {
      throw tooLarge(event, "the document's anchors hold too many values");
    }
    if (event instanceof AliasEvent alias && anchors.isKeeping()) {
      fix(alias);
    }
    return event;
  }

  private Event takeFromText() {
    try {
      Event event = parser.getEvent();
      if (input.isCostly()) {
        throw Malformed.at(
            source,
            input.getLine() + 1,
            input.getColumn() + 1,
            Malformed.TOO_DEEP,
            "brackets are nested too deeply too often",
            null,
            null);
      }
      if (event instanceof DocumentEndEvent end && !end.getExplicit()) {
        tokens.checkNext();
      }
      return event;
    } catch (YAMLException | IllegalArgumentException e) {
      throw malformed(e);
    }
  }

  /** Tells whether nothing but blanks and comments is left of the text. */
  boolean isOver() {
    try {
      return parser.peekEvent().getEventId() == Event.ID.StreamEnd;
    } catch (YAMLException | IllegalArgumentException e) {
      return false;
    }
  }

  // ---- aliases ------------------------------------------------------------------------------

  /** Finds what an alias stands for that has just been taken. */
  Range target(AliasEvent alias) {
    Range known = targets.get(alias);
    if (known != null) {
      return known;
    }
    String name = alias.getAnchor();
    Range target = anchors.find(name);
    if (target == null) {
      throw refused(
          alias,
          anchors.isOpen(name)
              ? "the anchor &" + name + " contains an alias of itself"
              : "there is no anchor &" + name + " before this alias");
    }
    if (target.isTooLarge()) {
      throw tooManyReplayed(alias);
    }
    return target;
  }

  /** Remembers what an alias stands for that is kept, as its anchor may be set again. */
  void fix(AliasEvent alias) {
    targets.put(alias, target(alias));
  }

  /** Makes what an alias stands for come next. */
  void replayAlias(AliasEvent alias) {
    replays.push(new Replay(target(alias), true));
    aliasDepth++;
  }

  /** Makes events come next that were taken before. */
  void replay(Range range) {
    replays.push(new Replay(range, false));
  }

  private void countReplayed(Event event) {
    replayed++;
    if (replayed > limits.maxAliasEvents()) {
      throw tooManyReplayed(event);
    }
  }

  /** Counts a value or key as Go's decoder does, and refuses what it refuses. */
  void countDecoded(Event event) {
    decoded++;
    if (aliasDepth > 0) {
      aliased++;
    }
    if (aliased > ALIASED_BEFORE_CHECK
        && decoded > DECODED_BEFORE_CHECK
        && (double) aliased / decoded > MOST_FROM_ALIASES) {
      throw tooLarge(event, "the document's aliases expand to more than 99 % of its values");
    }
  }

  // ---- what is wrong ------------------------------------------------------------------------

  private MalformedDocumentException tooManyReplayed(Event at) {
    return tooLarge(
        at, "the document's aliases expand to more than " + limits.maxAliasEvents() + " values");
  }

  MalformedDocumentException tooLarge(Event event, String message) {
    Mark at = event.getStartMark();
    return Malformed.at(
        source,
        at.getLine() + 1,
        at.getColumn() + 1,
        Malformed.TOO_LARGE,
        message,
        "at most " + limits.maxAliasEvents(),
        null);
  }

  MalformedDocumentException refused(Event event, String message) {
    Mark at = event.getStartMark();
    return Malformed.at(
        source, at.getLine() + 1, at.getColumn() + 1, Malformed.SYNTAX, message, null, null);
  }

  // SnakeYAML lets the JDK's exceptions through for escapes that are cut off or no character.
  private MalformedDocumentException malformed(RuntimeException e) {
    Mark at =
        e instanceof MarkedYAMLException marked && marked.getProblemMark() != null
            ? marked.getProblemMark()
            : null;
    String problem =
        at == null ? "the text cannot be parsed" : ((MarkedYAMLException) e).getProblem();
    int line = at == null ? 0 : at.getLine() + 1;
    int column = at == null ? 0 : at.getColumn() + 1;
    return Malformed.at(source, line, column, Malformed.SYNTAX, "not YAML: " + problem, null, e);
  }
}
