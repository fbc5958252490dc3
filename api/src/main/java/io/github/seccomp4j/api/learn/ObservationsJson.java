package io.github.seccomp4j.api.learn;

import io.github.seccomp4j.api.internal.JsonLayout;
import io.github.seccomp4j.api.internal.JsonTree;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Observations as JSON: {@code {"version":1,"subjects":[{..., "since", "actions", "calls":
 * {ARCHITECTURE: [ROW]}}]}}.
 *
 * <p>A row is {@code [number or name, events without id, first - since, last - first, {ids,
 * actions, arguments}]}: times are left out if there are none, the object if it is empty, actions
 * if they are those of the subject. Ids are written by {@link EventIds#encode}.
 */
final class ObservationsJson {

  private static final long VERSION = 1;

  private ObservationsJson() {}

  static String write(Observations observations) {
    List<JsonObject> subjects = new ArrayList<>();
    observations.subjects().forEach((subject, calls) -> subjects.add(subject(subject, calls)));
    return new JsonLayout()
        .put("version", JsonNumber.of(VERSION))
        .put("subjects", subjects)
        .object()
        .toString();
  }

  private static JsonObject subject(
      Subject subject, SortedMap<ObservedCall, CallObservation> calls) {
    JsonLayout json = SubjectJson.write(subject);
    OptionalLong since =
        calls.values().stream().flatMapToLong(seen -> seen.firstSeen().stream()).min();
    since.ifPresent(time -> json.put("since", JsonNumber.of(time)));
    CallObservation first = calls.values().iterator().next();
    json.put("actions", actions(first));
    SortedMap<String, List<JsonValue>> rows = new TreeMap<>();
    calls.forEach(
        (call, seen) ->
            rows.computeIfAbsent(call.architecture().token(), token -> new ArrayList<>())
                .add(row(call, seen, since.orElse(0), first)));
    JsonLayout byArchitecture = new JsonLayout();
    rows.forEach(byArchitecture::put);
    return json.put("calls", byArchitecture.object()).object();
  }

  private static JsonArray row(
      ObservedCall call, CallObservation seen, long since, CallObservation first) {
    List<JsonValue> row = new ArrayList<>();
    row.add(
        call.number().isPresent()
            ? JsonNumber.of(Integer.toUnsignedLong(call.number().getAsInt()))
            : new JsonString(call.writtenName().orElseThrow()));
    row.add(JsonNumber.ofUnsigned(seen.unidentified()));
    if (seen.firstSeen().isPresent()) {
      long start = seen.firstSeen().getAsLong();
      row.add(JsonNumber.of(start - since));
      row.add(JsonNumber.of(seen.lastSeen().orElse(start) - start));
    }
    JsonLayout more = new JsonLayout();
    if (!seen.ids().isEmpty()) {
      more.put("ids", seen.ids().encode());
    }
    if (!seen.actions().equals(first.actions())) {
      more.put("actions", actions(seen));
    }
    if (!seen.arguments().isEmpty()) {
      JsonLayout arguments = new JsonLayout();
      seen.arguments().forEach((index, values) -> arguments.put("" + index, argument(values)));
      more.put("arguments", arguments.object());
    }
    JsonObject rest = more.object();
    if (!rest.isEmpty()) {
      row.add(rest);
    }
    return new JsonArray(row);
  }

  private static List<JsonString> actions(CallObservation seen) {
    return seen.actions().stream().map(action -> new JsonString(action.token())).toList();
  }

  private static JsonArray argument(ObservedArgument argument) {
    List<JsonValue> parts = new ArrayList<>();
    parts.add(JsonNumber.of(argument.unread()));
    if (argument.isManifold()) {
      parts.add(new JsonString("many"));
    }
    argument.values().forEach(value -> parts.add(JsonNumber.ofUnsigned(value)));
    return new JsonArray(parts);
  }

  static Observations read(String json) {
    JsonObject document = object(JsonTree.read(json), "the text");
    if (integer(document.get("version").orElse(JsonNumber.of(0)), "version") != VERSION) {
      throw new IllegalArgumentException("not observations of version " + VERSION);
    }
    SortedMap<Subject, SortedMap<ObservedCall, CallObservation>> subjects = new TreeMap<>();
    for (JsonValue element : array(document.get("subjects").orElse(null), "subjects")) {
      JsonObject subject = object(element, "a subject");
      Subject who = SubjectJson.read(subject);
      if (subjects.put(who, calls(subject)) != null) {
        throw new IllegalArgumentException("a subject is there twice: " + who);
      }
    }
    return new Observations(subjects);
  }

  private static SortedMap<ObservedCall, CallObservation> calls(JsonObject subject) {
    long since = subject.get("since").map(value -> integer(value, "since")).orElse(0L);
    JsonValue actions = subject.get("actions").orElse(new JsonArray(List.of()));
    SortedMap<ObservedCall, CallObservation> calls = new TreeMap<>();
    for (JsonObject.Member member : object(subject.get("calls").orElse(null), "calls").members()) {
      Architecture architecture = new Architecture(member.name());
      for (JsonValue row : array(member.value(), "calls")) {
        List<JsonValue> parts = array(row, "a call");
        if (parts.size() < 2) {
          throw new IllegalArgumentException("a call has less than two parts");
        }
        if (calls.put(call(architecture, parts.get(0)), observation(parts, since, actions))
            != null) {
          throw new IllegalArgumentException("a call is there twice: " + parts.get(0));
        }
      }
    }
    return calls;
  }

  private static ObservedCall call(Architecture architecture, JsonValue call) {
    return call instanceof JsonString name
        ? new ObservedCall(architecture, OptionalInt.empty(), Optional.of(name.value()))
        : ObservedCall.ofNumber(architecture, (int) integer(call, "a call's number"));
  }

  private static CallObservation observation(List<JsonValue> parts, long since, JsonValue actions) {
    OptionalLong first = OptionalLong.empty();
    OptionalLong last = OptionalLong.empty();
    if (parts.size() >= 4) {
      long start = since + integer(parts.get(2), "a time");
      first = OptionalLong.of(start);
      last = OptionalLong.of(start + integer(parts.get(3), "a time"));
    }
    JsonObject more =
        parts.get(parts.size() - 1) instanceof JsonObject object ? object : JsonObject.EMPTY;
    SortedMap<Integer, ObservedArgument> arguments = new TreeMap<>();
    for (JsonObject.Member member :
        more.getObject("arguments").orElse(JsonObject.EMPTY).members()) {
      arguments.put(Integer.valueOf(member.name()), SubjectJson.argument(member.value()));
    }
    SortedMap<String, Action> known = new TreeMap<>();
    for (JsonValue action : array(more.get("actions").orElse(actions), "actions")) {
      String token = text(action, "an action");
      known.put(token, new Action(token));
    }
    return new CallObservation(
        Long.parseUnsignedLong(parts.get(1).toString()),
        more.getString("ids").map(EventIds::decode).orElse(EventIds.NONE),
        first,
        last,
        CallObservation.sorted(known.values()),
        arguments);
  }

  static JsonObject object(@Nullable JsonValue value, String what) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw new IllegalArgumentException(what + " is no object");
  }

  static List<JsonValue> array(@Nullable JsonValue value, String what) {
    if (value instanceof JsonArray array) {
      return array.elements();
    }
    throw new IllegalArgumentException(what + " is no array");
  }

  static String text(JsonValue value, String what) {
    if (value instanceof JsonString text) {
      return text.value();
    }
    throw new IllegalArgumentException(what + " is no text");
  }

  static long integer(JsonValue value, String what) {
    if (value instanceof JsonNumber number && number.isInteger()) {
      return Long.parseLong(number.literal());
    }
    throw new IllegalArgumentException(what + " is no integer");
  }

  static Map<String, String> texts(JsonObject object) {
    Map<String, String> texts = new TreeMap<>();
    object.members().forEach(member -> texts.put(member.name(), text(member.value(), "a label")));
    return texts;
  }
}
