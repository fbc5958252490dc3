package io.github.seccomp4j.conformance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.seccomp4j.conformance.Campaign;
import io.github.seccomp4j.conformance.arbitraries.SeccompDomain;
import io.github.seccomp4j.model.JsonObject;
import io.github.seccomp4j.model.kubernetes.AppArmorProfileField;
import io.github.seccomp4j.model.kubernetes.AppArmorReference;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A field means one thing, by its type alone, and what is not known protects nobody. */
@Domain(SeccompDomain.class)
@Domain(DomainContext.Global.class)
class SeccompReferenceProperties {

  @Property(seed = Campaign.SEED)
  void aReferenceSurvivesItsField(@ForAll SeccompReference reference) {
    assertThat(reference.toField().reference()).isEqualTo(reference);
  }

  @Property(seed = Campaign.SEED)
  void theTypeDecides(@ForAll SeccompProfileField field) {
    SeccompReference reference = field.reference();
    String type = field.type().orElse("");
    assertThat(reference.type()).isEqualTo(type);
    switch (type) {
      case "RuntimeDefault" ->
          assertThat(reference).isInstanceOf(SeccompReference.RuntimeDefault.class);
      case "Unconfined" -> assertThat(reference).isInstanceOf(SeccompReference.Unconfined.class);
      case "Localhost" ->
          assertThat(reference)
              .isEqualTo(SeccompReference.localhost(field.localhostProfile().orElse("")));
      default -> assertThat(reference).isEqualTo(new SeccompReference.Unrecognized(type));
    }
  }

  @Property(seed = Campaign.SEED)
  void onlyTheRuntimesProfileAndANamedFileProtect(@ForAll SeccompProfileField field) {
    boolean named = field.localhostProfile().filter(path -> !path.isEmpty()).isPresent();
    assertThat(field.reference().isProtected())
        .isEqualTo(
            field
                .type()
                .filter(
                    type -> type.equals("RuntimeDefault") || (type.equals("Localhost") && named))
                .isPresent());
  }

  @Property(seed = Campaign.SEED)
  void unknownMembersMeanNothing(@ForAll SeccompProfileField field) {
    SeccompProfileField known = field.toBuilder().otherMembers(JsonObject.EMPTY).build();
    assertThat(known.reference()).isEqualTo(field.reference());
  }

  @Property(seed = Campaign.SEED)
  void appArmorFollowsTheSameLaws(@ForAll AppArmorProfileField field) {
    AppArmorReference reference = field.reference();
    assertThat(reference.type()).isEqualTo(field.type().orElse(""));
    assertThat(reference.toField().reference()).isEqualTo(reference);
    assertThat(reference.isProtected())
        .isEqualTo(
            reference instanceof AppArmorReference.RuntimeDefault
                || (reference instanceof AppArmorReference.Localhost localhost
                    && !localhost.profile().isEmpty()));
  }
}
