package io.github.seccomp4j.conformance.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.SeccompDomain;
import io.github.seccomp4j.dsl.InvalidProfileException;
import io.github.seccomp4j.dsl.ProfileDraft;
import io.github.seccomp4j.dsl.Profiles;
import io.github.seccomp4j.dsl.Rules;
import io.github.seccomp4j.model.Action;
import io.github.seccomp4j.model.SeccompProfile;
import io.github.seccomp4j.model.conditional.ConditionalProfile;
import io.github.seccomp4j.model.document.ProfileJson;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** A profile said in sentences is the profile built by hand. */
@Domain(SeccompDomain.class)
@Domain(DomainContext.Global.class)
class SentenceProperties {

  @Property(seed = Campaign.SEED)
  void sentencesMeanWhatIsBuiltByHand(@ForAll("policies") PolicyDescription policy) {
    ProfileDraft draft = policy.inSentences();
    if (Findings.hasErrors(draft.check())) {
      // Such as an error number the random architectures disagree about: refused, not misread.
      assertThat(catchThrowableOfType(InvalidProfileException.class, draft::build)).isNotNull();
      return;
    }
    assertThat(draft.build()).isEqualTo(policy.byHand());
  }

  @Property(seed = Campaign.SEED)
  void mostRandomPoliciesAreBuilt(@ForAll("policies") PolicyDescription policy) {
    List<Finding> findings = policy.inSentences().check();
    Statistics.label("built")
        .collect(!Findings.hasErrors(findings))
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
  }

  @Property(seed = Campaign.SEED)
  void aConditionalProfileSaysTheSameToo(@ForAll("policies") PolicyDescription policy) {
    ProfileDraft draft = policy.inSentences();
    if (Findings.hasErrors(draft.check()) || Findings.hasErrors(draft.checkConditional())) {
      return;
    }
    ConditionalProfile conditional = draft.buildConditional();
    SeccompProfile plain = Profiles.from(conditional).build();
    assertThat(plain.syscalls()).isEqualTo(policy.byHand().syscalls());
  }

  @Property(seed = Campaign.SEED)
  void whatIsReadAndBuiltAtOnceIsUnchanged(@ForAll SeccompProfile profile) {
    assertThat(Profiles.from(profile).build()).isEqualTo(profile);
    assertThat(ProfileJson.write(Profiles.from(profile).build()))
        .isEqualTo(ProfileJson.write(profile));
  }

  @Property(seed = Campaign.SEED)
  void whatIsReadAndBuiltAtOnceIsUnchangedIfConditional(@ForAll ConditionalProfile profile) {
    assertThat(Profiles.from(profile).buildConditional()).isEqualTo(profile);
  }

  @Property(seed = Campaign.SEED)
  void draftsAreBuiltOrRefusedWithWhatTheCheckSays(
      @ForAll SeccompProfile profile, @ForAll("names") String name) {
    ProfileDraft draft = Profiles.from(profile).add(Rules.allow(name)).remove("read");
    List<Finding> findings = draft.check();
    InvalidProfileException refused =
        catchThrowableOfType(InvalidProfileException.class, draft::build);
    assertThat(refused != null).isEqualTo(Findings.hasErrors(findings));
    if (refused != null) {
      assertThat(refused.findings()).isEqualTo(findings);
    }
  }

  @Property(seed = Campaign.SEED)
  void whatIsRemovedIsNoLongerPermitted(
      @ForAll SeccompProfile profile, @ForAll("names") String name) {
    SeccompProfile less = Profiles.from(profile).remove(name).build();
    assertThat(less.syscalls())
        .noneMatch(rule -> rule.action().equals(Action.ALLOW) && rule.names().contains(name));
    assertThat(less.syscalls().stream().filter(rule -> !rule.action().equals(Action.ALLOW)))
        .containsExactlyElementsOf(
            profile.syscalls().stream()
                .filter(rule -> !rule.action().equals(Action.ALLOW))
                .toList());
  }

  @Provide
  Arbitrary<PolicyDescription> policies() {
    return PolicyDescription.any();
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("read", "write", "openat", "socket", "no_such_call");
  }
}
