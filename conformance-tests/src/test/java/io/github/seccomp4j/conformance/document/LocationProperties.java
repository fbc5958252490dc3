package io.github.seccomp4j.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.ProfileArbitraries;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.document.DocumentCursor;
import io.github.seccomp4j.model.document.DocumentEvent;
import io.github.seccomp4j.model.document.DocumentException;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.document.ProfileYaml;
import io.github.seccomp4j.model.document.ReadMode;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A value that is made wrong is reported where it stands: line, column and pointer. */
class LocationProperties {

  private static final Pattern TYPED =
      Pattern.compile(
          "/(defaultAction|defaultErrnoRet|listenerPath|listenerMetadata|(architectures|flags)(/\\d+)?"
              + "|syscalls(/\\d+(/(action|errnoRet|names(/\\d+)?"
              + "|args(/\\d+(/(index|value|valueTwo|op))?)?))?)?)");
  private static final Pattern PLAIN_END = Pattern.compile("[,\\]}\\s]");

  @Property(seed = Campaign.SEED)
  void aValueOfAWrongTypeInJson(
      @ForAll("profiles") SeccompProfile profile, @ForAll @IntRange(max = 999) int choice) {
    String text = ProfileJson.write(profile);
    LocatedValue value = choose(LocatedValue.all(DocumentCursor.json(text, "")), choice);
    String mutated = replace(text, value, "true");
    assertThat(errors(() -> ProfileJson.readDocument(mutated, "a", ReadMode.LENIENT)))
        .as("%s", mutated)
        .containsExactly("wrong-type " + placeOf(value));
  }

  @Property(seed = Campaign.SEED)
  void aNumberOutOfRangeInJson(
      @ForAll("profiles") SeccompProfile profile, @ForAll @IntRange(max = 999) int choice) {
    String text = ProfileJson.write(profile);
    LocatedValue value =
        choose(
            LocatedValue.all(DocumentCursor.json(text, "")).stream()
                .filter(one -> one.event() == DocumentEvent.NUMBER)
                .toList(),
            choice);
    String mutated = replace(text, value, "-1");
    assertThat(errors(() -> ProfileJson.readDocument(mutated, "a", ReadMode.LENIENT)))
        .as("%s", mutated)
        .containsExactly("number-out-of-range " + placeOf(value));
  }

  @Property(seed = Campaign.SEED)
  void aValueOfAWrongTypeInYaml(
      @ForAll("profiles") SeccompProfile profile, @ForAll @IntRange(max = 999) int choice) {
    List<String> lines = ProfileYaml.write(profile).lines().toList();
    String text = String.join("\n", lines);
    LocatedValue value =
        choose(
            LocatedValue.all(DocumentCursor.yaml(text, "")).stream()
                .filter(one -> isNumberToEndOfLine(one, lines))
                .toList(),
            choice);
    String line = lines.get(value.line() - 1);
    String mutated =
        text.replaceFirst(
            "(?m)^" + Pattern.quote(line) + "$", line.substring(0, value.column() - 1) + "{}");
    Assume.that(lines.indexOf(line) == value.line() - 1);
    assertThat(errors(() -> ProfileYaml.readDocument(mutated, "a", ReadMode.LENIENT)))
        .as("%s", mutated)
        .containsExactly("wrong-type " + placeOf(value));
  }

  private static boolean isNumberToEndOfLine(LocatedValue value, List<String> lines) {
    return value.event() == DocumentEvent.NUMBER
        && lines.get(value.line() - 1).substring(value.column() - 1).matches("\\d+");
  }

  private static LocatedValue choose(List<LocatedValue> values, int choice) {
    List<LocatedValue> typed =
        values.stream().filter(value -> TYPED.matcher(value.pointer()).matches()).toList();
    Assume.that(!typed.isEmpty());
    return typed.get(choice % typed.size());
  }

  private static String replace(String text, LocatedValue value, String literal) {
    int from = offset(text, value.line(), value.column());
    int to =
        switch (value.event()) {
          case START_OBJECT, START_ARRAY -> offset(text, value.endLine(), value.endColumn()) + 1;
          case STRING -> endOfString(text, from);
          default -> {
            var end = PLAIN_END.matcher(text);
            yield end.find(from) ? end.start() : text.length();
          }
        };
    return text.substring(0, from) + literal + text.substring(to);
  }

  private static int endOfString(String text, int from) {
    int i = from + 1;
    while (text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private static int offset(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + column - 1;
  }

  private static List<String> errors(Runnable reading) {
    try {
      reading.run();
      return List.of();
    } catch (DocumentException e) {
      return e.findings().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .map(LocationProperties::print)
          .toList();
    }
  }

  private static String print(Finding finding) {
    return finding.code() + " " + finding.location().map(Location::toString).orElse("nowhere");
  }

  private static Location placeOf(LocatedValue value) {
    return new Location("a", value.pointer(), value.line(), value.column());
  }

  // Unknown members are left out: one of them may be a known one in another case.
  @Provide
  Arbitrary<SeccompProfile> profiles() {
    return ProfileArbitraries.profiles()
        .map(profile -> profile.toBuilder().otherMembers(JsonObject.EMPTY).build());
  }
}
