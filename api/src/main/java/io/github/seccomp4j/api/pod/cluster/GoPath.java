package io.github.seccomp4j.api.pod.cluster;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Paths as Go's path/filepath joins them on Linux: by their letters, without a look at the disk.
 */
final class GoPath {

  private GoPath() {}

  /** Joins two paths that are not empty, and resolves dots: {@code ..} above the root is lost. */
  static String join(String first, String second) {
    String path = first + "/" + second;
    boolean isRooted = path.startsWith("/");
    // Nearly every path is as it should be.
    boolean isClean =
        isRooted && !path.contains("//") && !path.contains("/.") && !path.endsWith("/");
    if (isClean) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    for (String element : path.split("/", -1)) {
      if (element.isEmpty() || element.equals(".")) {
        continue;
      }
      if (!element.equals("..")) {
        kept.addLast(element);
      } else if (!kept.isEmpty() && !kept.getLast().equals("..")) {
        kept.removeLast();
      } else if (!isRooted) {
        kept.addLast(element);
      }
    }
    String clean = (isRooted ? "/" : "") + String.join("/", kept);
    return clean.isEmpty() ? "." : clean;
  }
}
