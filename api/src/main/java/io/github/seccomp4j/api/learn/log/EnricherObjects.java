package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.CallCounter;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads objects of the security-profiles-operator's JSON enricher: {@code {auditID, timestamp,
 * executable, node{name}, resource{pod, namespace, container}, syscalls[names]}}. They name no
 * architecture and no number.
 */
final class EnricherObjects {

  private final Gathering gathering;

  EnricherObjects(Gathering gathering) {
    this.gathering = gathering;
  }

  /** Reads an object; false if it names no call. */
  boolean read(JsonObject object) {
    if (!(object.get("syscalls").orElse(null) instanceof JsonArray calls)
        || calls.elements().isEmpty()
        || !calls.elements().stream().allMatch(JsonString.class::isInstance)) {
      return false;
    }
    OptionalLong time = time(object, "timestamp");
    if (time.isPresent() && !gathering.options().isWanted(time.getAsLong())) {
      return true;
    }
    Subject subject = subject(object);
    Optional<String> id = object.getString("auditID");
    boolean isNew = false;
    for (JsonValue call : calls.elements()) {
      CallCounter counter =
          gathering.counter(
              subject,
              CallNames.call(gathering.options().architecture(), ((JsonString) call).value()));
      if (id.isPresent() && time.isPresent()) {
        isNew |= counter.add(time.getAsLong(), serial(id.get()));
      } else {
        counter.addUnidentified(1);
        time.ifPresent(counter::seen);
        isNew = true;
      }
    }
    gathering.counted(isNew);
    return true;
  }

  /** Makes a number of a UUID; within one second, call and subject that tells events apart. */
  private static long serial(String id) {
    long hash = 1125899906842597L;
    for (int i = 0; i < id.length(); i++) {
      hash = 31 * hash + id.charAt(i);
    }
    return hash ^ (hash >>> 32);
  }

  private Subject subject(JsonObject object) {
    JsonObject resource = object.getObject("resource").orElse(JsonObject.EMPTY);
    return new Subject(
        object.getString("executable").filter(path -> !path.isEmpty()),
        Optional.empty(),
        process(object),
        resource.getString("container"),
        resource.getString("pod"),
        resource.getString("namespace"),
        object.getObject("node").flatMap(node -> node.getString("name")),
        Subject.UNKNOWN.labels());
  }

  private OptionalLong process(JsonObject object) {
    return gathering.options().keepsProcesses()
            && object.get("pid").orElse(null) instanceof JsonNumber number
            && number.isInteger()
        ? OptionalLong.of(Long.parseLong(number.literal()))
        : OptionalLong.empty();
  }

  /** Reads a time as RFC 3339 has it. */
  static OptionalLong time(JsonObject object, String name) {
    Optional<String> text = object.getString(name);
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(OffsetDateTime.parse(text.get()).toInstant().toEpochMilli());
    } catch (DateTimeException e) {
      return OptionalLong.empty();
    }
  }
}
