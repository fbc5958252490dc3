package io.github.seccomp4j.api.syscall;

import io.github.seccomp4j.model.Architecture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of system calls, with the width the kernel reads them in.
 *
 * <p>Source: the kernel's own declarations; the data file says which were compared with what. Calls
 * that Linux no longer implements, and some that only one architecture has, are not known.
 */
public final class SyscallParameters {

  private SyscallParameters() {}

  // Loaded when the first call is asked for, and never again.
  private static final class Holder {
    static final Map<String, List<Parameter>> BY_NAME = load();

    private static Map<String, List<Parameter>> load() {
      Map<String, List<Parameter>> parameters = new HashMap<>();
      for (List<String> words : WordLines.load("parameters.txt")) {
        List<Parameter> row = new ArrayList<>();
        words.subList(1, words.size()).forEach(word -> row.add(parameter(word)));
        if (parameters.put(words.get(0), List.copyOf(row)) != null) {
          throw new IllegalStateException("parameters.txt names " + words.get(0) + " twice");
        }
      }
      return Map.copyOf(parameters);
    }
  }

  /**
   * Finds the parameters of a call as most architectures have them.
   *
   * @param name a name as profiles write it
   * @return in the order of the registers, at most six, unmodifiable; empty if the call is not
   *     known
   */
  public static Optional<List<Parameter>> find(String name) {
    return Optional.ofNullable(Holder.BY_NAME.get(name));
  }

  /**
   * Finds the parameters of a call on one architecture.
   *
   * <p>It matters for few: {@code clone} has its first two in the other order on s390 and s390x,
   * and {@code mmap} and {@code select} are one pointer to everything where an old kernel interface
   * had that number.
   *
   * @param name a name as profiles write it
   * @param architecture where the call is made
   * @return in the order of the registers, at most six, unmodifiable; empty if the call is not
   *     known
   */
  public static Optional<List<Parameter>> find(String name, Architecture architecture) {
    List<Parameter> own = Holder.BY_NAME.get(name + "@" + architecture.token());
    return own == null ? find(name) : Optional.of(own);
  }

  private static Parameter parameter(String word) {
    int colon = word.indexOf(':');
    String name = word.substring(colon + 1);
    return switch (word.substring(0, Math.max(colon, 0))) {
      case "int" -> new Parameter(name, 32, true);
      case "uint" -> new Parameter(name, 32, false);
      case "ushort" -> new Parameter(name, 16, false);
      case "long" -> new Parameter(name, 64, true);
      case "ulong", "ptr" -> new Parameter(name, 64, false);
      default -> throw new IllegalStateException("parameters.txt: no type: " + word);
    };
  }
}
