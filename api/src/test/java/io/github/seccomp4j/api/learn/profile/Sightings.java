package io.github.seccomp4j.api.learn.profile;

import io.github.seccomp4j.api.learn.CallCounter;
import io.github.seccomp4j.api.learn.LogFormat;
import io.github.seccomp4j.api.learn.Observations;
import io.github.seccomp4j.api.learn.ObservedArgument;
import io.github.seccomp4j.api.learn.ObservedCall;
import io.github.seccomp4j.api.learn.Subject;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;

/** Observations made by hand. */
final class Sightings {

  private static final Subject PROGRAM = Subject.ofProgram("/bin/program", "program");

  private final Observations.Builder observations = Observations.builder();
  private final Architecture architecture;

  private Sightings(Architecture architecture) {
    this.architecture = architecture;
  }

  static Sightings on(Architecture architecture) {
    return new Sightings(architecture);
  }

  static Sightings of(String... names) {
    return on(Architecture.X86_64).once(names);
  }

  Sightings once(String... names) {
    for (String name : names) {
      times(1, name);
    }
    return this;
  }

  Sightings times(int count, String name) {
    counter(name).addUnidentified(count);
    return this;
  }

  Sightings number(int number) {
    observations.counter(PROGRAM, ObservedCall.ofNumber(architecture, number)).addUnidentified(1);
    return this;
  }

  Sightings at(long millis, String name) {
    counter(name).addUnidentified(1);
    counter(name).seen(millis);
    return this;
  }

  Sightings logged(Action action, String name) {
    counter(name).addUnidentified(1);
    counter(name).acted(action);
    return this;
  }

  Sightings with(String name, int index, long... values) {
    for (long value : values) {
      counter(name).addUnidentified(1);
      counter(name).argued(index, ObservedArgument.ofValue(value));
    }
    return this;
  }

  private CallCounter counter(String name) {
    return observations.counter(PROGRAM, ObservedCall.ofName(architecture, name));
  }

  Evidence in(String source) {
    return Evidence.of(source, LogFormat.STRACE, observations.build());
  }

  Evidence logged() {
    return Evidence.of("audit.log", LogFormat.AUDITD_RAW, observations.build());
  }

  Evidence traced() {
    return in("trace");
  }
}
