package io.github.seccomp4j.api.validate;

import io.github.seccomp4j.model.finding.Finding;
import io.github.seccomp4j.model.finding.Location;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Files that the security-profiles-operator writes to nodes. They hold the spec of its resource as
 * it is, so they have members that are not a runtime's, and lack the value of a condition that is
 * 0.
 *
 * <p>Source: security-profiles-operator (Apache-2.0), the files of its node daemon and of {@code
 * spoc convert}.
 */
final class OperatorFiles {

  private static final Set<String> MEMBERS = Set.of("/state", "/baseProfileName");
  private static final Pattern VALUE = Pattern.compile("/syscalls/[0-9]+/args/[0-9]+(/value)?");

  private OperatorFiles() {}

  /** Leaves out what the reader says of such a file and what is as its writer means it. */
  static List<Finding> withoutHabits(List<Finding> findings) {
    if (findings.stream().noneMatch(OperatorFiles::isOwnMember)) {
      return findings;
    }
    return findings.stream()
        .filter(finding -> !isOwnMember(finding) && !isValueOfZero(finding))
        .toList();
  }

  private static boolean isOwnMember(Finding finding) {
    return finding.code().equals("unknown-member") && MEMBERS.contains(pointer(finding));
  }

  private static boolean isValueOfZero(Finding finding) {
    return finding.code().equals("missing-member")
        && finding.message().contains("\"value\"")
        && VALUE.matcher(pointer(finding)).matches();
  }

  private static String pointer(Finding finding) {
    return finding.location().map(Location::pointer).orElse("");
  }
}
