package io.github.seccomp4j.api.pod.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.kubernetes.AppArmorProfileField;
import io.github.seccomp4j.model.kubernetes.ContainerKind;
import io.github.seccomp4j.model.kubernetes.ContainerSecurity;
import io.github.seccomp4j.model.kubernetes.LegacySeccompAnnotations;
import io.github.seccomp4j.model.kubernetes.PodContainer;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import io.github.seccomp4j.model.kubernetes.PodSecurity;
import io.github.seccomp4j.model.kubernetes.ProcMount;
import io.github.seccomp4j.model.kubernetes.SeccompProfileField;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Places, templates and order; what is refused is held against the real API server elsewhere. */
class PodValidationTest {

  private static final String APPARMOR_KEY = "container.apparmor.security.beta.kubernetes.io/web";

  private static PodContainer.Builder web() {
    return PodContainer.builder().name("web");
  }

  private static PodContainer web(ContainerSecurity.Builder context) {
    return web().securityContext(context.build()).build();
  }

  private static PodManifest pod(PodContainer container) {
    return PodManifest.builder().addContainers(container).build();
  }

  private static final SeccompProfileField DEFAULT = SeccompReference.runtimeDefault().toField();

  @Test
  void aGoodPodCostsNoResultOfItsOwn() {
    PodManifest pod =
        pod(web(ContainerSecurity.builder().seccompProfile(DEFAULT))).toBuilder()
            .putAnnotations("team", "blue")
            .build();
    PodValidation validation = PodValidation.of(pod);
    assertThat(validation.isValid()).isTrue();
    assertThat(validation.findings()).isEmpty();
    assertThat(validation).isSameAs(PodValidation.of(pod(web().build())));
  }

  @Test
  void anErrorSaysWhereAndWhatToDo() {
    PodValidation validation =
        PodValidation.of(pod(web(ContainerSecurity.builder().runAsUser(-1))));
    assertThat(validation.isValid()).isFalse();
    assertThat(validation.errors())
        .extracting(FieldError::message)
        .containsExactly(
            "spec.containers[0].securityContext.runAsUser: Invalid value: -1: must be between 0 and"
                + " 2147483647, inclusive");
    Finding finding = validation.findings().get(0);
    assertThat(finding.code()).isEqualTo("id-out-of-range");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.location())
        .contains(Location.ofPointer("/spec/containers/0/securityContext/runAsUser"));
    assertThat(finding.fix()).isPresent();
  }

  @Test
  void aTemplatePrefixesFieldsAndNotPointers() {
    PodManifest template =
        pod(web(ContainerSecurity.builder().procMount(new ProcMount("None")))).toBuilder()
            .putAnnotations(LegacySeccompAnnotations.POD_KEY, "default")
            .build();
    PodValidation validation = PodValidation.ofTemplate(template, "spec.jobTemplate.spec.template");
    assertThat(validation.errors())
        .extracting(FieldError::field)
        .containsExactly(
            "spec.jobTemplate.spec.template.annotations.seccomp.security.alpha.kubernetes.io/pod",
            "spec.jobTemplate.spec.template.spec.containers[0].securityContext.procMount");
    assertThat(validation.errors())
        .extracting(FieldError::pointer)
        .containsExactly(
            "/metadata/annotations/seccomp.security.alpha.kubernetes.io~1pod",
            "/spec/containers/0/securityContext/procMount");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PodValidation.ofTemplate(template, ""))
        .withMessageContaining("spec.template");
  }

  @Test
  void warningsOfTemplatesNameTheMetadata() {
    PodManifest template =
        pod(web().build()).toBuilder()
            .putAnnotations(LegacySeccompAnnotations.POD_KEY, "runtime/default")
            .putAnnotations(APPARMOR_KEY, "unconfined")
            .build();
    PodValidation validation = PodValidation.ofTemplate(template, "spec.template");
    assertThat(validation.warnings())
        .extracting(FieldWarning::message)
        .containsExactly(
            "spec.template.metadata.annotations[seccomp.security.alpha.kubernetes.io/pod]:"
                + " non-functional in v1.27+; use the \"seccompProfile\" field instead",
            "spec.template.metadata.annotations["
                + APPARMOR_KEY
                + "]:"
                + " deprecated since v1.30; use the \"appArmorProfile\" field instead");
    assertThat(validation.appArmorFieldsSet()).isEmpty();
  }

  @Test
  void anAppArmorAnnotationOfAPodBecomesAField() {
    PodManifest pod =
        pod(web().build()).toBuilder().putAnnotations(APPARMOR_KEY, "localhost/web").build();
    AppArmorProfileField field =
        AppArmorProfileField.builder().type("Localhost").localhostProfile("web").build();
    assertThat(PodValidation.of(pod).appArmorFieldsSet()).isEqualTo(Map.of("web", field));
    assertThat(PodValidation.of(pod).warnings()).hasSize(1);
    PodManifest same =
        pod.toBuilder()
            .securityContext(PodSecurity.builder().appArmorProfile(field).build())
            .build();
    assertThat(PodValidation.of(same).appArmorFieldsSet()).isEmpty();
    assertThat(PodValidation.of(same).warnings()).isEmpty();
  }

  @Test
  void seccompWarningsOfARefusedPodAreNotSaid() {
    PodManifest pod =
        pod(web(ContainerSecurity.builder().runAsUser(-1))).toBuilder()
            .putAnnotations(LegacySeccompAnnotations.POD_KEY, "runtime/default")
            .build();
    assertThat(PodValidation.of(pod).warnings()).isEmpty();
  }

  @Test
  void aWordThatOnlyLooksLikeATypeIsNoMatch() {
    PodManifest pod =
        PodManifest.builder()
            .securityContext(PodSecurity.builder().seccompProfile(DEFAULT).build())
            .putAnnotations(LegacySeccompAnnotations.POD_KEY, "RuntimeDefault")
            .build();
    assertThat(PodValidation.of(pod).errors())
        .extracting(FieldError::code)
        .containsExactly("seccomp-annotation-invalid", "seccomp-annotation-mismatch");
  }

  @Test
  void theApiServersCapitalLettersAreNotInPointers() {
    PodManifest pod =
        pod(web().build()).toBuilder().hostUsers(false).hostPid(true).hostIpc(true).build();
    assertThat(PodValidation.of(pod).errors())
        .extracting(FieldError::field, FieldError::pointer)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("spec.HostPID", "/spec/hostPID"),
            org.assertj.core.groups.Tuple.tuple("spec.HostIPC", "/spec/hostIPC"));
  }

  @Test
  void ephemeralContainersAreForPodsThatRun() {
    PodManifest pod =
        pod(web().build()).toBuilder()
            .addContainers(
                PodContainer.builder().kind(ContainerKind.EPHEMERAL).name("debug").build())
            .build();
    assertThat(PodValidation.of(pod).errors())
        .extracting(FieldError::message)
        .containsExactly("spec.ephemeralContainers: Forbidden: cannot be set on create");
    assertThat(PodValidation.ofTemplate(pod, "spec.template").errors())
        .extracting(FieldError::message)
        .containsExactly(
            "spec.template.spec.ephemeralContainers: Forbidden: ephemeral containers not allowed"
                + " in pod template");
  }
}
