package io.github.seccomp4j.api.learn;

import io.github.seccomp4j.api.internal.JsonLayout;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** The parts of {@link ObservationsJson} that stand for themselves: subjects and arguments. */
final class SubjectJson {

  private SubjectJson() {}

  static JsonLayout write(Subject subject) {
    JsonLayout json =
        new JsonLayout().put("executable", subject.executable()).put("command", subject.command());
    subject.process().ifPresent(process -> json.put("process", JsonNumber.of(process)));
    json.put("container", subject.container())
        .put("pod", subject.pod())
        .put("namespace", subject.namespace())
        .put("node", subject.node());
    if (!subject.labels().isEmpty()) {
      JsonLayout labels = new JsonLayout();
      subject.labels().forEach(labels::put);
      json.put("labels", labels.object());
    }
    return json;
  }

  static Subject read(JsonObject json) {
    return new Subject(
        json.getString("executable"),
        json.getString("command"),
        json.get("process").stream()
            .flatMapToLong(value -> LongStream.of(ObservationsJson.integer(value, "process")))
            .findFirst(),
        json.getString("container"),
        json.getString("pod"),
        json.getString("namespace"),
        json.getString("node"),
        new TreeMap<>(ObservationsJson.texts(json.getObject("labels").orElse(JsonObject.EMPTY))));
  }

  static ObservedArgument argument(JsonValue json) {
    List<JsonValue> parts = ObservationsJson.array(json, "an argument");
    SortedSet<Long> values = new TreeSet<>();
    boolean manifold = false;
    long unread = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof JsonString) {
        manifold = true;
      } else if (i == 0) {
        unread = ObservationsJson.integer(parts.get(i), "an argument's count");
      } else {
        values.add(Long.parseUnsignedLong(parts.get(i).toString()));
      }
    }
    return new ObservedArgument(values, manifold, unread);
  }
}
