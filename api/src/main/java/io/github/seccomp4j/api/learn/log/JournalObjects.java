package io.github.seccomp4j.api.learn.log;

import io.github.seccomp4j.api.learn.CallCounter;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.JsonArray;
import io.github.seccomp4j.model.JsonNumber;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.JsonString;
import io.github.seccomp4j.model.JsonValue;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads objects that journalctl exported. Without auditd one event is there twice, from the
 * kernel's log and from its audit channel; both carry the event's time and serial number.
 *
 * <p>A value is a text, an array of bytes if it is no UTF-8, or an array of such values if the
 * field repeats: then the first counts. Only what the kernel itself sent is believed: any program
 * can log a line that looks like a record.
 */
final class JournalObjects {

  private final Gathering gathering;
  private final AuditReader audit;

  JournalObjects(Gathering gathering, AuditReader audit) {
    this.gathering = gathering;
    this.audit = audit;
  }

  /** Reads an object; false if it holds a record that cannot be read. */
  boolean read(JsonObject object) {
    String transport = text(object, "_TRANSPORT").orElse("kernel");
    if (transport.equals("audit")) {
      boolean isSeccomp =
          text(object, "_AUDIT_TYPE").equals(Optional.of("1326"))
              || text(object, "_AUDIT_TYPE_NAME").equals(Optional.of("SECCOMP"));
      return !isSeccomp || record(object);
    }
    if (transport.equals("kernel")) {
      text(object, "MESSAGE")
          .ifPresent(
              message -> {
                byte[] line = message.getBytes(StandardCharsets.UTF_8);
                audit.line(line, 0, line.length, text(object, "_HOSTNAME").orElse(""));
              });
    }
    return true;
  }

  private boolean record(JsonObject object) {
    byte[] message =
        text(object, "MESSAGE")
            .orElse("")
            .replaceFirst("^[^ ]* ", "")
            .getBytes(StandardCharsets.UTF_8);
    AuditFields fields = new AuditFields();
    fields.read(message, 0, message.length);
    Optional<Integer> architecture =
        number(text(object, "_AUDIT_FIELD_ARCH"), 16)
            .or(
                () ->
                    fields.hasArchitecture
                        ? Optional.of((long) fields.architecture)
                        : Optional.empty())
            .map(Long::intValue);
    Optional<Integer> number =
        number(text(object, "_AUDIT_FIELD_SYSCALL"), 10)
            .or(() -> fields.hasNumber ? Optional.of((long) fields.number) : Optional.empty())
            .map(Long::intValue);
    if (architecture.isEmpty() || number.isEmpty()) {
      return false;
    }
    Optional<ArchitectureInfo> entry = ArchitectureInfo.ofCall(architecture.get(), number.get());
    if (entry.isEmpty()) {
      return false;
    }
    CallCounter counter =
        gathering.counter(
            subject(object, message, fields),
            ObservedCall.ofNumber(entry.get().architecture(), number.get()));
    count(object, fields, counter);
    return true;
  }

  private void count(JsonObject object, AuditFields fields, CallCounter counter) {
    Optional<Long> micros =
        number(text(object, "_SOURCE_REALTIME_TIMESTAMP"), 10)
            .or(() -> number(text(object, "__REALTIME_TIMESTAMP"), 10));
    Optional<Long> serial = number(text(object, "_AUDIT_ID"), 10);
    if (micros.isPresent() && !gathering.options().isWanted(micros.get() / 1000)) {
      return;
    }
    boolean isNew = true;
    if (micros.isPresent() && serial.isPresent()) {
      gathering.serial(serial.get());
      isNew = counter.add(micros.get() / 1000, serial.get());
    } else {
      counter.addUnidentified(1);
      micros.ifPresent(time -> counter.seen(time / 1000));
    }
    if (isNew) {
      text(object, "_AUDIT_FIELD_CODE")
          .filter(code -> code.startsWith("0x"))
          .flatMap(code -> number(Optional.of(code.substring(2)), 16))
          .map(Long::intValue)
          .or(() -> fields.hasCode ? Optional.of(fields.code) : Optional.empty())
          .flatMap(AuditFields::action)
          .ifPresent(counter::acted);
    }
    gathering.counted(isNew);
  }

  private Subject subject(JsonObject object, byte[] message, AuditFields fields) {
    Subject subject = Subject.UNKNOWN;
    Optional<String> command =
        text(object, "_COMM")
            .or(() -> AuditFields.decoded(message, fields.commandStart, fields.commandEnd));
    Optional<String> executable =
        text(object, "_EXE")
            .or(() -> AuditFields.decoded(message, fields.executableStart, fields.executableEnd));
    Optional<String> node = text(object, "_HOSTNAME");
    Optional<Long> process = number(text(object, "_PID"), 10);
    if (command.isPresent()) {
      subject = subject.withCommand(command.get());
    }
    if (executable.isPresent()) {
      subject = subject.withExecutable(executable.get());
    }
    if (node.isPresent()) {
      subject = subject.withNode(node.get());
    }
    return gathering.options().keepsProcesses() && process.isPresent()
        ? subject.withProcess(process.get())
        : subject;
  }

  private static Optional<Long> number(Optional<String> text, int radix) {
    return text.flatMap(
        digits -> {
          try {
            return Optional.of(Long.parseLong(digits, radix));
          } catch (NumberFormatException e) {
            return Optional.empty();
          }
        });
  }

  static Optional<String> text(JsonObject object, String name) {
    return object.get(name).flatMap(JournalObjects::text);
  }

  private static Optional<String> text(JsonValue value) {
    if (value instanceof JsonString text) {
      return Optional.of(text.value());
    }
    if (!(value instanceof JsonArray array) || array.elements().isEmpty()) {
      return Optional.empty();
    }
    List<JsonValue> elements = array.elements();
    if (!(elements.get(0) instanceof JsonNumber)) {
      return text(elements.get(0));
    }
    byte[] bytes = new byte[elements.size()];
    for (int i = 0; i < bytes.length; i++) {
      if (!(elements.get(i) instanceof JsonNumber number) || number.literal().length() > 4) {
        return Optional.empty();
      }
      bytes[i] = (byte) Double.parseDouble(number.literal());
    }
    return Optional.of(Bytes.text(bytes, 0, bytes.length));
  }
}
