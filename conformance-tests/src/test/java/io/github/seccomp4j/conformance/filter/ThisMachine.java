package io.github.seccomp4j.conformance.filter;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/** What a machine may lack. */
final class ThisMachine {

  private ThisMachine() {}

  /** Skips a test and prints why; with {@code CI=true} in the environment, fails it. */
  static void mustHave(boolean has, String reason) {
    if (has) {
      return;
    }
    if ("true".equals(System.getenv("CI"))) {
      fail("cannot be tested here: " + reason);
    }
    print("skipped: " + reason);
    abort(reason);
  }

  static boolean isLinuxOnX86() {
    return System.getProperty("os.name").equals("Linux")
        && System.getProperty("os.arch").equals("amd64");
  }

  /** Prints a measured figure into the log of the build. */
  static void print(String line) {
    System.out.println(line);
  }
}
