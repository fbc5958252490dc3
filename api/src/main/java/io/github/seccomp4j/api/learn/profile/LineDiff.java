package io.github.seccomp4j.api.learn.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Unified diffs of texts (E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986). */
final class LineDiff {

  private static final int CONTEXT = 3;

  /** A line that stays (blank), goes (-) or comes (+). */
  private record Line(char kind, String text) {}

  private LineDiff() {}

  /** Returns hunks with three lines around each change; an empty text for equal texts. */
  static String unified(String before, String after) {
    List<Line> script = script(before.lines().toList(), after.lines().toList());
    StringBuilder text = new StringBuilder();
    int at = 0;
    int old = 1;
    int fresh = 1;
    while (at < script.size()) {
      int change = nextChange(script, at);
      if (change == script.size()) {
        break;
      }
      int start = Math.max(at, change - CONTEXT);
      int end = hunkEnd(script, change);
      old += start - at;
      fresh += start - at;
      List<Line> hunk = script.subList(start, end);
      int oldLength = (int) hunk.stream().filter(line -> line.kind() != '+').count();
      int freshLength = (int) hunk.stream().filter(line -> line.kind() != '-').count();
      text.append("@@ -")
          .append(range(old, oldLength))
          .append(" +")
          .append(range(fresh, freshLength))
          .append(" @@\n");
      hunk.forEach(line -> text.append(line.kind()).append(line.text()).append('\n'));
      old += oldLength;
      fresh += freshLength;
      at = end;
    }
    return text.toString();
  }

  private static String range(int first, int length) {
    return (length == 0 ? first - 1 : first) + (length == 1 ? "" : "," + length);
  }

  private static int nextChange(List<Line> script, int start) {
    int at = start;
    while (at < script.size() && script.get(at).kind() == ' ') {
      at++;
    }
    return at;
  }

  private static int hunkEnd(List<Line> script, int change) {
    int end = change;
    while (true) {
      int next = nextChange(script, end);
      if (next == script.size() || (end != change && next - end > 2 * CONTEXT)) {
        return Math.min(script.size(), end + CONTEXT);
      }
      end = next;
      while (end < script.size() && script.get(end).kind() != ' ') {
        end++;
      }
    }
  }

  private static List<Line> script(List<String> before, List<String> after) {
    List<int[]> reached = new ArrayList<>();
    int most = before.size() + after.size();
    // Furthest lines of the old text, by the difference of the lines taken from both.
    int[] furthest = new int[2 * most + 3];
    for (int edits = 0; edits <= most; edits++) {
      reached.add(furthest.clone());
      for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
        int x =
            isInsertion(furthest, most, diagonal, edits)
                ? furthest[most + diagonal + 2]
                : furthest[most + diagonal] + 1;
        int y = x - diagonal;
        while (x < before.size() && y < after.size() && before.get(x).equals(after.get(y))) {
          x++;
          y++;
        }
        furthest[most + diagonal + 1] = x;
        if (x >= before.size() && y >= after.size()) {
          return path(before, after, reached, most);
        }
      }
    }
    throw new IllegalStateException("no way from one text to the other");
  }

  private static boolean isInsertion(int[] furthest, int most, int diagonal, int edits) {
    return diagonal == -edits
        || (diagonal != edits && furthest[most + diagonal] < furthest[most + diagonal + 2]);
  }

  private static List<Line> path(
      List<String> before, List<String> after, List<int[]> reached, int most) {
    List<Line> lines = new ArrayList<>();
    int x = before.size();
    int y = after.size();
    for (int edits = reached.size() - 1; edits >= 0; edits--) {
      int[] furthest = reached.get(edits);
      int diagonal = x - y;
      boolean isInsertion = isInsertion(furthest, most, diagonal, edits);
      int previous = isInsertion ? diagonal + 1 : diagonal - 1;
      int fromX = edits == 0 ? 0 : furthest[most + previous + 1];
      int fromY = edits == 0 ? 0 : fromX - previous;
      while (x > fromX && y > fromY) {
        lines.add(new Line(' ', before.get(--x)));
        y--;
      }
      if (edits > 0) {
        lines.add(isInsertion ? new Line('+', after.get(--y)) : new Line('-', before.get(--x)));
      }
    }
    Collections.reverse(lines);
    return lines;
  }
}
