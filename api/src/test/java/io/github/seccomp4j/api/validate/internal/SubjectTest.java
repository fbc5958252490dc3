package io.github.seccomp4j.api.validate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.api.catalog.OciRuntime;
import io.github.seccomp4j.api.catalog.Release;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.Architecture;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.conditional.ConditionalRule;
import org.junit.jupiter.api.Test;

class SubjectTest {

  private static Subject of(ConditionalRule... rules) {
    return new Subject(
        ConditionalProfile.builder().addSyscalls(rules).build(),
        Release.parse("docker 29.4.3"),
        OciRuntime.RUNC,
        Architecture.X86_64,
        0);
  }

  private static ConditionalRule rule(String... names) {
    return ConditionalRule.builder().action(Action.NOTIFY).addNames(names).build();
  }

  @Test
  void aRuleIsCalledByItsFirstNames() {
    assertThat(of(rule("a", "b", "c")).called(0)).isEqualTo("\"a\", \"b\", \"c\"");
    assertThat(of(rule("a", "b", "c", "d", "e")).called(0))
        .isEqualTo("\"a\", \"b\", \"c\" and 2 more");
    assertThat(of(rule().toBuilder().name("old").build()).called(0)).isEqualTo("\"old\"");
    assertThat(of(rule("a"), rule()).called(1)).isEqualTo("rule 1");
  }

  @Test
  void aLongNameIsShortened() {
    assertThat(of(rule("n".repeat(1_000_000))).called(0)).isEqualTo('"' + "n".repeat(80) + "...\"");
  }

  @Test
  void namesKnowTheirPlaces() {
    Subject subject = of(rule("a", "b"), rule().toBuilder().name("old").build());
    assertThat(subject.names(0))
        .extracting(Subject.Name::pointer)
        .containsExactly("/syscalls/0/names/0", "/syscalls/0/names/1");
    assertThat(subject.names(1))
        .extracting(Subject.Name::pointer)
        .containsExactly("/syscalls/1/name");
    assertThat(Subject.pointer(1, 2)).isEqualTo("/syscalls/1/args/2");
  }

  @Test
  void aRuleThatNotifiesIsFound() {
    assertThat(of(rule("a")).notifies()).isTrue();
    assertThat(of().notifies()).isFalse();
  }
}
