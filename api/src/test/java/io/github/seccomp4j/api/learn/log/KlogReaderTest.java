package io.github.seccomp4j.api.learn.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KlogReaderTest {

  private static final String OLD =
      "I0705 12:08:18.729660 1843190 enricher.go:136] log-enricher \"msg\"=\"audit\""
          + " \"container\"=\"c\" \"executable\"=\"/srv/q\\\"uote\" \"namespace\"=\"ns\""
          + " \"node\"=\"n\" \"pid\"=7 \"pod\"=\"p\" \"syscallID\"=3 \"syscallName\"=\"close\""
          + " \"timestamp\"=\"1603013665.000:52213\" \"type\"=\"seccomp\"";

  private static final String NEW =
      "I0705 12:08:18.729660 1843190 enricher.go:136] \"audit\" logger=\"log-enricher\""
          + " container=\"c\" executable=\"/srv/q\\\"uote\" namespace=\"ns\" node=\"n\" pid=7"
          + " pod=\"p\" syscallID=3 syscallName=\"close\" timestamp=\"1603013665.000:52213\""
          + " type=\"seccomp\"";

  private static LogReading read(String... lines) {
    return LogReader.read(List.of(lines), LogOptions.DEFAULTS.withFormat(LogFormat.OPERATOR_KLOG));
  }

  @Test
  void bothFormsAreOneEvent() {
    LogReading reading = read(OLD, NEW);
    assertThat(reading.records()).isOne();
    assertThat(reading.duplicates()).isOne();
    assertThat(reading.observations().subjects().firstKey())
        .isEqualTo(
            Subject.UNKNOWN
                .withExecutable("/srv/q\"uote")
                .withPod("ns", "p")
                .withContainer("c")
                .withNode("n"));
    assertThat(reading.observations().calls().keySet())
        .containsExactly(ObservedCall.ofNumber(Architecture.X86_64, 3));
  }

  @Test
  void theNumberCountsWhereTheNameDiffers() {
    LogReading reading = read(OLD.replace("\"close\"", "\"read\""));
    assertThat(reading.observations().calls().keySet())
        .containsExactly(ObservedCall.ofNumber(Architecture.X86_64, 3));
    assertThat(reading.findings()).extracting(Finding::code).contains("log-call-names-differ");
  }

  @Test
  void otherTypesAreNoiseAndCutLinesAreNot() {
    assertThat(read(OLD.replace("seccomp", "apparmor")).unreadable()).isZero();
    assertThat(read(OLD.substring(0, OLD.indexOf("\"syscallID\""))).unreadable()).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "/bin/sh, /bin/sh",
    "a\\\\b, a\\b",
    "a\\\"b, a\"b",
    "caf\\u00e9, caf\u00e9",
    "caf\\xc3\\xa9, caf\u00e9",
    "\\U0001f600, \ud83d\ude00",
    "\\xzz, \\xzz",
    "\\u12, \\u12"
  })
  void goQuotesAreUndone(String quoted, String text) {
    assertThat(GoQuotes.unquoted(quoted)).isEqualTo(text);
  }
}
