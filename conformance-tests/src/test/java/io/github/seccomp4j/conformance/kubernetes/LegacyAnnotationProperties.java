package io.github.seccomp4j.conformance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.SeccompDomain;
import io.github.seccomp4j.model.kubernetes.LegacySeccompAnnotations;
import io.github.seccomp4j.model.kubernetes.SeccompAnnotationValue;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Annotations are read as they were written, among others and alone. */
@Domain(SeccompDomain.class)
@Domain(DomainContext.Global.class)
class LegacyAnnotationProperties {

  @Property(seed = Campaign.SEED)
  void readAsWritten(@ForAll LegacySeccompAnnotations annotations) {
    assertThat(LegacySeccompAnnotations.read(annotations.toMap())).isEqualTo(annotations);
  }

  @Property(seed = Campaign.SEED)
  void othersAreLeftAlone(
      @ForAll LegacySeccompAnnotations annotations,
      @ForAll Map<@AlphaChars String, String> others) {
    Map<String, String> all = annotations.addedTo(others);
    assertThat(all).containsAllEntriesOf(others).containsAllEntriesOf(annotations.toMap());
    assertThat(LegacySeccompAnnotations.read(all)).isEqualTo(annotations);
    assertThat(LegacySeccompAnnotations.removedFrom(all)).isEqualTo(others);
  }

  @Property(seed = Campaign.SEED)
  void aValueMeansTheReferenceItIsWrittenFor(@ForAll SeccompReference reference) {
    boolean hasWord = !(reference instanceof SeccompReference.Unrecognized);
    assertThat(SeccompAnnotationValue.of(reference).map(SeccompAnnotationValue::reference))
        .isEqualTo(hasWord ? Optional.of(reference) : Optional.empty());
  }
}
