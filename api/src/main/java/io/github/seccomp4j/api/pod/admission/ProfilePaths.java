package io.github.seccomp4j.api.pod.admission;

/** Checks that a path of a profile stays below the kubelet's directory, as far as words go. */
final class ProfilePaths {

  private ProfilePaths() {}

  static void check(AdmissionRule rule, String path, FieldPlace place, FieldErrors errors) {
    if (path.startsWith("/")) {
      errors.invalid(rule, place, path, "must be a relative path");
    }
    if (climbs(path)) {
      errors.invalid(rule, place, path, "must not contain '..'");
    }
  }

  static boolean isDescending(String path) {
    return !path.startsWith("/") && !climbs(path);
  }

  // Elements count, not characters: "..a" is a name like any other.
  private static boolean climbs(String path) {
    for (int at = path.indexOf(".."); at >= 0; at = path.indexOf("..", at + 1)) {
      boolean begins = at == 0 || path.charAt(at - 1) == '/';
      boolean ends = at + 2 == path.length() || path.charAt(at + 2) == '/';
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }
}
