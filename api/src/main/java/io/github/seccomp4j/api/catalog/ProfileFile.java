package io.github.seccomp4j.api.catalog;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import io.github.seccomp4j.model.ArgOperator;
import io.github.seccomp4j.model.Capability;
import io.github.seccomp4j.model.Errno;
import io.github.seccomp4j.model.conditional.ArchitectureMapping;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@code profiles/}: one conditional profile.
 *
 * <pre>
 * default ACTION [ERRNO]
 * map ARCHITECTURE SUB-ARCHITECTURE...
 * rule ACTION [ERRNO]
 * includes caps|arches|kernel WORD...
 * excludes caps|arches|kernel WORD...
 * arg INDEX OPERATOR VALUE [SECOND-VALUE]
 * names NAME...
 * </pre>
 *
 * <p>Conditions, arguments and names belong to the rule before them. An error is written as its
 * symbol; the profile gets its number on most architectures as well, as the files of
 * containers/common do.
 */
final class ProfileFile {

  private final Map<String, String> names;
  private final ConditionalProfile.Builder profile = ConditionalProfile.builder();
  private @Nullable CatalogLine rule;
  private boolean hasDefault;
  private List<String> ruleNames = new ArrayList<>();
  private List<ArgCondition> args = new ArrayList<>();
  private Map<String, RuleFilter.Builder> filters = new TreeMap<>();
  private Set<String> conditions = new HashSet<>();

  private ProfileFile(Map<String, String> names) {
    this.names = names;
  }

  /**
   * Reads a profile.
   *
   * @param names texts that were read before, so that each name is held once; may grow
   */
  static ConditionalProfile read(List<CatalogLine> lines, Map<String, String> names) {
    ProfileFile file = new ProfileFile(names);
    for (CatalogLine line : lines) {
      file.line(line);
    }
    return file.end(lines);
  }

  private void line(CatalogLine line) {
    switch (line.keyword()) {
      case "default" -> defaultAction(line.withWords(1, 2));
      case "map" -> map(line.withWords(1, 10));
      case "rule" -> {
        endRule();
        action(line.withWords(1, 2).word(1), line);
        rule = line;
      }
      case "includes", "excludes" -> condition(inRule(line).withWords(2, 100));
      case "arg" -> arg(inRule(line).withWords(3, 4));
      case "names" -> names(inRule(line).withWords(1, 1000));
      default -> throw line.problem("unknown word \"" + line.keyword() + "\"");
    }
  }

  private CatalogLine inRule(CatalogLine line) {
    if (rule == null) {
      throw line.problem(line.keyword() + " before any rule");
    }
    return line;
  }

  private void defaultAction(CatalogLine line) {
    if (hasDefault) {
      throw line.problem("a second default");
    }
    hasDefault = true;
    profile.defaultAction(action(line.word(1), line));
    if (line.words().size() > 2) {
      profile.defaultErrno(line.word(2)).defaultErrnoRet(errno(line));
    }
  }

  private static long errno(CatalogLine line) {
    Optional<Errno> errno = Errno.ofSymbol(line.word(2));
    if (errno.isEmpty()) {
      throw line.problem("unknown error \"" + line.word(2) + "\"");
    }
    return errno.get().numberOn(Architecture.X86_64);
  }

  private static Action action(String token, CatalogLine line) {
    for (Action known : Action.recognized()) {
      if (known.token().equals(token)) {
        return known;
      }
    }
    throw line.problem("unknown action \"" + token + "\"");
  }

  static Architecture architecture(String token, CatalogLine line) {
    for (Architecture known : Architecture.recognized()) {
      if (known.token().equals(token)) {
        return known;
      }
    }
    throw line.problem("unknown architecture \"" + token + "\"");
  }

  static Capability capability(String token, CatalogLine line) {
    for (Capability known : Capability.recognized()) {
      if (known.token().equals(token)) {
        return known;
      }
    }
    throw line.problem("unknown capability \"" + token + "\"");
  }

  private void map(CatalogLine line) {
    ArchitectureMapping.Builder mapping =
        ArchitectureMapping.builder().architecture(architecture(line.word(1), line));
    for (String sub : line.from(2)) {
      mapping.addSubArchitectures(architecture(sub, line));
    }
    profile.addArchMap(mapping.build());
  }

  private void condition(CatalogLine line) {
    if (!conditions.add(line.keyword().concat(line.word(1)))) {
      throw line.problem("the same condition twice in one rule");
    }
    RuleFilter.Builder filter = filters.get(line.keyword());
    if (filter == null) {
      filter = RuleFilter.builder();
      filters.put(line.keyword(), filter);
    }
    switch (line.word(1)) {
      case "caps" -> {
        for (String token : line.from(2)) {
          filter.addCaps(capability(token, line));
        }
      }
      case "arches" -> {
        for (String arch : line.from(2)) {
          filter.addArches(once(arch));
        }
      }
      case "kernel" -> {
        if (line.words().size() != 3 || !isKernel(line.word(2))) {
          throw line.problem("expected a kernel version such as 4.8");
        }
        filter.minKernel(line.word(2));
      }
      default -> throw line.problem("unknown condition \"" + line.word(1) + "\"");
    }
  }

  // By hand, because regular expressions take long on first use.
  private static boolean isKernel(String text) {
    int dot = text.indexOf('.');
    for (int i = 0; i < text.length(); i++) {
      if (i != dot && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
        return false;
      }
    }
    return dot > 0 && dot < text.length() - 1;
  }

  private void arg(CatalogLine line) {
    ArgCondition.Builder arg =
        ArgCondition.builder()
            .index(number(line.word(1), line))
            .op(operator(line.word(2), line))
            .value(number(line.word(3), line));
    if (line.words().size() > 4) {
      arg.valueTwo(number(line.word(4), line));
    }
    args.add(arg.build());
  }

  private static ArgOperator operator(String token, CatalogLine line) {
    for (ArgOperator known : ArgOperator.recognized()) {
      if (known.token().equals(token)) {
        return known;
      }
    }
    throw line.problem("unknown operator \"" + token + "\"");
  }

  private static long number(String text, CatalogLine line) {
    try {
      return Long.parseUnsignedLong(text);
    } catch (NumberFormatException e) {
      throw line.problem("not an unsigned 64-bit number: \"" + text + "\"");
    }
  }

  private void names(CatalogLine line) {
    for (String name : line.from(1)) {
      ruleNames.add(once(name));
    }
  }

  private String once(String name) {
    String before = names.putIfAbsent(name, name);
    return before == null ? name : before;
  }

  private void endRule() {
    CatalogLine line = rule;
    if (line == null) {
      return;
    }
    if (ruleNames.isEmpty()) {
      throw line.problem("a rule without names");
    }
    ConditionalRule.Builder built =
        ConditionalRule.builder().action(action(line.word(1), line)).names(ruleNames).args(args);
    if (line.words().size() > 2) {
      built.errno(once(line.word(2))).errnoRet(errno(line));
    }
    RuleFilter.Builder includes = filters.get("includes");
    if (includes != null) {
      built.includes(includes.build());
    }
    RuleFilter.Builder excludes = filters.get("excludes");
    if (excludes != null) {
      built.excludes(excludes.build());
    }
    profile.addSyscalls(built.build());
    ruleNames = new ArrayList<>();
    args = new ArrayList<>();
    filters = new TreeMap<>();
    conditions = new HashSet<>();
  }

  private ConditionalProfile end(List<CatalogLine> lines) {
    endRule();
    if (!hasDefault) {
      throw lines.isEmpty()
          ? new IllegalStateException("an empty profile file")
          : lines.get(0).problem("a profile without default");
    }
    return profile.build();
  }
}
