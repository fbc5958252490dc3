package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.catalog.ContainerRuntime;
import io.github.seccomp4j.api.resolve.SymbolicErrno;
import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.JsonNull;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import io.github.seccomp4j.model.conditional.RuleFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a release understands of a profile that its decoder has taken: members it lacks are dropped,
 * error symbols become numbers; each loss is reported.
 */
final class Understanding {

  private final ReleaseFields fields;
  private final Architecture architecture;
  private final Reporter reporter;

  private Understanding(ReleaseFields fields, Architecture architecture, Reporter reporter) {
    this.fields = fields;
    this.architecture = architecture;
    this.reporter = reporter;
  }

  static ConditionalProfile of(
      ConditionalProfile read, ReleaseFields fields, Architecture architecture, Reporter reporter) {
    return new Understanding(fields, architecture, reporter).profile(read);
  }

  private ConditionalProfile profile(ConditionalProfile read) {
    List<ConditionalRule> rules = new ArrayList<>();
    for (int i = 0; i < read.syscalls().size(); i++) {
      rules.add(rule(read.syscalls().get(i), "/syscalls/" + i));
    }
    JsonObject others = read.otherMembers();
    ConditionalProfile.Builder understood =
        ConditionalProfile.builder()
            .defaultAction(read.defaultAction())
            .syscalls(rules)
            .architectures(read.architectures())
            .otherMembers(commentOnly(others));
    if (knows("archMap", "", !read.archMap().isEmpty(), others)) {
      understood.archMap(read.archMap());
    }
    if (knows("flags", "", read.flags().isPresent(), others)) {
      understood.flags(read.flags());
    }
    if (knows("listenerPath", "", read.listenerPath().isPresent(), others)) {
      understood.listenerPath(read.listenerPath());
    }
    if (knows("listenerMetadata", "", read.listenerMetadata().isPresent(), others)) {
      understood.listenerMetadata(read.listenerMetadata());
    }
    OptionalLong number =
        knows("defaultErrnoRet", "", read.defaultErrnoRet().isPresent(), others)
            ? read.defaultErrnoRet()
            : OptionalLong.empty();
    boolean symbol = knows("defaultErrno", "", read.defaultErrno().isPresent(), others);
    understood.defaultErrnoRet(number(symbol ? read.defaultErrno() : Optional.empty(), number));
    return understood.build();
  }

  private ConditionalRule rule(ConditionalRule read, String pointer) {
    JsonObject others = read.otherMembers();
    ConditionalRule.Builder understood =
        ConditionalRule.builder()
            .names(read.names())
            .action(read.action())
            .args(read.args())
            .comment(read.comment());
    if (knows("name", pointer, read.name().isPresent(), others)) {
      understood.name(read.name());
    }
    OptionalLong number =
        knows("errnoRet", pointer, read.errnoRet().isPresent(), others)
            ? read.errnoRet()
            : OptionalLong.empty();
    boolean symbol = knows("errno", pointer, read.errno().isPresent(), others);
    understood.errnoRet(number(symbol ? read.errno() : Optional.empty(), number));
    if (knows("includes", pointer, read.includes().isPresent(), others)) {
      understood.includes(read.includes().map(filter -> filter(filter, pointer + "/includes")));
    }
    if (knows("excludes", pointer, read.excludes().isPresent(), others)) {
      understood.excludes(read.excludes().map(filter -> filter(filter, pointer + "/excludes")));
    }
    return understood.build();
  }

  private RuleFilter filter(RuleFilter read, String pointer) {
    boolean known = knows("minKernel", pointer, read.minKernel().isPresent(), read.otherMembers());
    return RuleFilter.builder()
        .caps(read.caps())
        .arches(read.arches())
        .minKernel(known ? read.minKernel() : Optional.empty())
        .build();
  }

  // Reports a member that the document has and the release lacks.
  private boolean knows(String member, String holder, boolean typed, JsonObject others) {
    if (!fields.ignoresMember(holder, member)) {
      return true;
    }
    boolean verbatim = others.get(member).filter(value -> !isNothing(value)).isPresent();
    if (typed || verbatim) {
      reporter.report(code(member), holder + "/" + member, message(member));
    }
    return false;
  }

  private static boolean isNothing(Object value) {
    return value instanceof JsonNull
        || (value instanceof JsonObject object && object.members().isEmpty());
  }

  private static String code(String member) {
    return switch (member) {
      case "includes", "excludes" -> "condition-ignored";
      case "minKernel" -> "kernel-version-ignored";
      default -> "ignored-member";
    };
  }

  private String message(String member) {
    String who = fields.release().toString();
    return who
        + " does not read \""
        + member
        + "\""
        + switch (member) {
          case "includes", "excludes" -> "; the rule holds for every container";
          case "minKernel" -> "; the rule holds on every kernel";
          case "archMap" -> "; the filter is for the native architecture only";
          case "name" -> "; the rule names no system call";
          case "errno", "defaultErrno", "errnoRet", "defaultErrnoRet" ->
              fields.release().runtime() == ContainerRuntime.CONTAINERD && member.endsWith("Ret")
                  ? "; denied calls fail with EPERM"
                  : "; denied calls fail with EPERM unless a number is given that it reads";
          case "flags" -> "; the filter gets the OCI runtime's default flags";
          default -> "; no listener is told";
        };
  }

  private OptionalLong number(Optional<String> symbol, OptionalLong number) {
    return symbol
        .filter(word -> !word.isEmpty())
        .map(word -> SymbolicErrno.numberOf(word, architecture))
        .orElse(number);
  }

  // Suppressions stand in comments, which no runtime reads.
  private static JsonObject commentOnly(JsonObject others) {
    return others
        .get("comment")
        .map(value -> JsonObject.of("comment", value))
        .orElse(JsonObject.EMPTY);
  }
}
