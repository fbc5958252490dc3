package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.syscall.SyscallTable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The calls between the loading of the filter and the program's first instruction. */
final class StartCalls {

  private static final List<List<String>> ROWS = WordTable.load("start-calls.txt", 4);
  private static final Set<Action> PERMITTING = Set.of(Action.ALLOW, Action.LOG, Action.NOTIFY);

  private StartCalls() {}

  /** A call that a start needs and the profile denies. */
  record Missing(String name, String when) {}

  /**
   * Finds the calls of one class that the profile does not permit.
   *
   * @param need {@code always} or {@code sometimes}
   */
  static List<Missing> missing(Subject subject, String need) {
    if (subject.profile().defaultAction().filter(PERMITTING::contains).isPresent()) {
      return List.of();
    }
    Set<String> permitted = permitted(subject);
    SyscallTable table = SyscallTable.of(subject.architecture());
    return ROWS.stream()
        .filter(row -> isFor(row.get(0), subject.ociRuntime()) && row.get(1).equals(need))
        .filter(row -> table.isDefined(row.get(2)) && !permitted.contains(row.get(2)))
        .map(row -> new Missing(row.get(2), row.get(3)))
        .toList();
  }

  private static boolean isFor(String word, OciRuntime runtime) {
    return word.equals("any") || word.equals(runtime.id());
  }

  // Also calls under conditions: whether a start meets them is not known here.
  private static Set<String> permitted(Subject subject) {
    Set<String> permitted = new TreeSet<>();
    for (int i = 0; i < subject.rules().size(); i++) {
      if (PERMITTING.contains(subject.rules().get(i).action())) {
        subject.names(i).forEach(name -> permitted.add(name.text()));
      }
    }
    return permitted;
  }
}
