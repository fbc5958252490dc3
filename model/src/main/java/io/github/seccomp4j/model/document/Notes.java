package io.github.seccomp4j.model.document;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Findings while a document is read: each knows the number of its value, and gets its place when
 * the document is over. A document can hold millions of problems; only so many are kept.
 */
final class Notes {

  private static final int MOST = 1_000;

  private record Note(int node, Finding finding) {}

  private final List<Note> notes = new ArrayList<>();
  private int more;
  private boolean moreErrors;

  void add(
      int node,
      String code,
      Severity severity,
      String message,
      Optional<String> expected,
      Optional<String> fix) {
    if (areFull()) {
      more++;
      moreErrors |= severity == Severity.ERROR;
      return;
    }
    notes.add(
        new Note(
            node,
            Finding.builder()
                .code(code)
                .severity(severity)
                .message(message)
                .expected(expected)
                .fix(fix)
                .build()));
  }

  /** Tells whether further findings are only counted. */
  boolean areFull() {
    return notes.size() == MOST;
  }

  boolean isEmpty() {
    return notes.isEmpty();
  }

  int size() {
    return notes.size() + more;
  }

  /** Gives every finding its place; the list is the caller's. */
  List<Finding> at(LocationIndex index) {
    List<Finding> findings = new ArrayList<>();
    for (Note note : notes) {
      findings.add(note.finding().toBuilder().location(index.locationOf(note.node())).build());
    }
    overflow(index).ifPresent(findings::add);
    return findings;
  }

  /** Tells that there were more findings than are kept. */
  Optional<Finding> overflow(LocationIndex index) {
    return more == 0
        ? Optional.empty()
        : Optional.of(
            Finding.builder()
                .code("too-many-findings")
                .severity(moreErrors ? Severity.ERROR : Severity.WARNING)
                .message(more + " further findings are left out")
                .location(index.locationOf(0))
                .build());
  }

  /**
   * Gives the findings about some values their places: those of the nodes from one up to another.
   */
  List<Finding> between(LocationIndex index, int from, int to) {
    return notes.stream()
        .filter(note -> note.node() >= from && note.node() < to)
        .map(note -> note.finding().toBuilder().location(index.locationOf(note.node())).build())
        .toList();
  }
}
