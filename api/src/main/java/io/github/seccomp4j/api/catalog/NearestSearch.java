package io.github.seccomp4j.api.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the release nearest to an unknown one: of the same minor line if there is any, the one
 * before it if there is one, else the one after it.
 */
final class NearestSearch {

  private final Catalog catalog;
  private final Release asked;

  NearestSearch(Catalog catalog, Release asked) {
    this.catalog = catalog;
    this.asked = asked;
  }

  NearestRelease find() {
    RuntimeDefault exact = catalog.find(asked.runtime(), asked.version());
    if (exact != null) {
      return new NearestRelease(asked, exact, List.of());
    }
    List<Release> all = catalog.releases(asked.runtime());
    List<Release> line = lineOf(asked.version(), all);
    List<Release> candidates = line.isEmpty() ? all : line;
    Release before = null;
    Release after = null;
    for (Release release : candidates) {
      if (release.compareTo(asked) < 0) {
        before = release;
      } else if (after == null) {
        after = release;
      }
    }
    Release taken = Objects.requireNonNull(before == null ? after : before);
    return new NearestRelease(asked, known(taken), doubts(taken, before, after, line));
  }

  private List<String> doubts(
      Release taken, @Nullable Release before, @Nullable Release after, List<Release> line) {
    List<String> doubts = new ArrayList<>();
    doubts.add("the catalog has no " + asked + ", " + taken.version() + " was taken");
    String minor = minorLine(asked.version());
    if (line.isEmpty()) {
      doubts.add("no release of the line " + minor + " is known");
    } else if (before == null || after == null) {
      doubts.add(
          taken.version()
              + " is the "
              + (before == null ? "first" : "last")
              + " release of the line "
              + minor
              + " that is known");
    }
    if (before != null && after != null && !sameGroup(before, after)) {
      doubts.add(before.version() + " and " + after.version() + " differ");
    }
    Set<String> groups = new LinkedHashSet<>();
    line.forEach(release -> groups.add(known(release).groupId()));
    if (groups.size() > 1) {
      doubts.add("the line " + minor + " has had " + groups.size() + " different profiles");
    }
    doubts.add("a higher version need not have what a lower one of another line has");
    return doubts;
  }

  private boolean sameGroup(Release one, Release other) {
    return known(one).groupId().equals(known(other).groupId());
  }

  private RuntimeDefault known(Release release) {
    return Objects.requireNonNull(catalog.find(release.runtime(), release.version()));
  }

  /** Returns the releases of a version's minor line, in the order of versions. */
  static List<Release> lineOf(String version, List<Release> all) {
    String line = minorLine(version);
    return all.stream().filter(release -> minorLine(release.version()).equals(line)).toList();
  }

  /** Returns the first two numbers of a version. */
  static String minorLine(String version) {
    String[] numbers = version.split("[-+]", 2)[0].split("\\.", -1);
    return numbers[0] + "." + (numbers.length > 1 ? numbers[1] : "0");
  }
}
