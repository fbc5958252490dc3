package io.github.seccomp4j.conformance.vectors;

import io.github.seccomp4j.api.learn.CallObservation;
import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.api.learn.log.LogOptions;
import io.github.seccomp4j.api.learn.log.LogReader;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Vectors of kind {@code log}: {@code {id, format, options?, lines, expected}}, a log and the calls
 * it holds, by subject for audit records, by name for strace.
 */
final class LogVectors implements VectorKind {

  @Override
  public String name() {
    return "log";
  }

  @Override
  public Check start(Map<String, List<JsonObject>> side) {
    return LogVectors::check;
  }

  private static void check(JsonObject vector, VectorTally tally) {
    LogFormat format = new LogFormat(VectorLines.requireString(vector, "format"));
    JsonObject expected =
        vector
            .getObject("expected")
            .orElseThrow(() -> new IllegalArgumentException("no object \"expected\""));
    List<String> lines = texts(vector);
    SortedMap<String, String> wanted = wanted(expected);
    List<String> mismatches = new ArrayList<>();
    // Once with the format named, once with the format to be found out.
    for (LogOptions options :
        List.of(LogOptions.DEFAULTS.withFormat(format), LogOptions.DEFAULTS)) {
      LogReading reading = LogReader.read(lines, options);
      SortedMap<String, String> found =
          expected.get("calls").isPresent() ? names(reading) : calls(reading);
      if (!found.equals(wanted)) {
        mismatches.add(
            "\n  read as  "
                + reading.format()
                + "\n  found    "
                + found
                + "\n  expected "
                + wanted);
      }
    }
    if (mismatches.isEmpty()) {
      tally.pass();
    } else {
      tally.fail(VectorLines.idOf(vector) + String.join("", mismatches));
    }
  }

  private static List<String> texts(JsonObject vector) {
    List<String> texts = new ArrayList<>();
    for (JsonValue line : elements(vector, "lines")) {
      if (!(line instanceof JsonString text)) {
        throw new IllegalArgumentException("\"lines\" holds texts");
      }
      texts.add(text.value());
    }
    return texts;
  }

  private static List<JsonValue> elements(JsonObject object, String name) {
    if (object.get(name).orElse(null) instanceof JsonArray array) {
      return array.elements();
    }
    throw new IllegalArgumentException("no array \"" + name + "\"");
  }

  private static String word(JsonObject object, String name) {
    return object
        .get(name)
        .map(value -> value instanceof JsonString text ? text.value() : value.toString())
        .orElse("");
  }

  private static SortedMap<String, String> wanted(JsonObject expected) {
    SortedMap<String, String> wanted = new TreeMap<>();
    if (expected.get("calls").isPresent()) {
      for (JsonValue call : elements(expected, "calls")) {
        wanted.put(word((JsonObject) call, "name"), word((JsonObject) call, "count"));
      }
      return wanted;
    }
    for (JsonObject.Member member : expected.members()) {
      if (member.value() instanceof JsonNumber number) {
        wanted.put(member.name(), number.literal());
      }
    }
    for (JsonValue element : elements(expected, "subjects")) {
      JsonObject subject = (JsonObject) element;
      for (JsonValue call : elements(subject, "calls")) {
        wanted.put(
            word(subject, "exe")
                + ' '
                + word(subject, "comm")
                + ' '
                + word((JsonObject) call, "arch")
                + ' '
                + word((JsonObject) call, "nr"),
            word((JsonObject) call, "count"));
      }
    }
    return wanted;
  }

  private static SortedMap<String, String> names(LogReading reading) {
    SortedMap<String, String> names = new TreeMap<>();
    reading
        .observations()
        .calls()
        .forEach(
            (call, seen) ->
                names.put(
                    call.name().orElse(call.number().toString()),
                    Long.toUnsignedString(seen.count())));
    return names;
  }

  private static SortedMap<String, String> calls(LogReading reading) {
    SortedMap<String, Long> counts = new TreeMap<>();
    reading
        .observations()
        .subjects()
        .forEach(
            (subject, calls) ->
                calls.forEach(
                    (call, seen) -> counts.merge(key(subject, call), count(seen), Long::sum)));
    counts.put("records", reading.records());
    counts.put("duplicates", reading.duplicates());
    counts.put("unreadable", reading.unreadable());
    counts.put("suppressed", reading.suppressed());
    SortedMap<String, String> texts = new TreeMap<>();
    counts.forEach((key, count) -> texts.put(key, Long.toUnsignedString(count)));
    return texts;
  }

  private static long count(CallObservation seen) {
    return seen.count();
  }

  private static String key(Subject subject, ObservedCall call) {
    return subject.executable().orElse("")
        + ' '
        + subject.command().orElse("")
        + ' '
        + call.architecture()
        + ' '
        + call.number().stream()
            .mapToObj(Integer::toUnsignedString)
            .findFirst()
            .orElseGet(() -> call.writtenName().orElse(""));
  }
}
