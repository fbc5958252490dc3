package io.github.seccomp4j.api.pod.admission;

/** Names made of labels: lower-case letters and digits, with other characters only inside. */
final class NameSyntax {

  private NameSyntax() {}

  /** Tells whether a text is a lower-case DNS name, as RFC 1123 has it. */
  static boolean isSubdomain(String text) {
    return isMadeOfLabels(text, ".", "-");
  }

  /** Tells whether a text is the name of a kernel parameter. */
  static boolean isSysctl(String text) {
    return isMadeOfLabels(text, "./", "-_");
  }

  private static boolean isMadeOfLabels(String text, String separators, String inside) {
    boolean atEdge = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isAlphanumeric(c)) {
        atEdge = false;
      } else if (separators.indexOf(c) >= 0) {
        if (atEdge || !isAlphanumeric(text.charAt(i - 1))) {
          return false;
        }
        atEdge = true;
      } else if (atEdge || inside.indexOf(c) < 0) {
        return false;
      }
    }
    return !atEdge && isAlphanumeric(text.charAt(text.length() - 1));
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
