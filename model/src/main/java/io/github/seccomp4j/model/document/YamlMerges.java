package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.document.YamlEvents.Range;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;

/** The values of merge keys: one mapping or a list of them, each in place or as an alias. */
final class YamlMerges {

  private final YamlEvents events;
  private final ReadLimits limits;

  YamlMerges(YamlEvents events, ReadLimits limits) {
    this.events = events;
    this.limits = limits;
  }

  /** Takes the beginning of a merge key's value, and tells what it is. */
  YamlFrame.Kind start(Event key) {
    Event value = events.take();
    if (value.getEventId() == Event.ID.SequenceStart) {
      return YamlFrame.Kind.MERGE_LIST;
    }
    startMapping(value, key);
    return YamlFrame.Kind.MERGE;
  }

  /** Makes the mappings of a list come next, the last one first; returns how many there are. */
  int replayBackwards(Event key) {
    // go-yaml merges them from the last to the first, so that the first counts.
    List<Range> mappings = collect(key);
    mappings.forEach(events::replay);
    return mappings.size();
  }

  /** Takes the beginning of a mapping in a list of them. */
  void startElement() {
    Event element = events.take();
    startMapping(element, element);
  }

  private void startMapping(Event value, Event at) {
    Event first = value;
    if (value instanceof AliasEvent alias) {
      events.countDecoded(alias);
      events.replayAlias(alias);
      first = events.take();
    }
    if (first.getEventId() != Event.ID.MappingStart) {
      throw notMergeable(at);
    }
    events.countDecoded(first);
  }

  private List<Range> collect(Event key) {
    List<Event> taken = new ArrayList<>();
    List<Range> elements = new ArrayList<>();
    int depth = 0;
    int from = 0;
    while (true) {
      Event yaml = events.take();
      Event.ID id = yaml.getEventId();
      boolean closes = id == Event.ID.MappingEnd || id == Event.ID.SequenceEnd;
      if (depth == 0 && closes) {
        return elements;
      }
      if (depth == 0 && id != Event.ID.Alias && id != Event.ID.MappingStart) {
        throw notMergeable(key);
      }
      if (yaml instanceof AliasEvent alias) {
        events.fix(alias);
      }
      taken.add(yaml);
      if (taken.size() > limits.maxAliasEvents()) {
        throw events.tooLarge(yaml, "the value of a merge key holds too many values");
      }
      boolean opens = id == Event.ID.MappingStart || id == Event.ID.SequenceStart;
      depth += opens ? 1 : closes ? -1 : 0;
      if (depth == 0) {
        elements.add(new Range(taken, from, taken.size()));
        from = taken.size();
      }
    }
  }

  private MalformedDocumentException notMergeable(Event at) {
    return events.refused(at, "the value of a merge key is neither a mapping nor a list of them");
  }
}
