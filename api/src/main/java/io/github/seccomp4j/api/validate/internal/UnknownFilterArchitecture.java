package io.github.seccomp4j.api.validate.internal;

import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.conditional.RuleFilter;
import io.github.seccomp4j.model.syscall.ArchitectureInfo;
import java.util.List;
import java.util.Optional;

/** Reports architecture conditions that hold on no machine. */
final class UnknownFilterArchitecture implements ProfileRule {

  @Override
  public void check(Subject subject, Reporter reporter) {
    for (int i = 0; i < subject.rules().size(); i++) {
      if (!Subject.isUnconditional(subject.rules().get(i))) {
        String pointer = Subject.pointer(i);
        check(subject.rules().get(i).includes(), pointer + "/includes", reporter);
        check(subject.rules().get(i).excludes(), pointer + "/excludes", reporter);
      }
    }
  }

  private static void check(Optional<RuleFilter> filter, String pointer, Reporter reporter) {
    List<String> words = filter.map(RuleFilter::arches).orElse(List.of());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (ArchitectureInfo.all().stream().noneMatch(info -> info.filterNames().contains(word))) {
        reporter.report(
            "unknown-filter-architecture",
            pointer + "/arches/" + i,
            "\"" + word + "\" is the name of no machine here, so the condition never holds",
            Optional.of("a word such as amd64"),
            ArchitectureInfo.of(new Architecture(word))
                .or(() -> ArchitectureInfo.ofGoArchitecture(word))
                .map(info -> "write " + info.filterNames().get(0)));
      }
    }
  }
}
