package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.CallCounter;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads events of Inspektor Gadget (audit_seccomp, traceloop): {@code {syscall, code?, comm, pid,
 * timestamp, k8s{...}}}, with the members flat as older releases have them, or under {@code proc},
 * {@code k8s} and {@code runtime} as newer ones do. They name no architecture.
 */
final class GadgetObjects {

  private static final String SYSCALL_PREFIX = "SYS_";
  private static final String CODE_PREFIX = "SECCOMP_RET_";
  private static final long NANOS_A_MILLI = 1_000_000;

  private static final Map<String, Action> ACTIONS =
      Map.of(
          "KILL_PROCESS", Action.KILL_PROCESS,
          "KILL_THREAD", Action.KILL_THREAD,
          "KILL", Action.KILL_THREAD,
          "TRAP", Action.TRAP,
          "ERRNO", Action.ERRNO,
          "USER_NOTIF", Action.NOTIFY,
          "TRACE", Action.TRACE,
          "LOG", Action.LOG);

  private final Gathering gathering;

  GadgetObjects(Gathering gathering) {
    this.gathering = gathering;
  }

  /** Reads an event; false if it names no call. */
  boolean read(JsonObject event) {
    Optional<String> name = event.getString("syscall").filter(text -> !text.isEmpty());
    if (name.isEmpty()) {
      return false;
    }
    String call =
        name.get().startsWith(SYSCALL_PREFIX)
            ? name.get().substring(SYSCALL_PREFIX.length()).toLowerCase(Locale.ROOT)
            : name.get();
    OptionalLong time = time(event);
    if (time.isPresent() && !gathering.options().isWanted(time.getAsLong())) {
      return true;
    }
    CallCounter counter =
        gathering.counter(subject(event), CallNames.call(gathering.options().architecture(), call));
    counter.addUnidentified(1);
    time.ifPresent(counter::seen);
    event
        .getString("code")
        .map(code -> code.toUpperCase(Locale.ROOT))
        .map(code -> code.startsWith(CODE_PREFIX) ? code.substring(CODE_PREFIX.length()) : code)
        .flatMap(code -> Optional.ofNullable(ACTIONS.get(code)))
        .ifPresent(counter::acted);
    gathering.counted(1L);
    return true;
  }

  private static OptionalLong time(JsonObject event) {
    OptionalLong nanos = integer(event, "timestamp_raw");
    if (nanos.isEmpty()) {
      nanos = integer(event, "timestamp");
    }
    return nanos.isPresent()
        ? OptionalLong.of(nanos.getAsLong() / NANOS_A_MILLI)
        : EnricherObjects.time(event, "timestamp");
  }

  private static OptionalLong integer(JsonObject object, String name) {
    return object.get(name).orElse(null) instanceof JsonNumber number
            && number.isInteger()
            && number.literal().length() < 19
        ? OptionalLong.of(Long.parseLong(number.literal()))
        : OptionalLong.empty();
  }

  private Subject subject(JsonObject event) {
    JsonObject pod = event.getObject("k8s").orElse(event);
    JsonObject process = event.getObject("proc").orElse(event);
    JsonObject runtime = event.getObject("runtime").orElse(event);
    return new Subject(
        text(process, "exepath"),
        text(process, "comm"),
        gathering.options().keepsProcesses() ? integer(process, "pid") : OptionalLong.empty(),
        text(pod, "containerName")
            .or(() -> text(pod, "container"))
            .or(() -> text(runtime, "containerName")),
        text(pod, "podName").or(() -> text(pod, "pod")),
        text(pod, "namespace"),
        text(pod, "node"),
        labels(pod));
  }

  private static Optional<String> text(JsonObject object, String name) {
    return object.getString(name).filter(text -> !text.isEmpty());
  }

  private static SortedMap<String, String> labels(JsonObject pod) {
    SortedMap<String, String> labels = new TreeMap<>();
    for (JsonObject.Member member : pod.getObject("podLabels").orElse(JsonObject.EMPTY).members()) {
      if (member.value() instanceof JsonString value) {
        labels.put(member.name(), value.value());
      }
    }
    for (String pair : pod.getString("podLabels").orElse("").split(",", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        labels.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
      }
    }
    return labels;
  }
}
