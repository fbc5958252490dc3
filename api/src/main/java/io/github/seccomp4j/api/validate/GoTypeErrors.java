package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.model.document.DocumentEvent;
import java.util.Map;
import java.util.Optional;

/**
 * What Go's decoder says of a value that does not fit its field.
 *
 * <p>Sources: messages observed with containerd 2.3.4, containers/common 0.21.0 to 0.68.0 and moby
 * 20.10.4 to 29.4.3; names of fields not among them after the same structs.
 */
final class GoTypeErrors {

  private record Field(String struct, String name, String type) {}

  // By pointer, with * for positions. A % stands for the package of a type.
  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          field("/defaultAction", "", "defaultAction", "%.Action"),
          field("/defaultErrnoRet", "", "defaultErrnoRet", "uint"),
          field("/architectures", "", "architectures", "[]%.Arch"),
          field("/architectures/*", "", "architectures", "%.Arch"),
          field("/flags", "", "flags", "[]%.Flag"),
          field("/flags/*", "", "flags", "%.Flag"),
          field("/listenerPath", "", "listenerPath", "string"),
          field("/listenerMetadata", "", "listenerMetadata", "string"),
          field("/syscalls", "", "syscalls", "[]%.Syscall"),
          field("/syscalls/*", "", "syscalls", "%.Syscall"),
          field("/syscalls/*/names", "Syscall", "syscalls.names", "[]string"),
          field("/syscalls/*/names/*", "Syscall", "syscalls.names", "string"),
          field("/syscalls/*/name", "Syscall", "syscalls.name", "string"),
          field("/syscalls/*/action", "Syscall", "syscalls.action", "%.Action"),
          field("/syscalls/*/errnoRet", "Syscall", "syscalls.errnoRet", "uint"),
          field("/syscalls/*/args", "Syscall", "syscalls.args", "[]%.Arg"),
          field("/syscalls/*/args/*", "Syscall", "syscalls.args", "%.Arg"),
          field("/syscalls/*/args/*/index", "Arg", "syscalls.args.index", "uint"),
          field("/syscalls/*/args/*/value", "Arg", "syscalls.args.value", "uint64"),
          field("/syscalls/*/args/*/valueTwo", "Arg", "syscalls.args.valueTwo", "uint64"),
          field("/syscalls/*/args/*/op", "Arg", "syscalls.args.op", "%.Operator"));

  private static final Map<String, String> SPEC_TYPES =
      Map.of(
          "Action", "LinuxSeccompAction",
          "Arch", "Arch",
          "Flag", "LinuxSeccompFlag",
          "Syscall", "LinuxSyscall",
          "Arg", "LinuxSeccompArg",
          "Operator", "LinuxSeccompOperator");

  private GoTypeErrors() {}

  private static Map.Entry<String, Field> field(
      String pointer, String struct, String name, String type) {
    return Map.entry(pointer, new Field(struct, name, type));
  }

  /**
   * Returns the message about one value.
   *
   * @return empty if the field is not among those whose message is known
   */
  static Optional<String> message(
      Release release, String pointer, DocumentEvent event, String text) {
    if (pointer.isEmpty()) {
      boolean spec = release.runtime() == ContainerRuntime.CONTAINERD;
      return Optional.of(
          "json: cannot unmarshal "
              + found(event, text, "")
              + " into Go value of type "
              + (spec ? "specs.LinuxSeccomp" : "seccomp.Seccomp"));
    }
    return Optional.ofNullable(FIELDS.get(pointer.replaceAll("/[0-9]+", "/*")))
        .map(
            field ->
                "json: cannot unmarshal "
                    + found(event, text, field.type())
                    + " into Go struct field "
                    + path(release, field)
                    + " of type "
                    + type(release, field.type()));
  }

  private static String found(DocumentEvent event, String text, String type) {
    return switch (event) {
      case START_OBJECT -> "object";
      case START_ARRAY -> "array";
      case BOOLEAN -> "bool";
      case NUMBER -> type.startsWith("uint") ? "number " + text : "number";
      default -> "string";
    };
  }

  private static String path(Release release, Field field) {
    return switch (release.runtime()) {
      case CONTAINERD ->
          (field.struct().isEmpty() ? "LinuxSeccomp" : SPEC_TYPES.get(field.struct()))
              + "."
              + field.name();
      case DOCKER -> dockerPath(release, field);
      default -> (field.struct().isEmpty() ? "Seccomp" : field.struct()) + "." + field.name();
    };
  }

  // From 23.0 on a rule embeds the specification's struct, which Go names in the path.
  private static String dockerPath(Release release, Field field) {
    String struct =
        switch (field.struct()) {
          case "" -> "Seccomp";
          case "Arg" -> "LinuxSeccompArg";
          default -> field.struct();
        };
    boolean embeds = release.isAtLeast("23.0.0-beta") && !field.struct().isEmpty();
    String name =
        embeds && !field.name().equals("syscalls.name")
            ? field.name().replaceFirst("^syscalls\\.", "syscalls.LinuxSyscall.")
            : field.name();
    return struct + "." + name;
  }

  private static String type(Release release, String type) {
    int percent = type.indexOf('%');
    if (percent < 0) {
      return type;
    }
    String own = type.substring(percent + 2);
    boolean common =
        release.runtime() != ContainerRuntime.CONTAINERD
            && release.runtime() != ContainerRuntime.DOCKER;
    // Docker has its own struct for rules and takes all else from the specification.
    boolean ours =
        common || (release.runtime() == ContainerRuntime.DOCKER && own.equals("Syscall"));
    String pointer = ours && (own.equals("Syscall") || own.equals("Arg")) ? "*" : "";
    String list = type.substring(0, percent);
    return list
        + (list.isEmpty() ? "" : pointer)
        + (ours ? "seccomp." + own : "specs." + SPEC_TYPES.get(own));
  }
}
