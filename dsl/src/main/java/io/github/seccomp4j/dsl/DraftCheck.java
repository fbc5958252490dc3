package io.github.seccomp4j.dsl;

import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Everything that is wrong with a draft in one of its forms. */
final class DraftCheck {

  private DraftCheck() {}

  static List<Finding> of(Draft draft, Function<Draft, Form> writer) {
    Form form = writer.apply(draft);
    List<Finding> findings = new ArrayList<>(form.findings());
    findings.addAll(head(draft, form, writer));
    findings.addAll(rules(form));
    findings.addAll(draft.edits());
    return findings.stream().map(finding -> located(finding, draft.name())).toList();
  }

  private static List<Finding> rules(Form form) {
    ConditionalProfile document = form.document();
    FindingList findings = new FindingList();
    for (int i = 0; i < document.syscalls().size(); i++) {
      findings.inherited(form.isTaken(i));
      RuleChecks.run(document, i, findings);
      ConditionChecks.run(document, i, findings);
    }
    PolicyChecks.run(form, findings);
    RepetitionChecks.run(document, findings);
    CloneChecks.run(document, findings);
    WidthChecks.run(document, findings);
    return findings.toList();
  }

  // An error outside the rules is inherited if the document the draft started from had it too.
  private static List<Finding> head(Draft draft, Form form, Function<Draft, Form> writer) {
    Set<String> before = new HashSet<>();
    draft
        .origin()
        .map(origin -> writer.apply(Draft.from(origin)).document())
        .ifPresent(origin -> head(origin).forEach(finding -> before.add(finding.message())));
    return head(form.document()).stream()
        .map(finding -> before.contains(finding.message()) ? lowered(finding) : finding)
        .toList();
  }

  private static List<Finding> head(ConditionalProfile document) {
    FindingList findings = new FindingList();
    HeadChecks.run(document, findings);
    return findings.toList();
  }

  private static Finding lowered(Finding finding) {
    Finding.Builder lowered = finding.toBuilder();
    lowered.severity(finding.severity() == Severity.ERROR ? Severity.WARNING : finding.severity());
    return lowered.build();
  }

  private static Finding located(Finding finding, String name) {
    Finding.Builder located = finding.toBuilder();
    located.location(
        finding
            .location()
            .map(place -> new Location(name, place.pointer(), place.line(), place.column())));
    return located.build();
  }
}
