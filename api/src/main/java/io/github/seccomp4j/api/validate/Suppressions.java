package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.api.validate.internal.RulePages;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Findings that somebody has decided to live with, and the findings about such decisions.
 *
 * <p>A comment holds any number of {@code seccomp4j:allow CODE[, CODE...] because REASON}; the
 * reason reaches to the next {@code seccomp4j:} or the end. A comment in a rule speaks of that
 * rule, one in the document of everything.
 */
final class Suppressions {

  private static final String MARK = "seccomp4j:";
  private static final String ALLOW = "allow ";
  private static final String BECAUSE = " because ";
  private static final String FORM = "seccomp4j:allow CODE because REASON";

  private record Suppression(String code, String scope, String reason, String pointer) {

    boolean covers(Finding finding) {
      String pointer = finding.location().map(Location::pointer).orElse("");
      return finding.code().equals(code)
          && (scope.isEmpty() || pointer.equals(scope) || pointer.startsWith(scope + "/"));
    }
  }

  private final List<Suppression> all = new ArrayList<>();
  private final Set<Suppression> used = new HashSet<>();
  private final Reporter reporter;

  private Suppressions(Reporter reporter) {
    this.reporter = reporter;
  }

  static Suppressions of(
      Optional<ConditionalProfile> profile, ValidationOptions options, Reporter reporter) {
    Suppressions suppressions = new Suppressions(reporter);
    options.suppressions().forEach((code, reason) -> suppressions.add(code, "", reason, ""));
    profile.ifPresent(suppressions::read);
    return suppressions;
  }

  private void read(ConditionalProfile profile) {
    profile.otherMembers().getString("comment").ifPresent(text -> read(text, "", "/comment"));
    for (int i = 0; i < profile.syscalls().size(); i++) {
      String rule = "/syscalls/" + i;
      profile.syscalls().get(i).comment().ifPresent(text -> read(text, rule, rule + "/comment"));
    }
  }

  private void add(String code, String scope, String reason, String pointer) {
    all.add(new Suppression(code, scope, reason, pointer));
  }

  // By hand, since comments can be long and regular expressions recurse.
  private void read(String comment, String scope, String pointer) {
    int start = comment.indexOf(MARK);
    while (start >= 0) {
      int next = comment.indexOf(MARK, start + MARK.length());
      clause(
          comment.substring(start + MARK.length(), next < 0 ? comment.length() : next).strip(),
          scope,
          pointer);
      start = next;
    }
  }

  private void clause(String clause, String scope, String pointer) {
    int because = clause.indexOf(BECAUSE);
    String reason = because < 0 ? "" : clause.substring(because + BECAUSE.length()).strip();
    if (!clause.startsWith(ALLOW) || because < ALLOW.length() || reason.isEmpty()) {
      reporter.report(
          "malformed-suppression",
          pointer,
          "\"" + MARK + clause + "\" suppresses nothing",
          Optional.of(FORM),
          Optional.of("give a reason"));
      return;
    }
    for (String word : clause.substring(ALLOW.length(), because).split(",", -1)) {
      String code = word.strip();
      if (RulePages.byCode().containsKey(code)) {
        add(code, scope, reason, pointer);
      } else {
        reporter.report("malformed-suppression", pointer, "no rule has the code \"" + code + '"');
      }
    }
  }

  /** Returns the reason why a finding may stay; an error that keeps a container down may not. */
  Optional<String> reasonFor(Finding finding, RuntimeOutcome outcome) {
    if (finding.severity() == Severity.ERROR && !outcome.isLoaded()) {
      return Optional.empty();
    }
    Optional<Suppression> covering =
        all.stream().filter(suppression -> suppression.covers(finding)).findFirst();
    covering.ifPresent(used::add);
    return covering.map(Suppression::reason);
  }

  /** Reports what never suppressed anything. */
  void reportUnused() {
    for (Suppression suppression : all) {
      if (!used.contains(suppression)) {
        reporter.report(
            "unused-suppression",
            suppression.pointer(),
            "nothing here is " + suppression.code(),
            "remove the suppression");
      }
    }
  }
}
