package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.api.internal.RuleNames;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules look at: a profile as one release understands it, and where it will be used.
 *
 * @param profile the profile without what the release ignores; rules stand where the document has
 *     them
 * @param release the container runtime that reads it
 * @param ociRuntime what loads the filter
 * @param architecture the node's native architecture
 * @param bytes how long the document is in UTF-8; 0 for a value that was never text
 */
public record Subject(
    ConditionalProfile profile,
    Release release,
    OciRuntime ociRuntime,
    Architecture architecture,
    int bytes) {

  /**
   * A system call's name as a rule has it.
   *
   * @param text the name
   * @param rule the position of the rule
   * @param index the position in {@code names}; -1 for the older single name
   */
  record Name(String text, int rule, int index) {

    /** Says where the name stands; made only for what is reported. */
    String pointer() {
      return Subject.pointer(rule) + (index < 0 ? "/name" : "/names/" + index);
    }
  }

  List<ConditionalRule> rules() {
    return profile.syscalls();
  }

  static String pointer(int rule) {
    return "/syscalls/" + rule;
  }

  static String pointer(int rule, int condition) {
    return pointer(rule) + "/args/" + condition;
  }

  /** Returns the names of a rule, the older single name included, with their places. */
  List<Name> names(int rule) {
    ConditionalRule written = rules().get(rule);
    List<Name> names = new ArrayList<>(written.names().size());
    for (String name : written.names()) {
      names.add(new Name(name, rule, names.size()));
    }
    if (names.isEmpty()) {
      written
          .name()
          .filter(name -> !name.isEmpty())
          .ifPresent(name -> names.add(new Name(name, rule, -1)));
    }
    return names;
  }

  /** Says which rule it is, for messages: the first names are enough to recognize it. */
  String called(int rule) {
    List<String> names = rules().get(rule).names();
    names = names.isEmpty() ? rules().get(rule).name().stream().toList() : names;
    return RuleNames.called(names, rule);
  }

  boolean notifies() {
    return rules().stream().anyMatch(rule -> rule.action().equals(Action.NOTIFY));
  }

  /** Tells whether a rule holds for every container on this node, whatever it may do. */
  static boolean isUnconditional(ConditionalRule rule) {
    return rule.includes().isEmpty() && rule.excludes().isEmpty();
  }
}
