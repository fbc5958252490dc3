package io.github.seccomp4j.api.learn.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.ArgCondition;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentConditionsTest {

  private static final long LOW = 0xffff_ffffL;

  private static List<ArgCondition> of(
      Sightings sightings, String name, int mostValues, int leastSightings, Architecture target) {
    return new ArgumentConditions(
            List.of(target), LearningOptions.standard().withConditions(mostValues, leastSightings))
        .of(SeenCalls.of(List.of(sightings.traced())).find(name).orElseThrow());
  }

  private static Sightings x86() {
    return Sightings.on(Architecture.X86_64);
  }

  @Test
  void familiesOfSocketsGeneralise() {
    assertThat(of(x86().with("socket", 0, 2, 1, 2, 1), "socket", 8, 2, Architecture.X86_64))
        .containsExactly(ArgCondition.maskedEqual(0, LOW, 1), ArgCondition.maskedEqual(0, LOW, 2));
  }

  @Test
  void tooManyValuesDoNot() {
    assertThat(of(x86().with("ioctl", 1, 1, 2, 3), "ioctl", 2, 1, Architecture.X86_64)).isEmpty();
    assertThat(of(x86().with("ioctl", 1, 1, 2, 3), "ioctl", 0, 1, Architecture.X86_64)).isEmpty();
  }

  @Test
  void tooFewSightingsDoNot() {
    assertThat(of(x86().with("prctl", 0, 15, 38), "prctl", 8, 2, Architecture.X86_64)).isEmpty();
  }

  @Test
  void bitsThatTheKernelDoesNotReadDoNotCount() {
    assertThat(
            of(
                x86().with("ioctl", 1, 0x8004_5430L, 0xffff_ffff_8004_5430L),
                "ioctl",
                8,
                2,
                Architecture.X86_64))
        .containsExactly(ArgCondition.maskedEqual(1, LOW, 0x8004_5430L));
  }

  @Test
  void valuesOfAllEventsMustBeKnown() {
    assertThat(
            of(
                x86().with("socket", 0, 1, 1).logged(Action.LOG, "socket"),
                "socket",
                8,
                1,
                Architecture.X86_64))
        .isEmpty();
    assertThat(of(Sightings.of("socket"), "socket", 8, 1, Architecture.X86_64)).isEmpty();
  }

  @Test
  void cloneWithoutNamespacesStaysWithoutThem() {
    assertThat(of(x86().with("clone", 0, 0x1200011), "clone", 8, 2, Architecture.X86_64))
        .containsExactly(ArgCondition.maskedEqual(0, 0x7e02_0000L, 0));
    assertThat(
            of(
                x86().with("clone", 0, 0x1000_0011L, 0x1000_0011L),
                "clone",
                8,
                2,
                Architecture.X86_64))
        .containsExactly(ArgCondition.maskedEqual(0, LOW, 0x1000_0011L));
  }

  @Test
  void theFlagsOfCloneStandElsewhereOnS390() {
    Sightings onS390 = Sightings.on(Architecture.S390X).with("clone", 1, 17);

    assertThat(of(onS390, "clone", 8, 2, Architecture.S390X))
        .containsExactly(ArgCondition.maskedEqual(1, 0x7e02_0000L, 0));
    assertThat(of(onS390, "clone", 8, 2, Architecture.X86_64)).isEmpty();
  }

  @Test
  void otherArgumentsNeverLimit() {
    assertThat(of(x86().with("read", 0, 3, 3, 3), "read", 8, 1, Architecture.X86_64)).isEmpty();
  }
}
