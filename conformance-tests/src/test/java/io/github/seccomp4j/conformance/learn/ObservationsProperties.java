package io.github.seccomp4j.conformance.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.learn.LogReading;
import io.github.seccomp4j.api.learn.Observations;
import io.github.seccomp4j.api.learn.log.LogOptions;
import io.github.seccomp4j.api.learn.log.LogReader;
import io.github.seccomp4j.conformance.Campaign;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The parts of a log, read anywhere and merged in any order, are the log. */
class ObservationsProperties {

  @Provide
  Arbitrary<List<String>> logs() {
    return Combinators.combine(
            Arbitraries.of("", "node=w1 ", "node=w2 "), Arbitraries.integers().between(1, 60))
        .as(
            (node, serial) -> {
              // One id is one event: what the record says follows from node and serial.
              Random event = new Random(node.hashCode() * 1000L + serial);
              return node
                  + "type=SECCOMP msg=audit(159534%04d.%03d:%d): auid=0 pid=7 comm=%s sig=0"
                      .formatted(
                          serial * 7,
                          event.nextInt(1000),
                          serial,
                          List.of("\"sh\"", "\"nginx\"", "75206E616D65").get(event.nextInt(3)))
                  + " arch="
                  + List.of("c000003e", "40000003", "c00000b7").get(event.nextInt(3))
                  + " syscall="
                  + event.nextInt(6)
                  + " compat=0 ip=0x1 code="
                  + List.of("0x7ffc0000", "0x50000").get(event.nextInt(2));
            })
        .list()
        .ofMaxSize(80);
  }

  private static LogReading read(List<String> lines) {
    return LogReader.read(lines, LogOptions.DEFAULTS);
  }

  @Property(seed = Campaign.SEED)
  void partsInAnyOrderAreTheWhole(@ForAll("logs") List<String> log, @ForAll Random random) {
    List<String> lines = new ArrayList<>(log);
    Observations whole = read(lines).observations();
    Collections.shuffle(lines, random);
    List<Observations> parts = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = Math.min(lines.size(), at + 1 + random.nextInt(20));
      parts.add(read(lines.subList(at, end)).observations());
      at = end;
    }
    // A part that is read twice changes nothing.
    parts.addAll(List.copyOf(parts.subList(0, parts.size() / 2)));
    while (parts.size() > 1) {
      Observations one = parts.remove(random.nextInt(parts.size()));
      Observations two = parts.remove(random.nextInt(parts.size()));
      parts.add(Observations.ofJson(one.merge(two).toJson()));
    }
    assertThat(parts.isEmpty() ? Observations.EMPTY : parts.get(0)).isEqualTo(whole);
  }

  @Property(seed = Campaign.SEED)
  void mergingIsAMonoid(
      @ForAll("logs") List<String> first,
      @ForAll("logs") List<String> second,
      @ForAll("logs") List<String> third,
      @ForAll boolean keepsIds) {
    List<Observations> values = new ArrayList<>();
    for (List<String> lines : List.of(first, second, third)) {
      Observations value = read(lines).observations();
      values.add(keepsIds ? value : value.withoutEventIds());
    }
    Observations a = values.get(0);
    Observations b = values.get(1);
    Observations c = values.get(2);
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
    assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
    assertThat(a.merge(Observations.EMPTY)).isEqualTo(a);
    if (keepsIds) {
      assertThat(a.merge(a)).isEqualTo(a);
    } else {
      assertThat(a.merge(a).events()).isEqualTo(2 * a.events());
    }
  }

  @Property(seed = Campaign.SEED)
  void everyLineIsARecordOrADuplicate(@ForAll("logs") List<String> log) {
    LogReading reading = read(log);
    assertThat(reading.records() + reading.duplicates()).isEqualTo(log.size());
    assertThat(reading.records()).isEqualTo(log.stream().distinct().count());
    assertThat(reading.observations().events()).isEqualTo(reading.records());
  }
}
