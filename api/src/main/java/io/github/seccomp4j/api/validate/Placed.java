package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.api.validate.internal.Reporter;
import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Findings;
import io.github.seccomp4j.model.finding.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The findings of the reader, and where in the document those of the rules belong.
 *
 * @param findings what the reader said
 * @param around what the reader said of the document around the profile
 * @param source what the document is called
 * @param prefix the pointer of the profile in the document
 * @param places finds places in the document by pointers into the profile
 */
record Placed(
    List<Finding> findings, List<Finding> around, String source, String prefix, Places places) {

  static Placed nowhere(String source) {
    return new Placed(List.of(), List.of(), source, "", Places.nowhere());
  }

  /** Puts all that the reader has not placed at the first character. */
  static Placed atStart(List<Finding> findings, String source) {
    return new Placed(findings, List.of(), source, "", Places.start(source));
  }

  static Placed of(ProfileReading reading, String source) {
    return new Placed(reading.findings(), List.of(), source, "", reading.places());
  }

  Placed below(String pointer, List<Finding> said) {
    return new Placed(findings, said, source, pointer, places);
  }

  /** Completes a report: places, suppressions, order. */
  ProfileReport report(ProfileReport bare, Reporter reporter, ValidationOptions options) {
    Reporter late = new Reporter();
    Suppressions suppressions = Suppressions.of(bare.understood(), options, late);
    List<Finding> kept = new ArrayList<>();
    List<SuppressedFinding> suppressed = new ArrayList<>();
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(reporter.findings());
    for (Finding finding : all) {
      Optional<Suppressions.Suppression> covering = suppressions.covering(finding, bare.outcome());
      covering.ifPresentOrElse(
          one -> suppressed.add(new SuppressedFinding(finding, one.reason(), one.place())),
          () -> kept.add(finding));
    }
    suppressions.reportUnused();
    kept.addAll(late.findings());
    Map<String, Location> found = places.of(pointersIn(kept, suppressed));
    return new ProfileReport(
        bare.target(),
        bare.source(),
        bare.text(),
        bare.kind(),
        bare.outcome(),
        bare.runtimeMessage(),
        bare.understood(),
        Findings.inReadingOrder(
            Stream.concat(around.stream(), kept.stream().map(one -> located(one, found))).toList()),
        inReadingOrder(suppressed.stream().map(one -> located(one, found)).toList()));
  }

  private static Set<String> pointersIn(List<Finding> kept, List<SuppressedFinding> suppressed) {
    Set<String> pointers = new HashSet<>();
    kept.forEach(finding -> pointers.add(place(finding).pointer()));
    for (SuppressedFinding one : suppressed) {
      pointers.add(place(one.finding()).pointer());
      one.place().ifPresent(place -> pointers.add(place.pointer()));
    }
    return pointers;
  }

  private static Location place(Finding finding) {
    return finding.location().orElse(Location.ofPointer(""));
  }

  private Finding located(Finding finding, Map<String, Location> found) {
    return finding.toBuilder().location(located(place(finding), found)).build();
  }

  private SuppressedFinding located(SuppressedFinding one, Map<String, Location> found) {
    return new SuppressedFinding(
        located(one.finding(), found),
        one.reason(),
        one.place().map(place -> located(place, found)));
  }

  // A reader's finding has its line already; a rule's has a pointer only.
  private Location located(Location place, Map<String, Location> found) {
    Location at =
        place.line() > 0 || !place.source().isEmpty()
            ? place
            : found.getOrDefault(place.pointer(), place);
    return new Location(source, prefix + place.pointer(), at.line(), at.column());
  }

  private static List<SuppressedFinding> inReadingOrder(List<SuppressedFinding> suppressed) {
    IdentityHashMap<Finding, Integer> order = new IdentityHashMap<>();
    Findings.inReadingOrder(suppressed.stream().map(SuppressedFinding::finding).toList())
        .forEach(finding -> order.put(finding, order.size()));
    return suppressed.stream()
        .sorted(Comparator.comparing(one -> order.getOrDefault(one.finding(), 0)))
        .toList();
  }
}
