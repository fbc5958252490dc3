package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.api.validate.internal.RuleIndex;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  private static final String RULES = "/syscalls/";
  private static final String FORM = "seccomp4j:allow CODE because REASON";

  /**
   * One decision.
   *
   * @param code of the findings it is about
   * @param scope the pointer of the value it speaks of; empty for everything
   * @param reason why they stay
   * @param pointer of the comment; empty if it was made in code
   */
  record Suppression(String code, String scope, String reason, String pointer) {

    Optional<Location> place() {
      return pointer.isEmpty() ? Optional.empty() : Optional.of(Location.ofPointer(pointer));
    }
  }

  private record Key(String code, String scope) {}

  private final Map<Key, Suppression> first = new HashMap<>();
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
      Optional<String> comment = profile.syscalls().get(i).comment();
      if (comment.isPresent()) {
        read(comment.get(), RULES + i, RULES + i + "/comment");
      }
    }
  }

  private void add(String code, String scope, String reason, String pointer) {
    Suppression suppression = new Suppression(code, scope, reason, pointer);
    all.add(suppression);
    first.putIfAbsent(new Key(code, scope), suppression);
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
      if (RuleIndex.ofProfiles().containsKey(code)) {
        add(code, scope, reason, pointer);
      } else {
        reporter.report("malformed-suppression", pointer, "no rule has the code \"" + code + '"');
      }
    }
  }

  /**
   * Returns the decision that a finding may stay, the document's before a rule's; an error that
   * keeps a container down may not.
   */
  Optional<Suppression> covering(Finding finding, RuntimeOutcome outcome) {
    if (finding.severity() == Severity.ERROR && !outcome.isLoaded()) {
      return Optional.empty();
    }
    String rule = ruleOf(finding.location().map(Location::pointer).orElse(""));
    Suppression covering = first.get(new Key(finding.code(), ""));
    if (covering == null && !rule.isEmpty()) {
      covering = first.get(new Key(finding.code(), rule));
    }
    if (covering != null) {
      used.add(covering);
    }
    return Optional.ofNullable(covering);
  }

  private static String ruleOf(String pointer) {
    if (!pointer.startsWith(RULES)) {
      return "";
    }
    int end = pointer.indexOf('/', RULES.length());
    return end < 0 ? pointer : pointer.substring(0, end);
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
