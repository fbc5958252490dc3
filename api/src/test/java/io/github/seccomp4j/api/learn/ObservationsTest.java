package io.github.seccomp4j.api.learn;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationsTest {

  private static final Subject SHELL = Subject.ofProgram("/bin/sh", "sh");
  private static final Subject WEB =
      SHELL.withPod("ns", "web").withContainer("c").withLabels(Map.of("app", "web"));
  private static final ObservedCall READ = ObservedCall.ofName(Architecture.X86_64, "read");
  private static final ObservedCall UNAME = ObservedCall.ofName(Architecture.X32, "uname");
  private static final ObservedCall NEW = ObservedCall.ofName(Architecture.X86_64, "newcall");

  private static Observations seen(Subject subject, ObservedCall call, long from, long until) {
    Observations.Builder builder = Observations.builder();
    CallCounter counter = builder.counter(subject, call);
    for (long serial = from; serial < until; serial++) {
      counter.add(1_600_000_000_000L + serial * 700, serial);
    }
    counter.acted(Action.LOG);
    return builder.build();
  }

  @Test
  void eventsOfBothCountOnce() {
    Observations all = seen(SHELL, READ, 0, 30).merge(seen(SHELL, READ, 20, 50));
    assertThat(all).isEqualTo(seen(SHELL, READ, 0, 50));
    assertThat(all.events()).isEqualTo(50);
  }

  @Test
  void withoutIdsEventsAddUp() {
    Observations all =
        seen(SHELL, READ, 0, 30)
            .withoutEventIds()
            .merge(seen(SHELL, READ, 20, 50).withoutEventIds());
    assertThat(all.events()).isEqualTo(60);
  }

  @Test
  void nothingIsTheIdentity() {
    Observations some = seen(SHELL, READ, 0, 3);
    assertThat(some.merge(Observations.EMPTY)).isEqualTo(some);
    assertThat(Observations.EMPTY.merge(some)).isEqualTo(some);
    Observations.Builder builder = Observations.builder();
    builder.counter(SHELL, READ);
    assertThat(builder.build()).isEqualTo(Observations.EMPTY);
  }

  @Test
  void subjectsAndArchitecturesAreSelected() {
    Observations all =
        seen(SHELL, READ, 0, 3).merge(seen(WEB, UNAME, 3, 9)).merge(seen(WEB, READ, 9, 10));
    assertThat(all.ofSubjects(subject -> "web".equals(subject.labels().get("app"))).subjects())
        .containsOnlyKeys(WEB);
    assertThat(all.ofArchitectures(Architecture.X32::equals).events()).isEqualTo(6);
    assertThat(all.calls().get(READ)).isNotNull().returns(4L, CallObservation::count);
    assertThat(all.seenBetween(1_600_000_000_000L, 1_600_000_002_100L))
        .isEqualTo(seen(SHELL, READ, 0, 3));
    assertThat(all.mapSubjects(subject -> SHELL).subjects()).containsOnlyKeys(SHELL);
  }

  @Test
  void jsonHoldsEverything() {
    Observations.Builder builder = Observations.builder();
    builder.add(seen(WEB.withNode("n").withProcess(7), UNAME, 1, 9)).add(seen(SHELL, READ, 1, 2));
    CallCounter counter = builder.counter(SHELL, NEW);
    counter.addUnidentified(-1);
    counter.acted(Action.ERRNO);
    counter.argued(0, ObservedArgument.ofValue(-1));
    counter.argued(0, ObservedArgument.ofValue(3));
    for (long value = 0; value < 40; value++) {
      counter.argued(5, ObservedArgument.ofValue(value));
    }
    Observations all = builder.build();
    String json = all.toJson();
    assertThat(Observations.ofJson(json)).isEqualTo(all);
    assertThat(Observations.ofJson(json).toJson()).isEqualTo(json);
    assertThat(json).contains("18446744073709551615").doesNotContain("-1,", "\n");
    CallObservation seen = requireNonNull(all.calls().get(NEW));
    assertThat(seen.arguments().get(5)).isNotNull().returns(true, ObservedArgument::isManifold);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"version\":2,\"subjects\":[]}",
        "{\"version\":1}",
        "{\"version\":1,\"subjects\":[{}]}",
        "{\"version\":1,\"subjects\":[{\"calls\":{\"SCMP_ARCH_X86\":[[1]]}}]}",
        "{\"version\":1,\"subjects\":[{\"calls\":{\"SCMP_ARCH_X86\":[[1,1],[1,1]]}}]}",
        "{\"version\":1,\"subjects\":[{\"calls\":{\"SCMP_ARCH_X86\":[[1,-1]]}}]}",
        "{\"version\":1,\"subjects\":[{\"calls\":{\"SCMP_ARCH_X86\":[[1,0,{\"ids\":\"__\"}]]}}]}"
      })
  void otherJsonIsRefused(String json) {
    assertThatThrownBy(() -> Observations.ofJson(json))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWorkloadTakesLessThanFourKilobytes() {
    Observations.Builder builder = Observations.builder();
    long serial = 1000;
    for (int round = 0; round < 5; round++) {
      for (int number = 0; number < 60; number++) {
        builder
            .counter(WEB, ObservedCall.ofNumber(Architecture.X86_64, number * 5))
            .add(1_600_000_000_000L + serial * 90, serial);
        serial += 3;
      }
    }
    String json = builder.build().toJson();
    assertThat(json.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(4096);
  }

  @Test
  void everyOrderOfArrivalGivesTheSame() {
    Observations expected = seen(SHELL, READ, 0, 5000);
    Observations.Builder builder = Observations.builder();
    CallCounter counter = builder.counter(SHELL, READ);
    counter.acted(Action.LOG);
    int added = 0;
    for (long step = 0; step < 10_000; step++) {
      // 3,571 is prime to 5,000: every serial comes twice, far apart and out of order.
      long serial = step * 3571 % 5000;
      added += counter.add(1_600_000_000_000L + serial * 700, serial) ? 1 : 0;
    }
    assertThat(added).isEqualTo(5000);
    assertThat(builder.build()).isEqualTo(expected);
    assertThat(builder.eventIds()).isEqualTo(5000);
    assertThat(builder.forgetEventIds().build()).isEqualTo(expected.withoutEventIds());
  }
}
