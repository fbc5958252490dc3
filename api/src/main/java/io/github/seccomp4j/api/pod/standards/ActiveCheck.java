package io.github.seccomp4j.api.pod.standards;

import io.github.seccomp4j.api.pod.standards.internal.Place;
import io.github.seccomp4j.api.pod.standards.internal.PodCheck;
import io.github.seccomp4j.api.pod.standards.internal.Violation;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import io.github.seccomp4j.model.finding.Severity;
import io.github.seccomp4j.model.kubernetes.PodManifest;
import java.util.ArrayList;
import java.util.List;

/**
 * A check in the revision that one version of the standards has.
 *
 * @param description what it is about
 * @param check the revision
 */
record ActiveCheck(CheckDescription description, PodCheck check) {

  boolean allows(PodManifest pod) {
    return check.allows(pod);
  }

  ForbiddenReason reason(PodManifest pod) {
    Violation violation = check.violation(pod);
    return new ForbiddenReason(
        description, violation.reason(), violation.detail(), findings(violation));
  }

  List<Finding> findings(PodManifest pod) {
    return findings(check.violation(pod));
  }

  private List<Finding> findings(Violation violation) {
    List<Finding> findings = new ArrayList<>(violation.places().size());
    for (Place place : violation.places()) {
      findings.add(finding(place));
    }
    return findings;
  }

  private Finding finding(Place place) {
    return Finding.builder()
        .code(description.code())
        .severity(Severity.ERROR)
        .message(place.message())
        .location(Location.ofPointer(place.pointer()))
        .fix(place.fix())
        .build();
  }
}
