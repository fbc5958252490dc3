package io.github.seccomp4j.conformance.documents;

/** What the bad inputs are made of. */
final class Texts {

  /** A profile with nothing wrong, on one line. */
  static final String PROFILE =
      "{\"defaultAction\":\"SCMP_ACT_ERRNO\",\"syscalls\":[{\"names\":[\"read\"],"
          + "\"action\":\"SCMP_ACT_ALLOW\"}]}";

  private Texts() {}

  /** A profile with one more member, given as it stands in JSON. */
  static String profileWith(String member) {
    return "{\"defaultAction\":\"SCMP_ACT_ERRNO\"," + member + "}";
  }

  /** A profile with one rule. */
  static String profileWithRule(String rule) {
    return profileWith("\"syscalls\":[" + rule + "]");
  }

  /** A profile with one condition. */
  static String profileWithCondition(String condition) {
    return profileWithRule(
        "{\"names\":[\"x\"],\"action\":\"SCMP_ACT_ALLOW\",\"args\":[" + condition + "]}");
  }
}
