package io.github.seccomp4j.conformance.architecture;

import static io.github.seccomp4j.conformance.architecture.Product.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name says what a thing is; names that fit anything are refused. */
class NamingTest {

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "util",
          "utils",
          "utility",
          "utilities",
          "common",
          "commons",
          "helper",
          "helpers",
          "misc",
          "manager",
          "managers");

  static final ArchRule TELLING_NAMES = ArchRuleDefinition.classes().should(haveTellingNames());

  @TempDir Path directory;

  @Test
  void namesSayWhatThingsAre() {
    assertThat(Product.violationsOf(TELLING_NAMES)).isEmpty();
  }

  @Test
  void anEmptyWordIsReported() {
    List<String> cases =
        classes(
            "model.util.Text",
            "api.common.text.Text",
            "dsl.StringUtils",
            "dsl.RuleHelper",
            "dsl.MiscRules",
            "dsl.DocumentManager",
            "dsl.ManagerOfRules");
    assertThat(WrongCode.reportedBy(TELLING_NAMES, directory, cases)).isEqualTo(cases);
  }

  @Test
  void aWordThatOnlyContainsOneIsNot() {
    List<String> cases = classes("dsl.Utilization", "dsl.commonest.Uncommon");
    assertThat(WrongCode.reportedBy(TELLING_NAMES, directory, cases)).isEmpty();
  }

  private static List<String> classes(String... names) {
    return Stream.of(names)
        .map(name -> name.replaceFirst("(.+)[.](.+)", "package " + ROOT + ".$1;\nclass $2 {}\n"))
        .toList();
  }

  private static ArchCondition<JavaClass> haveTellingNames() {
    return new ArchCondition<>("have telling names") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream<String> packageWords = Stream.of(type.getPackageName().split("\\."));
        Stream<String> classWords =
            Stream.of(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])|_"));
        Stream.concat(packageWords, classWords)
            .filter(word -> EMPTY_WORDS.contains(word.toLowerCase(Locale.ROOT)))
            .forEach(
                word ->
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " is named \"" + word + '"')));
      }
    };
  }
}
