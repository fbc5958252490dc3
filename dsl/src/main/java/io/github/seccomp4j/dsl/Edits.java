package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.finding.Suggestions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How a draft's rules change. */
final class Edits {

  private Edits() {}

  static Draft add(Draft draft, Collection<Rule> rules) {
    List<Entry> entries = new ArrayList<>(draft.entries());
    entries.addAll(written(rules));
    return draft.withEntries(entries);
  }

  static Draft remove(Draft draft, String name) {
    Predicate<Entry> concerned =
        entry -> entry.action().equals(Action.ALLOW) && entry.names().contains(name);
    List<Entry> entries = new ArrayList<>();
    boolean found = false;
    for (Entry entry : draft.entries()) {
      if (concerned.test(entry)) {
        found = true;
        entry.without(name).ifPresent(entries::add);
      } else {
        entries.add(entry);
      }
    }
    Draft edited = draft.withEntries(entries);
    return found ? edited : edited.withEdit(absent(draft, name, "remove"));
  }

  static Draft replace(Draft draft, String name, List<Rule> rules) {
    List<Entry> entries = new ArrayList<>();
    boolean found = false;
    for (Entry entry : draft.entries()) {
      if (!entry.names().contains(name)) {
        entries.add(entry);
        continue;
      }
      entry.without(name).ifPresent(entries::add);
      if (!found) {
        entries.addAll(written(rules));
        found = true;
      }
    }
    if (found) {
      return draft.withEntries(entries);
    }
    return add(draft, rules).withEdit(absent(draft, name, "replace"));
  }

  private static List<Entry> written(Collection<Rule> rules) {
    return rules.stream().<Entry>map(Entry.Written::new).toList();
  }

  private static Finding absent(Draft draft, String name, String verb) {
    Set<String> present = new LinkedHashSet<>();
    Set<String> actions = new LinkedHashSet<>();
    for (Entry entry : draft.entries()) {
      present.addAll(entry.names());
      if (entry.names().contains(name)) {
        actions.add(entry.action().token());
      }
    }
    String message =
        actions.isEmpty()
            ? verb + " found no rule on \"" + name + "\""
            : verb
                + " found no rule that allows \""
                + name
                + "\", only "
                + actions.stream().collect(Collectors.joining(", "));
    Optional<String> fix =
        actions.isEmpty()
            ? Suggestions.nearest(name, present).map(near -> "did you mean \"" + near + "\"?")
            : Optional.of("use replace(...) to change these rules");
    Finding.Builder finding =
        FindingList.finding(Severity.WARNING, "absent-name", "/syscalls", message);
    finding.fix(fix);
    return finding.build();
  }
}
