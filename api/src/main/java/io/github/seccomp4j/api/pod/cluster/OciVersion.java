package io.github.seccomp4j.api.pod.cluster;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of an OCI runtime: upstream's numbers, and what a distribution appended. */
final class OciVersion {

  private static final Pattern TEXT = Pattern.compile("v?([0-9]+(?:\\.[0-9]+)*).*");

  private OciVersion() {}

  /** Cuts off what a distribution appended; a text without numbers stays as it is. */
  static String upstream(String version) {
    Matcher matcher = TEXT.matcher(version);
    return matcher.matches() ? matcher.group(1) : version;
  }

  /** Tells whether a version of runc is older than 1.2.0. */
  static boolean isBefore12(String version) {
    String[] numbers = upstream(version).split("\\.", -1);
    return numbers.length >= 2
        && numbers[0].equals("1")
        && numbers[1].length() == 1
        && numbers[1].charAt(0) < '2';
  }
}
