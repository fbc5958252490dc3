package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The content of a {@link ProfileDraft}.
 *
 * <p>{@code head} is everything but the rules; {@code otherwise}, where present, overrules its
 * default action. {@code origin} is the document the draft started from, {@code edits} what its
 * edits met.
 */
record Draft(
    String name,
    ConditionalProfile head,
    Optional<DefaultAction> otherwise,
    List<Entry> entries,
    List<Finding> edits,
    Optional<ConditionalProfile> origin) {

  Draft {
    entries = List.copyOf(entries);
    edits = List.copyOf(edits);
  }

  static Draft otherwise(DefaultAction action) {
    return new Draft(
        "",
        ConditionalProfile.builder().build(),
        Optional.of(action),
        List.of(),
        List.of(),
        Optional.empty());
  }

  static Draft from(ConditionalProfile document) {
    List<Entry> entries = new ArrayList<>();
    document.syscalls().forEach(rule -> entries.add(new Entry.Taken(rule)));
    return new Draft(
        "",
        document.toBuilder().syscalls(List.of()).build(),
        Optional.empty(),
        entries,
        List.of(),
        Optional.of(document));
  }

  Draft withName(String newName) {
    return new Draft(newName, head, otherwise, entries, edits, origin);
  }

  Draft withHead(ConditionalProfile newHead) {
    return new Draft(name, newHead, otherwise, entries, edits, origin);
  }

  Draft withOtherwise(DefaultAction action) {
    return new Draft(name, head, Optional.of(action), entries, edits, origin);
  }

  Draft withEntries(List<Entry> newEntries) {
    return new Draft(name, head, otherwise, newEntries, edits, origin);
  }

  Draft withEdit(Finding edit) {
    List<Finding> longer = new ArrayList<>(edits);
    longer.add(edit);
    return new Draft(name, head, otherwise, entries, longer, origin);
  }
}
