package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import io.github.seccomp4j.model.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The findings of the reader, and where in the document those of the rules belong.
 *
 * @param findings what the reader said
 * @param source what the document is called
 * @param prefix the pointer of the profile in the document
 * @param places finds the place of a pointer into the profile
 */
record Placed(
    List<Finding> findings,
    String source,
    String prefix,
    Function<String, Optional<Location>> places) {

  static Placed nowhere(String source) {
    return of(List.of(), source);
  }

  static Placed of(List<Finding> findings, String source) {
    return new Placed(findings, source, "", pointer -> Optional.empty());
  }

  static Placed of(ProfileReading reading, String source) {
    return new Placed(reading.findings(), source, "", reading.places());
  }

  Placed below(String pointer) {
    return new Placed(findings, source, pointer, places);
  }

  /** Completes a report: places, suppressions, order. */
  ProfileReport report(ProfileReport bare, Reporter reporter, ValidationOptions options) {
    Reporter late = new Reporter();
    Suppressions suppressions = Suppressions.of(bare.understood(), options, late);
    List<Finding> kept = new ArrayList<>();
    List<SuppressedFinding> suppressed = new ArrayList<>();
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(reporter.findings());
    for (Finding finding : Findings.inReadingOrder(all.stream().map(this::located).toList())) {
      Optional<String> reason = suppressions.reasonFor(relative(finding), bare.outcome());
      if (reason.isPresent()) {
        suppressed.add(new SuppressedFinding(finding, reason.get()));
      } else {
        kept.add(finding);
      }
    }
    suppressions.reportUnused();
    late.findings().forEach(finding -> kept.add(located(finding)));
    return new ProfileReport(
        bare.target(),
        bare.source(),
        bare.text(),
        bare.kind(),
        bare.outcome(),
        bare.runtimeMessage(),
        bare.understood(),
        Findings.inReadingOrder(kept),
        suppressed);
  }

  private Finding relative(Finding finding) {
    Location place = finding.location().orElse(Location.ofPointer(""));
    String pointer = place.pointer();
    return pointer.startsWith(prefix)
        ? finding.toBuilder()
            .location(Location.ofPointer(pointer.substring(prefix.length())))
            .build()
        : finding;
  }

  // A reader's finding has its line already; a rule's has a pointer, whose value, or the nearest
  // object around a member that is missing, is looked up.
  private Finding located(Finding finding) {
    Location found = finding.location().orElse(Location.ofPointer(""));
    String pointer = found.pointer();
    Location place = found.line() > 0 || !found.source().isEmpty() ? found : nearest(pointer);
    return finding.toBuilder()
        .location(new Location(source, prefix + pointer, place.line(), place.column()))
        .build();
  }

  private Location nearest(String pointer) {
    for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
      Optional<Location> place = places.apply(at);
      if (place.isPresent()) {
        return place.get();
      }
      if (at.isEmpty()) {
        return Location.ofPointer("");
      }
    }
  }
}
