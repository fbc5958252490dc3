package io.github.seccomp4j.api.pod.cluster;

import io.github.seccomp4j.api.pod.cluster.RuntimeDecision.ArtifactProfile;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.finding.Suggestions;
import io.github.seccomp4j.model.kubernetes.SeccompReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be said about one container on one pool. */
final class ContainerFindings {

  private static final List<String> TYPES = List.of("RuntimeDefault", "Localhost", "Unconfined");

  private ContainerFindings() {}

  static List<Finding> of(EffectiveContainer container) {
    List<Finding> findings = new ArrayList<>();
    String place = container.pointer().isEmpty() ? container.place() : container.pointer();
    if (container.reference() instanceof SeccompReference.Unrecognized unrecognized) {
      findings.add(unrecognized(unrecognized.type(), container, place));
    }
    emptyPath(container, place).ifPresent(findings::add);
    boolean isVoided =
        container.message().isPrivileged()
            && !container.isSandbox()
            && container.confinement() instanceof Confinement.Unconfined
            && container.reference().isProtected();
    if (isVoided) {
      findings.add(
          finding(
                  "seccomp-voided-by-privileged",
                  Severity.WARNING,
                  "container \""
                      + container.name()
                      + "\" is privileged, so that "
                      + container.reference().type()
                      + " is not applied",
                  container.place() + "/securityContext/privileged")
              .build());
    }
    if (container.confinement() instanceof Confinement.Confined confined) {
      confined
          .doubts()
          .forEach(
              doubt ->
                  findings.add(
                      finding("default-profile-uncertain", Severity.WARNING, doubt, place)
                          .build()));
    }
    if (container.confinement() instanceof Confinement.Undetermined undetermined) {
      findings.add(notKnown(undetermined, container, place));
    }
    return findings;
  }

  private static Finding notKnown(
      Confinement.Undetermined undetermined, EffectiveContainer container, String place) {
    Optional<ArtifactProfile> artifact =
        container
            .decision()
            .filter(ArtifactProfile.class::isInstance)
            .map(ArtifactProfile.class::cast);
    return finding(
            artifact.isPresent() ? "artifact-profile-not-known" : "localhost-profile-not-known",
            Severity.WARNING,
            "it is not known " + undetermined.reason(),
            artifact
                .map(known -> SeccompChoice.annotationPointer(known.annotation()))
                .orElse(place))
        .build();
  }

  private static Finding unrecognized(String type, EffectiveContainer container, String place) {
    boolean isConfined = container.confinement().isConfined();
    return finding(
            "seccomp-type-unrecognized",
            Severity.ERROR,
            "no seccomp profile has the type \""
                + type
                + "\"; kubelet "
                + container.pool().kubelet()
                + (isConfined
                    ? " asks for the default profile all the same"
                    : " runs container \"" + container.name() + "\" without a filter"),
            place)
        .expected("RuntimeDefault, Localhost or Unconfined")
        .fix(Suggestions.nearest(type, TYPES).map(word -> "did you mean \"" + word + "\"?"))
        .build();
  }

  private static Optional<Finding> emptyPath(EffectiveContainer container, String place) {
    boolean isEmpty =
        container.reference() instanceof SeccompReference.Localhost localhost
            && localhost.path().isEmpty();
    if (!isEmpty) {
      return Optional.empty();
    }
    boolean isRefused = container.decision().isEmpty();
    return Optional.of(
        finding(
                "localhost-profile-without-path",
                Severity.ERROR,
                isRefused
                    ? "Localhost names no file, so that kubelet "
                        + container.pool().kubelet()
                        + " does not create container \""
                        + container.name()
                        + "\""
                    : "Localhost names no file, and kubelet "
                        + container.pool().kubelet()
                        + " runs container \""
                        + container.name()
                        + "\" without a filter (CVE-2023-2431)",
                place)
            .fix("name a file in localhostProfile")
            .build());
  }

  private static Finding.Builder finding(
      String code, Severity severity, String message, String pointer) {
    Finding.Builder builder = Finding.builder();
    builder.code(code).severity(severity).message(message).location(Location.ofPointer(pointer));
    return builder;
  }
}
