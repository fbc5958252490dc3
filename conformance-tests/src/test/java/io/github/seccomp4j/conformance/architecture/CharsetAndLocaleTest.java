package io.github.seccomp4j.conformance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing depends on the machine's charset, locale or time zone. */
class CharsetAndLocaleTest {

  private static final String STRING = "java.lang.String";
  private static final String OBJECTS = "[Ljava.lang.Object;";

  /** Methods and constructors of the JDK that ask the machine, as ArchUnit writes them. */
  private static final Set<String> ASKING =
      Set.of(
          // charset
          STRING + ".<init>([B)",
          STRING + ".<init>([B, int, int)",
          STRING + ".getBytes()",
          "java.io.ByteArrayOutputStream.toString()",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.io.FileReader.<init>(java.io.File)",
          "java.io.FileReader.<init>(" + STRING + ")",
          "java.io.FileWriter.<init>(java.io.File)",
          "java.io.FileWriter.<init>(java.io.File, boolean)",
          "java.io.FileWriter.<init>(" + STRING + ")",
          "java.io.FileWriter.<init>(" + STRING + ", boolean)",
          "java.io.PrintStream.<init>(java.io.OutputStream)",
          "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
          "java.io.PrintStream.<init>(java.io.File)",
          "java.io.PrintStream.<init>(" + STRING + ")",
          "java.io.PrintWriter.<init>(java.io.OutputStream)",
          "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
          "java.io.PrintWriter.<init>(java.io.File)",
          "java.io.PrintWriter.<init>(" + STRING + ")",
          "java.util.Scanner.<init>(java.io.InputStream)",
          "java.util.Scanner.<init>(java.io.File)",
          "java.util.Scanner.<init>(java.nio.file.Path)",
          "java.nio.charset.Charset.defaultCharset()",
          // locale
          STRING + ".toLowerCase()",
          STRING + ".toUpperCase()",
          STRING + ".format(" + STRING + ", " + OBJECTS + ")",
          STRING + ".formatted(" + OBJECTS + ")",
          "java.io.PrintStream.printf(" + STRING + ", " + OBJECTS + ")",
          "java.io.PrintStream.format(" + STRING + ", " + OBJECTS + ")",
          "java.io.PrintWriter.printf(" + STRING + ", " + OBJECTS + ")",
          "java.io.PrintWriter.format(" + STRING + ", " + OBJECTS + ")",
          "java.util.Formatter.<init>()",
          "java.util.Formatter.<init>(java.lang.Appendable)",
          "java.util.Locale.getDefault()",
          "java.util.Locale.getDefault(java.util.Locale$Category)",
          "java.text.DecimalFormat.<init>(" + STRING + ")",
          "java.text.SimpleDateFormat.<init>(" + STRING + ")",
          "java.text.NumberFormat.getInstance()",
          "java.text.MessageFormat.format(" + STRING + ", " + OBJECTS + ")",
          "java.text.Collator.getInstance()",
          "java.time.format.DateTimeFormatter.ofPattern(" + STRING + ")",
          // time zone
          "java.time.ZoneId.systemDefault()",
          "java.util.TimeZone.getDefault()");

  static final ArchRule NOTHING_ASKS_THE_MACHINE = classes().should(notAskTheMachine());

  @TempDir Path directory;

  @Test
  void charsetAndLocaleAreAlwaysSaid() {
    assertThat(Product.violationsOf(NOTHING_ASKS_THE_MACHINE)).isEmpty();
  }

  @Test
  void askingTheMachineIsReported() {
    List<String> cases =
        cases(
            "\"x\".getBytes()",
            "new String(new byte[0])",
            "new java.io.FileReader(\"x\")",
            "new java.io.InputStreamReader(System.in)",
            "\"x\".toLowerCase()",
            "\"x\".toUpperCase()",
            "String.format(\"%d\", 1)",
            "\"%d\".formatted(1)",
            "java.util.stream.Stream.of(\"x\").map(String::toLowerCase)",
            "java.util.Locale.getDefault()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.time.ZoneId.systemDefault()");
    assertThat(WrongCode.reportedBy(NOTHING_ASKS_THE_MACHINE, directory, cases)).isEqualTo(cases);
  }

  @Test
  void sayingItIsNot() {
    List<String> cases =
        cases(
            "\"x\".getBytes(java.nio.charset.StandardCharsets.UTF_8)",
            "\"x\".toLowerCase(java.util.Locale.ROOT)",
            "String.format(java.util.Locale.ROOT, \"%d\", 1)",
            "java.nio.file.Files.readString(java.nio.file.Path.of(\"x\"))");
    assertThat(WrongCode.reportedBy(NOTHING_ASKS_THE_MACHINE, directory, cases)).isEmpty();
  }

  private static List<String> cases(String... expressions) {
    return Stream.of(expressions)
        .map(
            expression ->
                "package io.github.seccomp4j.api;\nclass Asking { Object act() throws Exception { return "
                    + expression
                    + "; } }\n")
        .toList();
  }

  private static ArchCondition<JavaClass> notAskTheMachine() {
    return new ArchCondition<>("not ask the machine for charset, locale or time zone") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnitAccessesFromSelf().stream()
            .filter(access -> ASKING.contains(access.getTarget().getFullName()))
            .forEach(
                access ->
                    events.add(SimpleConditionEvent.violated(access, access.getDescription())));
      }
    };
  }
}
