package io.github.seccomp4j.samples.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.learn.profile.Reason;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TutorialLearningTest {

  private final TutorialLearning learning = TutorialLearning.ofTheTutorial();

  @Test
  void namesWhatTheLinesNumber() {
    assertThat(learning.calls())
        .containsExactly("read", "getsockname", "setsockopt", "futex", "pselect6", "accept4");
  }

  @Test
  void theProfilePermitsWhatWasSeenAndWhatRuncNeeds() {
    Set<String> allowed = ProfileSummary.allowed(learning.profile());

    assertThat(allowed).containsAll(learning.calls()).contains("execve", "statx", "openat2");
    assertThat(allowed).doesNotContain("clone3", "socket", "capset");
    assertThat(learning.count(Reason.SEEN)).isEqualTo(6);
    assertThat(learning.review())
        .contains("  accept4: seen once by 1 subject, 2020-07-06T20:37:40.484Z, in syslog-http")
        .contains("  execve: needed to start a container by every measured runc\n");
  }

  @Test
  void holdsItAgainstTheTutorials() {
    assertThat(learning.deniedBy(TutorialProfiles.fineGrained())).isEmpty();
    assertThat(learning.deniedBy(TutorialProfiles.violation())).isEqualTo(learning.calls());
    assertThat(learning.missing(TutorialProfiles.fineGrained()))
        .contains("socket", "bind", "listen")
        .doesNotContainAnyElementsOf(learning.calls());
  }

  @Test
  void eightLinesAreFew() {
    assertThat(learning.coverage().unseenShare().orElseThrow()).isEqualTo(0.5);
  }
}
