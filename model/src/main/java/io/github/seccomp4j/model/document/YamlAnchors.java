package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.document.YamlEvents.Range;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * What the anchors of a document stand for. Events are kept from an outermost anchor to its end, in
 * one list for it and the anchors inside it, so that memory is linear in the text however anchors
 * nest.
 */
final class YamlAnchors {

  // How much more may be kept than be replayed: anchors that no alias names cost memory as well.
  private static final int KEPT_PER_REPLAYED = 3;

  private static final class Anchor {
    private final int depth;
    private final int from;
    private @Nullable Range range;

    Anchor(int depth, int from) {
      this.depth = depth;
      this.from = from;
    }
  }

  private final int mostReplayed;
  private final Map<String, Anchor> anchors = new HashMap<>();
  private final Deque<Anchor> open = new ArrayDeque<>();
  private List<Event> kept = new ArrayList<>();
  private int depth;
  private long keptAltogether;

  YamlAnchors(ReadLimits limits) {
    this.mostReplayed = limits.maxAliasEvents();
  }

  boolean isKeeping() {
    return !open.isEmpty();
  }

  /**
   * Keeps an event if an anchor needs it.
   *
   * @return false if too much is kept
   */
  boolean keep(Event event) {
    String name = anchorOf(event);
    if (name == null && open.isEmpty()) {
      return true;
    }
    boolean opens = event instanceof CollectionStartEvent;
    if (open.isEmpty()) {
      kept = new ArrayList<>(1);
      depth = 0;
    }
    int index = kept.size();
    kept.add(event);
    keptAltogether++;
    if (name != null) {
      Anchor anchor = new Anchor(depth, index);
      anchors.put(name, anchor);
      if (opens) {
        open.push(anchor);
      } else {
        anchor.range = new Range(kept, index, index + 1);
      }
    }
    if (opens) {
      depth++;
    } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
      depth--;
      Anchor innermost = open.element();
      if (innermost.depth == depth) {
        open.pop();
        innermost.range = new Range(kept, innermost.from, index + 1);
      }
    }
    if (kept.size() > mostReplayed) {
      giveUpOutermost();
    }
    return keptAltogether <= (long) mostReplayed * KEPT_PER_REPLAYED;
  }

  // No alias may replay it, so there is no use in keeping more of it.
  private void giveUpOutermost() {
    while (!open.isEmpty()) {
      open.pop().range = Range.TOO_LARGE;
    }
  }

  private static @Nullable String anchorOf(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getAnchor();
    }
    return event instanceof CollectionStartEvent start ? start.getAnchor() : null;
  }

  boolean isOpen(String name) {
    Anchor anchor = anchors.get(name);
    return anchor != null && anchor.range == null;
  }

  /** Finds what the last anchor of a name before here stands for; null if there is none yet. */
  @Nullable Range find(String name) {
    Anchor anchor = anchors.get(name);
    return anchor == null ? null : anchor.range;
  }
}
